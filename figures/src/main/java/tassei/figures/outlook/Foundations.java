package tassei.figures.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.ObservationRow;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Observations;
import tassei.figures.forecast.series.Observed;
import tassei.figures.forecast.series.Settled;
import tassei.figures.indicator.AssessedKpi;
import tassei.figures.indicator.IndicatorFigures;
import tassei.figures.indicator.IndicatorPoints;
import tassei.figures.kpi.Horizon;
import tassei.figures.kpi.PlannedKpi;
import tassei.figures.kpi.Point;
import tassei.figures.kpi.Standing;

/**
 * What forecasts rest on: the indicators in force, and what each stretch of time brought.
 *
 * @param kpis in force
 * @param seen of each indicator in order of time
 * @param settled by indicator, what needs no forecast
 */
public record Foundations(
    List<PlannedKpi> kpis, List<SeenStretch> seen, Map<String, Settled> settled) {
  private static final String STILL_UNREPORTED = "still-unreported";

  /** Out of the figures of a run. */
  public static Foundations of(IndicatorFigures figures, int graceMonths) {
    Map<String, List<Point>> reports = IndicatorPoints.ofReports(figures.known().actuals());
    List<SeenStretch> seen = new ArrayList<>();
    Map<String, Settled> settled = new TreeMap<>();
    for (AssessedKpi kpi : figures.assessed()) {
      String code = kpi.code();
      boolean simulated = kpi.series().points().stream().anyMatch(Point::simulated);
      Observations.of(kpi.series(), reports.getOrDefault(code, List.of()))
          .forEach(observed -> seen.add(new SeenStretch(code, observed, simulated)));
      settled.put(code, Settled.of(Standing.of(kpi.series(), graceMonths)));
    }
    return new Foundations(figures.known().kpis(), seen, settled);
  }

  /** Out of the tables of a finished run. */
  public static Foundations of(
      List<PlannedKpi> kpis,
      List<ObservationRow> observations,
      List<AttainmentRow> attainment,
      Horizon horizon) {
    Map<String, AttainmentRow> byCode = new HashMap<>();
    attainment.forEach(row -> byCode.put(row.kpi(), row));
    Map<String, Settled> settled = new TreeMap<>();
    kpis.forEach(kpi -> settled.put(kpi.code(), settled(kpi, byCode.get(kpi.code()), horizon)));
    List<SeenStretch> seen =
        observations.stream()
            .sorted(
                Comparator.comparing(ObservationRow::kpi).thenComparing(ObservationRow::fiscalYear))
            .map(SeenStretch::of)
            .toList();
    return new Foundations(kpis, seen, settled);
  }

  /** As the run found it. */
  private static Settled settled(PlannedKpi kpi, AttainmentRow found, Horizon horizon) {
    boolean decided = found.isDecided();
    return new Settled(
        decided && found.forecast().pAttain().signum() > 0,
        decided && horizon.isReported(kpi.kpi(), found.latestFy()),
        STILL_UNREPORTED.equals(found.forecast().reason()),
        found.actual());
  }

  /** With the budgets of their integrated projects; one of no project has none of its own. */
  public List<Indicator> indicators(Map<String, ProjectBudgets> budgets) {
    Map<String, PlannedKpi> byCode = new HashMap<>();
    kpis.forEach(kpi -> byCode.put(kpi.code(), kpi));
    Map<String, List<SeenStretch>> byKpi = new HashMap<>();
    seen.forEach(one -> byKpi.computeIfAbsent(one.kpi(), any -> new ArrayList<>()).add(one));
    List<Indicator> indicators = new ArrayList<>();
    for (PlannedKpi kpi : kpis) {
      List<SeenStretch> own = byKpi.getOrDefault(kpi.code(), List.of());
      boolean simulated = own.stream().anyMatch(SeenStretch::simulated);
      List<Observed> observed = own.stream().map(SeenStretch::observed).toList();
      Map<Integer, BigDecimal> years =
          budgets.getOrDefault(project(kpi), ProjectBudgets.NONE).byYear();
      Settled known = settled.get(kpi.code());
      indicators.add(
          new Indicator(kpi.kpi(), family(kpi, byCode), simulated, observed, years, known));
    }
    return indicators;
  }

  /** The integrated project whose budget an indicator depends on. */
  private static String project(PlannedKpi kpi) {
    return String.valueOf(kpi.integratedProject());
  }

  /**
   * Indicators that may count the same events: those of one project and kind of outcome, and the
   * parts of one whole. A circle of parts ends somewhere.
   */
  private static String family(PlannedKpi kpi, Map<String, PlannedKpi> byCode) {
    PlannedKpi top = kpi;
    for (int i = 0; i < byCode.size() && wholeOf(top, byCode) != null; i++) {
      top = wholeOf(top, byCode);
    }
    return top.kinds() == null ? top.code() : project(top) + " " + top.kinds();
  }

  private static PlannedKpi wholeOf(PlannedKpi kpi, Map<String, PlannedKpi> byCode) {
    return kpi.partOf() == null ? null : byCode.get(kpi.partOf());
  }

  /** As the table of that name has them. */
  public List<ObservationRow> observations() {
    return seen.stream().map(SeenStretch::row).toList();
  }
}
