package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;

/** Of several reports of the same thing the newest known at as-of counts. */
public final class Vintages {
  private static final Field VINTAGE = Field.count("vintage", "1 is the newest known");
  private static final Field ONCE = Field.flag("reported_once", "the only report of its thing");

  static final String SUPERSEDED = "superseded";
  static final String NOT_YET_KNOWN = "not-yet-known";

  private Vintages() {}

  /** Every report, with the reason why it is not in force. */
  static Dataset<Row> of(InputTable table, Dataset<Row> accepted, Column known, Apart apart) {
    return Alone.apart(
        accepted,
        alone -> ofSingle(table, alone, known),
        others ->
            apart.of(
                others,
                table.key(),
                single -> ofSingle(table, single, known),
                several -> newest(table, several, known)));
  }

  private static Dataset<Row> newest(InputTable table, Dataset<Row> accepted, Column known) {
    List<Column> thing = new ArrayList<>();
    table.key().forEach(field -> thing.add(field.col()));
    thing.add(known);
    Column vintage =
        row_number()
            .over(
                Window.partitionBy(thing.toArray(Column[]::new))
                    .orderBy(
                        Keys.REPORTED_ON.col().desc_nulls_last(),
                        OriginFields.FILE.col(),
                        OriginFields.RECORD.col()));
    return withReason(table, accepted.withColumn(VINTAGE.name(), vintage), known)
        .withColumn(ONCE.name(), lit(false));
  }

  private static Dataset<Row> ofSingle(InputTable table, Dataset<Row> accepted, Column known) {
    return withReason(table, accepted.withColumn(VINTAGE.name(), lit(1)), known)
        .withColumn(ONCE.name(), lit(true));
  }

  /** Those that may have replaced another or been replaced. */
  static Dataset<Row> ofSeveral(Dataset<Row> reports) {
    boolean isTold = Arrays.asList(reports.columns()).contains(ONCE.name());
    return isTold ? reports.filter(not(ONCE.col())) : reports;
  }

  private static Dataset<Row> withReason(InputTable table, Dataset<Row> versions, Column known) {
    Column whyNot =
        when(not(known), NOT_YET_KNOWN)
            .when(VINTAGE.col().gt(1), SUPERSEDED)
            .when(statusOf(table).equalTo(Keys.WITHDRAWN), Keys.WITHDRAWN);
    return versions.withColumn(Keys.WHY_NOT.name(), Keys.WHY_NOT.from(whyNot)).drop(VINTAGE.name());
  }

  public static Dataset<Row> inForce(Dataset<Row> reports) {
    return reports.filter(Keys.WHY_NOT.col().isNull());
  }

  /** Reports known at as-of, replaced and withdrawn ones too. */
  static Dataset<Row> known(Dataset<Row> reports) {
    return reports.filter(
        Keys.WHY_NOT.col().isNull().or(Keys.WHY_NOT.col().notEqual(NOT_YET_KNOWN)));
  }

  /** A blank date is always known. */
  static Column isKnown(LocalDate asOf) {
    return coalesce(Keys.REPORTED_ON.col().leq(lit(asOf)), lit(true));
  }

  private static Column statusOf(InputTable table) {
    boolean hasStatus = table.entries().stream().anyMatch(e -> e.field().equals(Keys.STATUS));
    return hasStatus ? coalesce(Keys.STATUS.col(), lit("")) : lit("");
  }
}
