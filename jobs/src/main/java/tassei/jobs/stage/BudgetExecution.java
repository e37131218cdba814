package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.ResultTables;
import tassei.jobs.table.Results;

/** The only sum over stages: what could be spent, beside what was. */
public final class BudgetExecution {
  private static final List<String> CURRENT =
      List.of("initial", "supplementary", "carried-in", "carried-out", "reserve");
  private static final List<Field> ROW =
      List.of(
          Keys.SCENARIO,
          Keys.COLLECTION,
          Keys.LEVEL,
          Keys.FISCAL_YEAR,
          Keys.MINISTRY,
          Keys.INTEGRATED_PROJECT,
          Keys.PROGRAMME);

  private BudgetExecution() {}

  public static Dataset<Row> of(Dataset<Row> rollup, List<String> levels) {
    List<Object> stages = new ArrayList<>(CURRENT);
    stages.add("executed");
    Column current = amountOf("initial");
    for (String stage : CURRENT.subList(1, CURRENT.size())) {
      current = current.plus(coalesce(amountOf(stage), lit(0).cast(Field.YEN)));
    }
    Dataset<Row> sums =
        rollup
            .filter(Keys.LEVEL.col().isin(levels.toArray()))
            .filter(Keys.STAGE.col().isin(stages.toArray()))
            .groupBy(ROW.stream().map(Field::col).toArray(Column[]::new))
            .agg(
                Results.CURRENT_YEN.from(current),
                Results.EXECUTED_YEN.from(amountOf("executed")),
                BudgetRollup.OWN_PROGRAMME.from(max(BudgetRollup.OWN_PROGRAMME.col())))
            .filter(BudgetRollup.OWN_PROGRAMME.col());
    return ResultTables.BUDGET_EXECUTION.conform(
        sums.withColumn(
            Results.EXECUTION_RATE.name(),
            Exact.rateOf(Results.EXECUTED_YEN.col(), Results.CURRENT_YEN.col())),
        Keys.SCENARIO);
  }

  /** Unknown where the scope has no line of the stage. */
  private static Column amountOf(String stage) {
    return max(when(Keys.STAGE.is(stage), Results.AMOUNT_YEN.col()));
  }
}
