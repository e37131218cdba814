package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Remarks;
import tassei.jobs.table.ResultTable;
import tassei.jobs.table.ResultTables;
import tassei.jobs.table.Results;

/** Figures of this run beside those of an earlier one. */
public final class Comparison {
  private final ResultTable table;
  private final List<Field> key;
  private final Field value;

  private Comparison(ResultTable table, List<Field> key, Field value) {
    this.table = table;
    this.key = key;
    this.value = value;
  }

  /** The tables two runs are compared by. */
  public static List<Comparison> all() {
    return List.of(
        new Comparison(ResultTables.KPI_ATTAINMENT, List.of(Keys.KPI), Results.ACTUAL),
        new Comparison(ResultTables.CONTROLS, List.of(Controls.CONTROL), Results.COMPUTED),
        new Comparison(
            ResultTables.BUDGET_ROLLUP,
            List.of(
                Keys.COLLECTION,
                Keys.LEVEL,
                Keys.FISCAL_YEAR,
                Keys.STAGE,
                Keys.MINISTRY,
                Keys.INTEGRATED_PROJECT,
                Keys.PROGRAMME,
                Keys.RECIPIENT,
                Keys.ACCOUNT),
            Results.AMOUNT_YEN));
  }

  public ResultTable table() {
    return table;
  }

  /** Figures that changed, appeared or are gone. */
  public Dataset<Row> of(Dataset<Row> earlier, Dataset<Row> now) {
    Dataset<Row> joined =
        figures(earlier, Remarks.BEFORE)
            .join(figures(now, Remarks.AFTER), new String[] {Remarks.KEY.name()}, "full");
    return ResultTables.RESTATEMENTS.conform(
        joined
            .filter(not(Remarks.BEFORE.col().eqNullSafe(Remarks.AFTER.col())))
            .withColumn(Remarks.TABLE_NAME.name(), lit(table.name()))
            .withColumn(Keys.FISCAL_YEAR.name(), Keys.FISCAL_YEAR.unknown())
            .withColumn(Remarks.CHANGE.name(), Remarks.AFTER.col().minus(Remarks.BEFORE.col()))
            .withColumn(Remarks.BEFORE_REPORTED_ON.name(), Remarks.BEFORE_REPORTED_ON.unknown())
            .withColumn(Remarks.AFTER_REPORTED_ON.name(), Remarks.AFTER_REPORTED_ON.unknown()));
  }

  private Dataset<Row> figures(Dataset<Row> rows, Field as) {
    Column[] parts =
        key.stream()
            .map(field -> coalesce(field.col().cast(DataTypes.StringType), lit("")))
            .toArray(Column[]::new);
    return rows.select(Remarks.KEY.from(concat_ws("|", parts)), as.from(value.col()));
  }
}
