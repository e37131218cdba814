package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Remarks;
import tassei.jobs.table.ResultTables;

/** Values in force that replaced an earlier report. */
public final class Restatements {
  /** What a key is written as may be what another one is. */
  private static final Field IDENTITY =
      new Field("identity", DataTypes.createArrayType(DataTypes.StringType), "columns of the key");

  private static final Field EARLIER = Field.text("earlier", "there was an earlier report");

  private Restatements() {}

  public static Dataset<Row> of(
      Dataset<Row> budget,
      Dataset<Row> actuals,
      Dataset<Row> outcomes,
      Dataset<Row> kpis,
      Dataset<Row> controls) {
    Column amountYen = Budget.AMOUNT.col().multiply(Money.yenPerUnit());
    Column controlValue = Controls.VALUE.col().multiply(Money.yenPerUnit());
    Column year = Keys.FISCAL_YEAR.col();
    Column none = lit(null);
    Dataset<Row> all =
        versions(budget, "budget", List.of(Keys.LINE.col()), year, amountYen)
            .unionAll(
                versions(
                    actuals,
                    "actuals",
                    List.of(Keys.KPI.col(), Keys.BASIS.col()),
                    year,
                    Actuals.ACTUAL.col()))
            .unionAll(
                versions(
                    outcomes,
                    "outcomes",
                    List.of(Inputs.OUTCOME.col(), Keys.PROJECT.col()),
                    none,
                    org.apache.spark.sql.functions.coalesce(Inputs.QUANTITY.col(), lit(1))))
            .unionAll(versions(kpis, "kpis", List.of(Keys.KPI.col()), none, Kpis.TARGET.col()))
            .unionAll(
                versions(
                    controls, "controls", List.of(Controls.CONTROL.col()), none, controlValue));
    return inForceAfterAnother(all);
  }

  private static Dataset<Row> versions(
      Dataset<Row> reports, String table, List<Column> key, Column year, Column value) {
    return Vintages.ofSeveral(reports)
        .filter(Keys.WHY_NOT.col().isNull().or(Keys.WHY_NOT.is("superseded")))
        .select(
            Remarks.TABLE_NAME.from(lit(table)),
            Remarks.KEY.from(concat_ws(" ", key.toArray(Column[]::new))),
            IDENTITY.from(array(key.toArray(Column[]::new))),
            Keys.FISCAL_YEAR.from(year),
            Remarks.AFTER.from(value),
            Remarks.AFTER_REPORTED_ON.from(Keys.REPORTED_ON.col()),
            Keys.WHY_NOT.col());
  }

  private static Dataset<Row> inForceAfterAnother(Dataset<Row> versions) {
    WindowSpec history =
        Window.partitionBy(Remarks.TABLE_NAME.col(), IDENTITY.col(), keyYear())
            .orderBy(Remarks.AFTER_REPORTED_ON.col().asc_nulls_first());
    Dataset<Row> beside =
        versions
            .withColumn(Remarks.BEFORE.name(), lag(Remarks.AFTER.col(), 1).over(history))
            .withColumn(
                Remarks.BEFORE_REPORTED_ON.name(),
                lag(Remarks.AFTER_REPORTED_ON.col(), 1).over(history))
            .withColumn(EARLIER.name(), lag(Remarks.TABLE_NAME.col(), 1).over(history))
            .filter(EARLIER.col().isNotNull().and(Keys.WHY_NOT.col().isNull()))
            .withColumn(Remarks.CHANGE.name(), Remarks.AFTER.col().minus(Remarks.BEFORE.col()));
    return ResultTables.RESTATEMENTS.conform(beside);
  }

  /** A published figure is one of its year; a line or an outcome may have moved to another. */
  private static Column keyYear() {
    return when(Remarks.TABLE_NAME.is("actuals"), Keys.FISCAL_YEAR.col());
  }
}
