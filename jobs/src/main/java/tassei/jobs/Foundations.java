package tassei.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Observations;
import tassei.figures.forecast.series.Observed;
import tassei.figures.forecast.series.Settled;
import tassei.figures.kpi.Horizon;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.Point;
import tassei.figures.kpi.Series;
import tassei.figures.kpi.Standing;
import tassei.jobs.stage.KpiFigures;
import tassei.jobs.stage.KpiPoints;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;

/**
 * What forecasts rest on: the indicators in force, and what each stretch of time brought.
 *
 * @param kpis in force
 * @param seen in order of time
 * @param settled by indicator, what needs no forecast
 */
record Foundations(List<Row> kpis, List<Seen> seen, Map<String, Settled> settled) {

  /** A stretch of one indicator. */
  record Seen(String kpi, Observed observed, boolean simulated) {}

  /** Out of the figures of a run. */
  static Foundations of(
      Dataset<Row> kpis,
      Dataset<Row> points,
      Dataset<Row> actuals,
      Horizon horizon,
      int graceMonths) {
    Map<String, List<Point>> figures = byKpi(points);
    Map<String, List<Point>> reports = byKpi(KpiPoints.ofReports(actuals));
    List<Row> rows = kpis.collectAsList();
    List<Seen> seen = new ArrayList<>();
    Map<String, Settled> settled = new TreeMap<>();
    for (Row row : rows) {
      Kpi kpi = KpiFigures.kpi(row);
      Series series = new Series(kpi, figures.getOrDefault(kpi.code(), List.of()), horizon);
      boolean simulated = series.points().stream().anyMatch(Point::simulated);
      Observations.of(series, reports.getOrDefault(kpi.code(), List.of()))
          .forEach(observed -> seen.add(new Seen(kpi.code(), observed, simulated)));
      settled.put(kpi.code(), Settled.of(Standing.of(series, graceMonths)));
    }
    return new Foundations(rows, seen, settled);
  }

  /** As the table of that name has them. */
  List<Row> observations() {
    return seen.stream().map(Foundations::row).toList();
  }

  /** With the budgets of their integrated projects; one of no project has none of its own. */
  List<Indicator> indicators(Map<String, ProjectBudgets> budgets) {
    Map<String, Row> byCode = new TreeMap<>();
    kpis.forEach(row -> byCode.put(text(row, Keys.KPI), row));
    Map<String, List<Seen>> byKpi = new TreeMap<>();
    seen.forEach(one -> byKpi.computeIfAbsent(one.kpi(), any -> new ArrayList<>()).add(one));
    List<Indicator> indicators = new ArrayList<>();
    for (Row row : kpis) {
      Kpi kpi = KpiFigures.kpi(row);
      List<Seen> own = byKpi.getOrDefault(kpi.code(), List.of());
      boolean simulated = own.stream().anyMatch(Seen::simulated);
      List<Observed> observed = own.stream().map(Seen::observed).toList();
      Map<Integer, BigDecimal> years = ProjectBudgets.years(budgets.get(project(row)));
      Settled known = settled.get(kpi.code());
      indicators.add(new Indicator(kpi, family(row, byCode), simulated, observed, years, known));
    }
    return indicators;
  }

  /** The integrated project whose budget an indicator depends on. */
  static String project(Row kpi) {
    return String.valueOf(text(kpi, Keys.INTEGRATED_PROJECT));
  }

  /**
   * Indicators that may count the same events: those of one project and kind of outcome, and the
   * parts of one whole. A circle of parts ends somewhere.
   */
  private static String family(Row row, Map<String, Row> byCode) {
    Row top = row;
    for (int i = 0; i < byCode.size() && part(top, byCode) != null; i++) {
      top = part(top, byCode);
    }
    String kinds = text(top, Kpis.KINDS);
    return kinds == null ? text(top, Keys.KPI) : project(top) + " " + kinds;
  }

  private static Row part(Row row, Map<String, Row> byCode) {
    String whole = text(row, Kpis.PART_OF);
    return whole == null ? null : byCode.get(whole);
  }

  static Map<String, List<Point>> byKpi(Dataset<Row> points) {
    Map<String, List<Point>> byKpi = new TreeMap<>();
    for (Row row : points.collectAsList()) {
      String kpi = text(row, KpiPoints.POINT_KPI);
      byKpi.computeIfAbsent(kpi, any -> new ArrayList<>()).add(KpiFigures.point(row));
    }
    return byKpi;
  }

  private static Row row(Seen seen) {
    Observed observed = seen.observed();
    Double of = observed.denominator();
    return RowFactory.create(
        seen.kpi(),
        observed.first(),
        observed.last(),
        (long) observed.months(),
        BigDecimal.valueOf(observed.count()),
        of == null ? null : BigDecimal.valueOf(of),
        BigDecimal.valueOf(observed.known()),
        seen.simulated(),
        BigDecimal.valueOf(observed.provisional()),
        BigDecimal.valueOf(observed.provisionalOf()));
  }

  private static String text(Row row, Field field) {
    return row.getAs(field.name());
  }
}
