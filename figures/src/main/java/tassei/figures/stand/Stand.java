package tassei.figures.stand;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.contract.row.AttainmentRow;
import tassei.figures.event.CountedEvent;
import tassei.figures.indicator.IndicatorFigures;
import tassei.figures.kpi.Horizon;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.Passage;
import tassei.figures.kpi.PlannedKpi;
import tassei.figures.kpi.Point;
import tassei.figures.kpi.Series;
import tassei.figures.kpi.Years;

/**
 * How the indicators stood at one time, and on what.
 *
 * @param kpis definitions in force, by code
 * @param points figures in force, by indicator
 * @param attained rows of the table of attainment, by indicator
 * @param events that count
 */
public record Stand(
    Horizon horizon,
    Map<String, PlannedKpi> kpis,
    Map<String, List<Point>> points,
    Map<String, AttainmentRow> attained,
    List<CountedEvent> events) {

  /** As a run finds it. */
  public static Stand of(IndicatorFigures figures, List<AttainmentRow> attainment) {
    return of(
        figures.horizon(),
        figures.known().kpis(),
        figures.points(),
        attainment,
        figures.outcomes().counted());
  }

  public static Stand of(
      Horizon horizon,
      List<PlannedKpi> kpis,
      Map<String, List<Point>> points,
      List<AttainmentRow> attainment,
      List<CountedEvent> events) {
    Map<String, PlannedKpi> byCode = new TreeMap<>();
    kpis.forEach(kpi -> byCode.put(kpi.code(), kpi));
    Map<String, AttainmentRow> attained = new TreeMap<>();
    attainment.forEach(row -> attained.put(row.kpi(), row));
    return new Stand(horizon, byCode, points, attained, events);
  }

  boolean has(String code) {
    return kpis.containsKey(code);
  }

  Kpi kpi(String code) {
    return kpis.get(code).kpi();
  }

  Passage.State state(String code) {
    return new Passage.State(horizon, points(code), actual(code), newestYear(code));
  }

  private List<Point> points(String code) {
    return points.getOrDefault(code, List.of());
  }

  /** Null where none is told. */
  BigDecimal actual(String code) {
    AttainmentRow row = attained.get(code);
    return row == null ? null : row.actual();
  }

  /** Null where none is stated. */
  BigDecimal target(String code) {
    AttainmentRow row = attained.get(code);
    return row == null ? null : row.stated().target();
  }

  /** Null where no year that had begun had a figure. */
  Integer newestYear(String code) {
    return Years.of(new Series(kpi(code), points(code), horizon)).stream()
        .map(Years.Year::year)
        .filter(horizon::hasBegun)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  boolean asksOtherwiseThan(Stand other, String code) {
    return !asksFor(kpis.get(code)).equals(asksFor(other.kpis().get(code)));
  }

  /** What of a definition bears on the figure. */
  private static List<Object> asksFor(PlannedKpi planned) {
    Kpi kpi = planned.kpi();
    return Arrays.asList(
        kpi.measure(),
        kpi.basis(),
        planned.unitJa(),
        kpi.fromFy(),
        kpi.dueFy(),
        planned.kinds(),
        planned.tags(),
        planned.integratedProject(),
        planned.programme());
  }
}
