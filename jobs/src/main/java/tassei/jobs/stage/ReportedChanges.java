package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.last;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Remarks;

/** Of the reports of one thing the newest, beside the newest that said something else. */
final class ReportedChanges {
  static final Field IDENTITY =
      new Field("identity", DataTypes.createArrayType(DataTypes.StringType), "columns of the key");
  static final Field LAST_YEAR = Field.year("last_year", "the year that may still run");
  static final Field FIRST_YEAR = Field.year("first_year", "first of the years it speaks of");
  static final Field VALUE = Field.number("said_value", "what the report says");
  static final Field PROVISIONAL = Field.flag("said_provisional", "it says so provisionally");
  static final Field ACCUMULATES = Field.flag("accumulates", "it can only grow, if it was right");

  private static final Field NEWEST = Field.text("newest_report", "what the newest report says");
  private static final Field NEXT_DAY = Field.day("next_day", "day of the report that followed");
  private static final Field ORDER = Field.count("change_order", "1 is the newest that differs");

  private ReportedChanges() {}

  /** A withdrawn report says nothing; the same value reported again is no change. */
  static Dataset<Row> of(Dataset<Row> said) {
    WindowSpec thing = Window.partitionBy(Remarks.TABLE_NAME.col(), IDENTITY.col());
    WindowSpec inTime = thing.orderBy(Keys.REPORTED_ON.col().asc_nulls_first());
    WindowSpec all = inTime.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    Column newest =
        last(struct(VALUE.col(), Keys.FISCAL_YEAR.col(), FIRST_YEAR.col(), ACCUMULATES.col()))
            .over(all);
    Column order = row_number().over(thing.orderBy(Keys.REPORTED_ON.col().desc_nulls_last()));
    return said.withColumn(NEWEST.name(), newest)
        .withColumn(NEXT_DAY.name(), lead(Keys.REPORTED_ON.col(), 1).over(inTime))
        .filter(not(VALUE.col().eqNullSafe(ofNewest(VALUE))))
        .withColumn(ORDER.name(), order)
        .filter(ORDER.is(1))
        .select(
            Remarks.TABLE_NAME.col(),
            Remarks.KEY.col(),
            IDENTITY.col(),
            Keys.FISCAL_YEAR.from(ofNewest(Keys.FISCAL_YEAR)),
            Remarks.KIND.from(kind()),
            Remarks.BEFORE.from(VALUE.col()),
            Remarks.AFTER.from(ofNewest(VALUE)),
            Remarks.CHANGE.from(ofNewest(VALUE).minus(VALUE.col())),
            Remarks.BEFORE_REPORTED_ON.from(Keys.REPORTED_ON.col()),
            Remarks.AFTER_REPORTED_ON.from(NEXT_DAY.col()),
            ACCUMULATES.col());
  }

  /** Of the earlier report; a changed target is a decision, not news of what was reached. */
  private static Column kind() {
    Column fell = ofNewest(ACCUMULATES).and(ofNewest(VALUE).lt(VALUE.col()));
    Column otherYears = ofNewest(FIRST_YEAR).notEqual(FIRST_YEAR.col());
    return when(Remarks.TABLE_NAME.is("kpis"), Remarks.INPUT)
        .when(ofNewest(VALUE).isNull(), Remarks.REVISION)
        .when(otherYears, Remarks.INPUT)
        .when(fell, Remarks.REVISION)
        .when(PROVISIONAL.col().or(ran(LAST_YEAR.col(), Keys.REPORTED_ON.col())), Remarks.UPDATE)
        .otherwise(Remarks.REVISION);
  }

  /** An undated report counts as made after its year. */
  static Column ran(Column year, Column reportedOn) {
    Column end = make_date(year.plus(1), lit(3), lit(31));
    return coalesce(reportedOn.lt(end), lit(false));
  }

  private static Column ofNewest(Field field) {
    return NEWEST.col().getField(field.name());
  }
}
