package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static tassei.jobs.stage.ThenNow.NOW;
import static tassei.jobs.stage.ThenNow.THEN;
import static tassei.jobs.stage.ThenNow.column;
import static tassei.jobs.stage.ThenNow.is;
import static tassei.jobs.stage.ThenNow.was;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Remarks;
import tassei.jobs.table.Results;

/** What became of the events that indicators count: by indicator, year and cause. */
public final class EventChanges {
  public static final Field NEWEST_YEAR = Field.year("newest_year", "newest year known then");
  public static final Field REDEFINED = Field.flag("redefined", "other events are asked for now");

  /** What was known of each indicator then. */
  public static final List<Field> KNOWN = List.of(Keys.KPI, NEWEST_YEAR, REDEFINED);

  private static final List<Field> TOLD =
      List.of(Keys.FISCAL_YEAR, Inputs.QUANTITY, Inputs.DENOMINATOR, Keys.STATUS, Keys.REPORTED_ON);
  private static final Field ENTRY = Field.text("entry", "what one event changes");
  private static final Column WAS = was(Inputs.QUANTITY).isNotNull();
  private static final Column IS = is(Inputs.QUANTITY).isNotNull();

  private EventChanges() {}

  /**
   * A late first report is news of its year; what was told is revised, unless its year still ran.
   *
   * @param day until when the earlier events are known
   */
  public static Dataset<Row> of(
      Dataset<Row> then, Dataset<Row> now, Dataset<Row> known, LocalDate day) {
    String[] event = {Keys.KPI.name(), Inputs.OUTCOME.name()};
    Dataset<Row> both =
        counted(then, THEN)
            .join(counted(now, NOW), event, "full")
            .join(broadcast(known), new String[] {Keys.KPI.name()})
            .filter(not(isSame()));
    Column entries =
        filter(
            array(when(WAS, entry(THEN, gone(), lit(-1))), when(IS, entry(NOW, come(day), lit(1)))),
            Column::isNotNull);
    return both.select(Keys.KPI.col(), explode(entries).as(ENTRY.name()))
        .select(
            Keys.KPI.col(),
            Keys.FISCAL_YEAR.from(of(Keys.FISCAL_YEAR)),
            Remarks.KIND.from(of(Remarks.KIND)),
            Inputs.QUANTITY.from(of(Inputs.QUANTITY)),
            Inputs.DENOMINATOR.from(of(Inputs.DENOMINATOR)))
        .groupBy(Keys.KPI.col(), Keys.FISCAL_YEAR.col(), Remarks.KIND.col())
        .agg(
            Inputs.QUANTITY.from(sum(Inputs.QUANTITY.col())),
            Inputs.DENOMINATOR.from(sum(Inputs.DENOMINATOR.col())));
  }

  private static Dataset<Row> counted(Dataset<Row> events, String prefix) {
    List<Column> columns = new ArrayList<>(List.of(Keys.KPI.col(), Inputs.OUTCOME.col()));
    TOLD.forEach(field -> columns.add(field.col().as(prefix + field.name())));
    return events.filter(Results.COUNTED.col()).select(columns.toArray(Column[]::new));
  }

  private static Column isSame() {
    return WAS.and(IS)
        .and(was(Keys.FISCAL_YEAR).eqNullSafe(is(Keys.FISCAL_YEAR)))
        .and(was(Inputs.QUANTITY).equalTo(is(Inputs.QUANTITY)))
        .and(was(Inputs.DENOMINATOR).eqNullSafe(is(Inputs.DENOMINATOR)));
  }

  private static Column entry(String prefix, Column kind, Column sign) {
    return struct(
        column(prefix, Keys.FISCAL_YEAR).as(Keys.FISCAL_YEAR.name()),
        kind.as(Remarks.KIND.name()),
        column(prefix, Inputs.QUANTITY).multiply(sign).as(Inputs.QUANTITY.name()),
        column(prefix, Inputs.DENOMINATOR).multiply(sign).as(Inputs.DENOMINATOR.name()));
  }

  private static Column gone() {
    return when(WAS.and(IS), changed())
        .when(REDEFINED.col(), Remarks.INPUT)
        .otherwise(Remarks.REVISION);
  }

  private static Column come(LocalDate day) {
    Column knownThen = coalesce(is(Keys.REPORTED_ON).leq(lit(day)), lit(true));
    Column isNewYear = coalesce(is(Keys.FISCAL_YEAR).gt(NEWEST_YEAR.col()), lit(false));
    return when(WAS.and(IS), changed())
        .when(REDEFINED.col().and(knownThen), Remarks.INPUT)
        .when(isNewYear, Remarks.NEW_YEAR)
        .otherwise(Remarks.UPDATE);
  }

  private static Column changed() {
    Column open =
        was(Keys.STATUS)
            .equalTo(Keys.PROVISIONAL)
            .or(ReportedChanges.ran(was(Keys.FISCAL_YEAR), was(Keys.REPORTED_ON)));
    Column fell = is(Inputs.QUANTITY).lt(was(Inputs.QUANTITY));
    return when(coalesce(open, lit(false)).and(not(fell)), Remarks.UPDATE)
        .otherwise(Remarks.REVISION);
  }

  private static Column of(Field field) {
    return ENTRY.col().getField(field.name());
  }
}
