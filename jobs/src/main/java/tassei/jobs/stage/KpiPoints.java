package tassei.jobs.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;
import tassei.jobs.table.Results;

/**
 * Figures of the indicators in one shape: events by year, those that are provisional apart,
 * published rows as they stand.
 */
public final class KpiPoints {
  public static final Field POINT_KPI = Keys.KPI.named("point_kpi");
  static final Field SOURCE = Field.text("point_source", "events, yearly or cumulative");
  static final Field FROM = Actuals.FROM_FISCAL_YEAR;
  static final Field VALUE = Field.number("point_value", "the figure");
  static final Field PRECISION = Field.number("point_precision", "its published precision");
  private static final Field NEWEST = Field.text("newest_event", "the newest event of the year");
  private static final Field APART =
      Field.flag("provisional_apart", "events that may still be withdrawn are summed apart");
  private static final Field NEWEST_PROVISIONAL = Results.PROVISIONAL.named("newest_provisional");
  private static final Field NEWEST_SIMULATED = Keys.SIMULATED.named("newest_simulated");
  private static final Field NEWEST_VALUE =
      Field.number("newest_value", "value of the newest event");

  static final List<Field> FIELDS =
      List.of(
          POINT_KPI,
          SOURCE,
          FROM,
          Keys.FISCAL_YEAR,
          VALUE,
          Inputs.DENOMINATOR,
          PRECISION,
          Results.PROVISIONAL,
          Keys.SIMULATED,
          Keys.REPORTED_ON,
          OriginFields.FILE,
          OriginFields.RECORD,
          Keys.SOURCE);

  private KpiPoints() {}

  public static Dataset<Row> of(Dataset<Row> events, Dataset<Row> actuals, Dataset<Row> kpis) {
    return ofEvents(events, kpis).unionAll(ofActuals(actuals));
  }

  /** Every published figure known at as-of, replaced ones too. */
  public static Dataset<Row> ofReports(Dataset<Row> reports) {
    return ofActuals(Vintages.known(reports));
  }

  /** When each year of a published series was first reported; blank where that has no date. */
  public static Dataset<Row> firstReports(Dataset<Row> reports) {
    return ofReports(reports)
        .filter(VALUE.col().isNotNull())
        .groupBy(POINT_KPI.col(), Keys.FISCAL_YEAR.col())
        .agg(
            min(struct(unix_date(Keys.REPORTED_ON.col()).as("day_number"), Keys.REPORTED_ON.col()))
                .getField(Keys.REPORTED_ON.name())
                .as(Keys.REPORTED_ON.name()));
  }

  private static Dataset<Row> ofEvents(Dataset<Row> events, Dataset<Row> kpis) {
    Dataset<Row> levels =
        kpis.filter(Keys.MEASURE.is("level")).select(Keys.KPI.col(), Keys.MEASURE.col());
    Column provisional = Keys.STATUS.is(Keys.PROVISIONAL);
    Dataset<Row> years =
        events
            .filter(Results.COUNTED.col())
            .join(broadcast(levels), new String[] {Keys.KPI.name()}, "left")
            .withColumn(APART.name(), APART.from(when(Keys.MEASURE.col().isNull(), provisional)))
            .groupBy(Keys.KPI.col(), Keys.FISCAL_YEAR.col(), Keys.MEASURE.col(), APART.col())
            .agg(
                VALUE.from(sum(Inputs.QUANTITY.col())),
                Inputs.DENOMINATOR.from(sum(Inputs.DENOMINATOR.col())),
                Results.PROVISIONAL.from(max(provisional)),
                Keys.SIMULATED.from(max(Reports.IS_SIMULATED.col())),
                Keys.REPORTED_ON.from(max(Keys.REPORTED_ON.col())),
                min(newestFirst()).as(NEWEST.name()));
    return years
        .withColumn(VALUE.name(), ofLevelOr(NEWEST_VALUE, VALUE))
        .withColumn(Results.PROVISIONAL.name(), ofLevelOr(NEWEST_PROVISIONAL, Results.PROVISIONAL))
        .withColumn(Keys.SIMULATED.name(), ofLevelOr(NEWEST_SIMULATED, Keys.SIMULATED))
        .select(
            POINT_KPI.from(Keys.KPI.col()),
            SOURCE.from(lit("events")),
            FROM.unknown(),
            Keys.FISCAL_YEAR.col(),
            VALUE.from(VALUE.col()),
            Inputs.DENOMINATOR.col(),
            PRECISION.from(lit(0)),
            Results.PROVISIONAL.col(),
            Keys.SIMULATED.col(),
            Keys.REPORTED_ON.col(),
            OriginFields.FILE.unknown(),
            OriginFields.RECORD.unknown(),
            Keys.SOURCE.unknown());
  }

  private static Column newestFirst() {
    return struct(
        unix_date(coalesce(Keys.REPORTED_ON.col(), lit(LocalDate.of(1, 1, 1)))).multiply(-1),
        Inputs.OUTCOME.col(),
        Inputs.QUANTITY.col().as(NEWEST_VALUE.name()),
        Keys.STATUS.is(Keys.PROVISIONAL).as(NEWEST_PROVISIONAL.name()),
        Reports.IS_SIMULATED.col().as(NEWEST_SIMULATED.name()));
  }

  /** A level is its newest event alone, with that event's marks. */
  private static Column ofLevelOr(Field newest, Field ofYear) {
    return when(Keys.MEASURE.col().isNotNull(), NEWEST.col().getField(newest.name()))
        .otherwise(ofYear.col());
  }

  private static Dataset<Row> ofActuals(Dataset<Row> actuals) {
    return actuals.select(
        POINT_KPI.from(Keys.KPI.col()),
        SOURCE.from(Keys.BASIS.col()),
        FROM.col(),
        Keys.FISCAL_YEAR.col(),
        VALUE.from(Actuals.ACTUAL.col()),
        Inputs.DENOMINATOR.col(),
        PRECISION.from(thingsPrecision()),
        Results.PROVISIONAL.from(coalesce(Keys.STATUS.is(Keys.PROVISIONAL), lit(false))),
        Keys.SIMULATED.from(lit(false)),
        Keys.REPORTED_ON.col(),
        OriginFields.FILE.col(),
        OriginFields.RECORD.col(),
        Keys.SOURCE.col());
  }

  /** A whole number of things counted is exact unless it is approximate. */
  static Column thingsPrecision() {
    Column place = InputTable.placeOf(Actuals.ACTUAL).col();
    Column about = coalesce(InputTable.aboutOf(Actuals.ACTUAL).col(), lit(false));
    return coalesce(
        Keys.PRECISION.col(),
        when(place.geq(1).and(about.equalTo(false)), lit(0)).otherwise(place),
        lit(0));
  }
}
