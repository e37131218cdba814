package tassei.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.jobs.forecast.Forecast;
import tassei.jobs.forecast.Forecasts;
import tassei.jobs.forecast.Indicator;
import tassei.jobs.forecast.Observations;
import tassei.jobs.forecast.Terms;
import tassei.jobs.kpi.Kpi;
import tassei.jobs.kpi.Point;
import tassei.jobs.kpi.Series;
import tassei.jobs.stage.KpiFigures;
import tassei.jobs.stage.KpiPoints;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Results;

/** From the figures of the indicators, which are few, to where each will end. */
final class Outlook {
  private static final String LEVEL = Keys.INTEGRATED_PROJECT.name();
  private static final String STAGE = "initial";

  private final Terms terms;
  private final Map<String, List<Point>> figures;
  private final Map<String, List<Point>> reports;
  private final Map<String, Map<Integer, BigDecimal>> budgets;

  Outlook(Terms terms, Dataset<Row> points, Dataset<Row> actuals, Dataset<Row> rollup) {
    this.terms = terms;
    this.figures = byKpi(points);
    this.reports = byKpi(KpiPoints.ofReports(actuals));
    this.budgets = terms.elasticity() == 0 ? Map.of() : budgets(rollup);
  }

  /** One row for each indicator, with the columns of {@link KpiTables#FORECAST}. */
  List<Row> of(Dataset<Row> kpis) {
    List<Row> rows = kpis.collectAsList();
    Map<String, Row> byCode = new HashMap<>();
    rows.forEach(row -> byCode.put(text(row, Keys.KPI), row));
    List<Indicator> indicators = rows.stream().map(row -> indicator(row, byCode)).toList();
    List<Row> forecasts = new ArrayList<>();
    Forecasts.of(indicators, terms).forEach((kpi, forecast) -> forecasts.add(row(kpi, forecast)));
    return forecasts;
  }

  private Indicator indicator(Row row, Map<String, Row> byCode) {
    Kpi kpi = KpiFigures.kpi(row);
    List<Point> own = figures.getOrDefault(kpi.code(), List.of());
    Series series = new Series(kpi, own, terms.asOf());
    boolean simulated = series.points().stream().anyMatch(Point::simulated);
    return new Indicator(
        kpi,
        family(row, byCode),
        simulated,
        Observations.of(series, reports.getOrDefault(kpi.code(), List.of())),
        budgets.getOrDefault(scope(row), Map.of()));
  }

  /** An indicator of no project has no budget of its own. */
  private static String scope(Row row) {
    return String.valueOf(text(row, Keys.INTEGRATED_PROJECT));
  }

  /**
   * Indicators that may count the same events: those of one project and kind of outcome, and the
   * parts of one whole. A circle of parts ends somewhere.
   */
  private static String family(Row row, Map<String, Row> byCode) {
    Row top = row;
    for (int i = 0; i < byCode.size() && byCode.get(text(top, Kpis.PART_OF)) != null; i++) {
      top = byCode.get(text(top, Kpis.PART_OF));
    }
    String kinds = text(top, Kpis.KINDS);
    return kinds == null ? text(top, Keys.KPI) : scope(top) + " " + kinds;
  }

  private static Map<String, List<Point>> byKpi(Dataset<Row> points) {
    Map<String, List<Point>> byKpi = new TreeMap<>();
    for (Row row : points.collectAsList()) {
      String kpi = text(row, KpiPoints.POINT_KPI);
      byKpi.computeIfAbsent(kpi, any -> new ArrayList<>()).add(KpiFigures.point(row));
    }
    return byKpi;
  }

  /**
   * The initial budgets of each integrated project, out of the collection that knows most of its
   * years: what different documents state is never laid in one row.
   */
  private static Map<String, Map<Integer, BigDecimal>> budgets(Dataset<Row> rollup) {
    Map<String, Map<String, Map<Integer, BigDecimal>>> all = new TreeMap<>();
    rollup
        .filter(Keys.LEVEL.is(LEVEL).and(Keys.STAGE.is(STAGE)))
        .collectAsList()
        .forEach(
            row ->
                all.computeIfAbsent(text(row, Keys.INTEGRATED_PROJECT), any -> new TreeMap<>())
                    .computeIfAbsent(text(row, Keys.COLLECTION), any -> new TreeMap<>())
                    .put(row.getAs(Keys.FISCAL_YEAR.name()), row.getAs(Results.AMOUNT_YEN.name())));
    Map<String, Map<Integer, BigDecimal>> longest = new TreeMap<>();
    all.forEach((project, collections) -> longest.put(project, longest(collections)));
    return longest;
  }

  private static Map<Integer, BigDecimal> longest(
      Map<String, Map<Integer, BigDecimal>> collections) {
    Map<Integer, BigDecimal> longest = Map.of();
    for (Map<Integer, BigDecimal> years : collections.values()) {
      longest = years.size() > longest.size() ? years : longest;
    }
    return longest;
  }

  private static Row row(String kpi, Forecast forecast) {
    return RowFactory.create(
        kpi, forecast.p10(), forecast.p50(), forecast.p90(), forecast.pAttain(), forecast.reason());
  }

  private static String text(Row row, Field field) {
    return row.getAs(field.name());
  }
}
