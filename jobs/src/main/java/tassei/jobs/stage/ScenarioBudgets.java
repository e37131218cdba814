package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;
import tassei.jobs.table.WhatIf;

/** What scenarios change at every level, beside the base. */
public final class ScenarioBudgets {
  private static final List<Field> ROW =
      Stream.concat(
              Stream.of(Keys.COLLECTION, Keys.LEVEL, Keys.FISCAL_YEAR, Keys.STAGE),
              BudgetRollup.KEYS.stream())
          .toList();

  private ScenarioBudgets() {}

  /**
   * A programme has a row where the base has one or a line of its own changes.
   *
   * @param changes the rollup of what changes
   * @param base the rollup of the base
   */
  public static Dataset<Row> of(Dataset<Row> changes, Dataset<Row> base) {
    Dataset<Row> differences =
        changes
            .filter(Results.AMOUNT_YEN.col().notEqual(0))
            .withColumn(WhatIf.DIFFERENCE_YEN.name(), Results.AMOUNT_YEN.col())
            .drop(Results.AMOUNT_YEN.name());
    List<Column> planned = new ArrayList<>();
    ROW.forEach(key -> planned.add(key.col().as("base_" + key.name())));
    planned.add(WhatIf.BASE_YEN.from(Results.AMOUNT_YEN.col()));
    planned.add(Results.AT_LEAST.col());
    planned.add(Results.OPEN_YEN.col());
    Dataset<Row> beside =
        differences.join(base.select(planned.toArray(Column[]::new)), sameRow(), "left");
    Column baseYen = coalesce(WhatIf.BASE_YEN.col(), lit(0).cast(Field.YEN));
    return WhatIf.BUDGET.conform(
        beside
            .filter(WhatIf.BASE_YEN.col().isNotNull().or(BudgetRollup.OWN_PROGRAMME.col()))
            .withColumn(WhatIf.SCENARIO_YEN.name(), baseYen.plus(WhatIf.DIFFERENCE_YEN.col()))
            .withColumn(Results.AT_LEAST.name(), coalesce(Results.AT_LEAST.col(), lit(false)))
            .withColumn(
                WhatIf.DIFFERENCE_PCT.name(),
                when(
                    Results.OPEN_YEN.col().isNull(),
                    Exact.percentOf(WhatIf.DIFFERENCE_YEN.col(), WhatIf.BASE_YEN.col()))));
  }

  private static Column sameRow() {
    return ROW.stream()
        .map(key -> key.col().eqNullSafe(Field.text("base_" + key.name(), "").col()))
        .reduce(Column::and)
        .orElseThrow();
  }
}
