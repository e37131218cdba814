package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Keys;

/** What a blank cell means where another cell of the row decides. */
final class Blanks {
  private Blanks() {}

  /** A total is said of money and outcomes, a number of projects. */
  static Dataset<Row> filled(InputTable table, Dataset<Row> rows) {
    if (!table.equals(Controls.TABLE)) {
      return rows;
    }
    Column usual = when(Controls.TABLE_NAME.is("projects"), lit("count")).otherwise(lit("sum"));
    Column measure = coalesce(Keys.MEASURE.col(), when(Validation.isAccepted(), usual));
    return rows.withColumn(Keys.MEASURE.name(), Keys.MEASURE.from(measure));
  }
}
