package tassei.jobs.stage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import tassei.figures.kpi.Agreement;
import tassei.figures.kpi.Assessment;
import tassei.figures.kpi.Figure;
import tassei.figures.kpi.Horizon;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.Point;
import tassei.figures.kpi.Series;
import tassei.figures.kpi.Years;
import tassei.jobs.table.Field;
import tassei.jobs.table.FigureRows;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.OriginFields;
import tassei.jobs.table.ResultTables;
import tassei.jobs.table.Results;

/** Each indicator with its assessment, its years and the figures they rest on, in one pass. */
public final class KpiFigures {
  static final Field COUNTS_EVENTS = Field.flag("counts_events", "names a kind of outcome");
  static final List<Field> YEAR_FIELDS =
      ResultTables.KPI_YEARLY.fields().subList(1, ResultTables.KPI_YEARLY.fields().size());
  static final List<Field> DISAGREEMENT_FIELDS =
      List.of(Keys.FISCAL_YEAR, Results.CUMULATIVE, Results.YEARLY);
  static final List<Field> USED_FIELDS =
      List.of(
          KpiPoints.SOURCE,
          Keys.FISCAL_YEAR,
          KpiPoints.VALUE,
          Inputs.DENOMINATOR,
          KpiPoints.PRECISION,
          Keys.REPORTED_ON,
          OriginFields.FILE,
          OriginFields.RECORD,
          Keys.SOURCE,
          FigureRows.FACTOR);

  private static final List<Field> AS_STATED =
      List.of(
          Keys.KPI,
          Keys.PLAN,
          Keys.INTEGRATED_PROJECT,
          Keys.PROGRAMME,
          Kpis.KIND,
          Keys.NAME_JA,
          Keys.NAME_EN,
          Kpis.UNIT_JA,
          Keys.MEASURE);

  static final Field YEARS = listOf("years", YEAR_FIELDS);
  static final Field DISAGREEMENTS = listOf("disagreements", DISAGREEMENT_FIELDS);
  static final Field USED = listOf("used", USED_FIELDS);

  static final List<Field> FIELDS = fields();

  private KpiFigures() {}

  public static Dataset<Row> of(
      Dataset<Row> kpis, Dataset<Row> points, Horizon horizon, Assessment.Terms terms) {
    MapFunction<Row, String> kpi = row -> row.getAs(Keys.KPI.name());
    MapFunction<Row, String> kpiOfPoint = row -> row.getAs(KpiPoints.POINT_KPI.name());
    CoGroupFunction<String, Row, Row, Row> assess =
        (code, kpiRows, pointRows) -> assessed(kpiRows, pointRows, horizon, terms);
    return kpis.groupByKey(kpi, Encoders.STRING())
        .cogroup(
            points.groupByKey(kpiOfPoint, Encoders.STRING()),
            assess,
            Encoders.row(Lines.schema(FIELDS)));
  }

  private static Iterator<Row> assessed(
      Iterator<Row> kpiRows, Iterator<Row> pointRows, Horizon horizon, Assessment.Terms terms) {
    if (!kpiRows.hasNext()) {
      return Collections.emptyIterator();
    }
    Row row = kpiRows.next();
    Kpi kpi = kpi(row);
    List<Point> points = new ArrayList<>();
    pointRows.forEachRemaining(point -> points.add(point(point)));
    Series series = new Series(kpi, points, horizon);
    Assessment assessment = Assessment.of(series, terms);
    return List.of(assessed(row, kpi, series, points, assessment)).iterator();
  }

  private static Row assessed(
      Row row, Kpi kpi, Series series, List<Point> points, Assessment assessment) {
    Figure figure = assessment.figure();
    List<Object> values = new ArrayList<>();
    AS_STATED.forEach(field -> values.add(row.getAs(field.name())));
    values.add(kpi.direction());
    values.add(kpi.hasTarget() ? kpi.comparatorInUse() : null);
    values.add(kpi.isYearly() ? "yearly" : "total");
    values.add(kpi.target());
    values.add(figure == null ? null : figure.rounded());
    values.add(figure == null || !kpi.isRatio() ? null : figure.denominator());
    values.add(figure == null ? null : figure.latestYear());
    values.add(series.asOf());
    values.add(assessment.attainmentPct());
    values.add(assessment.elapsedPct());
    values.add(assessment.pacePct());
    values.add(assessment.judgement());
    values.add(assessment.reason());
    values.add(figure == null ? null : kpi.countsEvents() ? "events" : "published");
    values.add(figure != null && figure.provisional());
    values.add(figure != null && figure.simulated());
    values.addAll(Collections.nCopies(5, null));
    values.add(assessment.decided() ? Results.DECIDED : null);
    values.add(assessment.forGood());
    values.add(kpi.countsEvents());
    values.add(row.getAs(Kpis.PART_OF.name()));
    values.add(Years.of(series).stream().map(year -> year(kpi, year)).toArray(Row[]::new));
    values.add(disagreements(series));
    values.add(used(points, figure));
    return RowFactory.create(values.toArray());
  }

  private static Row year(Kpi kpi, Years.Year year) {
    boolean provisional = year.reported().stream().anyMatch(Point::provisional);
    LocalDate reportedOn =
        year.reported().stream()
            .map(Point::reportedOn)
            .filter(day -> day != null)
            .max(LocalDate::compareTo)
            .orElse(null);
    return RowFactory.create(
        year.year(),
        year.yearly() == null ? null : year.yearly().rounded(),
        year.cumulative() == null ? null : year.cumulative().rounded(),
        provisional ? Keys.PROVISIONAL : "confirmed",
        kpi.countsEvents() ? "events" : "published",
        reportedOn);
  }

  private static Row[] disagreements(Series series) {
    return Agreement.of(series).stream()
        .map(said -> RowFactory.create(said.year(), said.cumulative(), said.yearly()))
        .toArray(Row[]::new);
  }

  /** Published rows, used or not; events are many and stand in their own table. */
  private static Row[] used(List<Point> points, Figure figure) {
    return points.stream()
        .filter(point -> point.origin() != null)
        .map(
            point ->
                RowFactory.create(
                    point.source().name().toLowerCase(Locale.ROOT),
                    point.year(),
                    point.value(),
                    point.denominator(),
                    point.precision(),
                    point.reportedOn(),
                    point.origin().file(),
                    point.origin().record(),
                    point.origin().source(),
                    BigDecimal.valueOf(figure == null ? 0 : figure.factorOf(point))))
        .toArray(Row[]::new);
  }

  /** An indicator in force, as arithmetic sees it. */
  public static Kpi kpi(Row row) {
    String unit = row.getAs(Kpis.UNIT_JA.name());
    return new Kpi(
        row.getAs(Keys.KPI.name()),
        row.getAs(Kpis.KIND.name()),
        row.getAs(Keys.MEASURE.name()),
        row.getAs(Kpis.DIRECTION.name()),
        row.getAs(Kpis.COMPARATOR.name()),
        row.getAs(Keys.BASIS.name()),
        row.getAs(Kpis.TARGET.name()),
        "％".equals(unit) || "%".equals(unit),
        row.getAs(Keys.FROM_FY.name()),
        row.getAs(Kpis.DUE_FY.name()),
        row.getAs(Kpis.KINDS.name()) != null);
  }

  /** One of its figures. */
  public static Point point(Row row) {
    String file = row.getAs(OriginFields.FILE.name());
    return new Point(
        Point.Source.valueOf(row.<String>getAs(KpiPoints.SOURCE.name()).toUpperCase(Locale.ROOT)),
        row.getAs(KpiPoints.FROM.name()),
        row.getAs(Keys.FISCAL_YEAR.name()),
        row.getAs(KpiPoints.VALUE.name()),
        row.getAs(Inputs.DENOMINATOR.name()),
        row.getAs(KpiPoints.PRECISION.name()),
        row.getAs(Results.PROVISIONAL.name()),
        row.getAs(Keys.SIMULATED.name()),
        row.getAs(Keys.REPORTED_ON.name()),
        file == null
            ? null
            : new Point.Origin(
                file, row.<Long>getAs(OriginFields.RECORD.name()), row.getAs(Keys.SOURCE.name())));
  }

  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>(ResultTables.KPI_ATTAINMENT.fields());
    fields.addAll(List.of(COUNTS_EVENTS, Kpis.PART_OF, YEARS, DISAGREEMENTS, USED));
    return List.copyOf(fields);
  }

  private static Field listOf(String name, List<Field> fields) {
    StructType row = Lines.schema(fields);
    return new Field(name, DataTypes.createArrayType(row), "rows of the indicator");
  }
}
