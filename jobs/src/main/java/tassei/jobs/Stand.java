package tassei.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.figures.kpi.Horizon;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.Passage;
import tassei.figures.kpi.Point;
import tassei.figures.kpi.Series;
import tassei.figures.kpi.Years;
import tassei.jobs.io.EarlierRun;
import tassei.jobs.io.Keep;
import tassei.jobs.stage.Coverage;
import tassei.jobs.stage.EarlierPoints;
import tassei.jobs.stage.KpiFigures;
import tassei.jobs.table.Entry;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.ResultTables;
import tassei.jobs.table.Results;

/**
 * How the indicators stood at one time, and on what.
 *
 * @param kpis definitions in force, by code
 * @param attained rows of the table of attainment, by code
 * @param events every event as used
 */
record Stand(
    Horizon horizon,
    Map<String, Row> kpis,
    Map<String, List<Point>> points,
    Map<String, Row> attained,
    Dataset<Row> events) {

  /** What of a definition bears on the figure. */
  private static final List<Field> ASKS_FOR =
      List.of(
          Keys.MEASURE,
          Keys.BASIS,
          Kpis.UNIT_JA,
          Keys.FROM_FY,
          Kpis.DUE_FY,
          Kpis.KINDS,
          Kpis.OUTCOME_TAGS,
          Keys.INTEGRATED_PROJECT,
          Keys.PROGRAMME);

  static Stand of(
      Horizon horizon,
      Dataset<Row> kpis,
      Dataset<Row> points,
      Dataset<Row> figures,
      Dataset<Row> events) {
    return new Stand(horizon, byKpi(kpis), Foundations.byKpi(points), byKpi(figures), events);
  }

  /** As a finished run has told it. */
  static Stand of(EarlierRun run, Keep keep) {
    List<Field> definition = Kpis.TABLE.entries().stream().map(Entry::field).toList();
    Dataset<Row> kpis = run.reported(Kpis.TABLE.name(), definition, keep);
    Dataset<Row> events = run.table(ResultTables.KPI_EVENTS);
    Dataset<Row> points =
        EarlierPoints.of(
            run.table(ResultTables.FIGURE_ROWS),
            run.table(ResultTables.KPI_YEARLY),
            run.reported("actuals", EarlierPoints.REPORTED, keep),
            events,
            kpis);
    return of(horizon(run), kpis, points, run.table(ResultTables.KPI_ATTAINMENT), events);
  }

  /** Runs that do not say how far outcomes are observed took them to be observed to the day. */
  private static Horizon horizon(EarlierRun run) {
    LocalDate asOf = run.day(Keys.AS_OF).orElseThrow();
    return new Horizon(asOf, run.day(Coverage.OBSERVED_UNTIL).orElse(asOf));
  }

  private static Map<String, Row> byKpi(Dataset<Row> rows) {
    Map<String, Row> byKpi = new TreeMap<>();
    rows.collectAsList().forEach(row -> byKpi.put(row.getAs(Keys.KPI.name()), row));
    return byKpi;
  }

  Kpi kpi(String code) {
    return KpiFigures.kpi(kpis.get(code));
  }

  Passage.State state(String code) {
    return new Passage.State(horizon, points(code), actual(code), newestYear(code));
  }

  private List<Point> points(String code) {
    return points.getOrDefault(code, List.of());
  }

  /** Null where none is told. */
  BigDecimal actual(String code) {
    return number(code, Results.ACTUAL);
  }

  BigDecimal target(String code) {
    return number(code, Kpis.TARGET);
  }

  private BigDecimal number(String code, Field field) {
    Row row = attained.get(code);
    return row == null ? null : row.getAs(field.name());
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
    Row own = kpis.get(code);
    Row its = other.kpis().get(code);
    return ASKS_FOR.stream().anyMatch(field -> !Objects.equals(said(own, field), said(its, field)));
  }

  private static Object said(Row row, Field field) {
    return row.getAs(field.name());
  }
}
