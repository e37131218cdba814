package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import tassei.contract.words.Stage;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.ResultTables;
import tassei.jobs.table.Results;

/** The only sum over stages: what could be spent, beside what was. */
public final class BudgetExecution {
  private static final List<String> CURRENT = codes(Stage::isSpendable);
  private static final List<String> STAGES = codes(Stage::isOfExecution);
  private static final Field ANY_OPEN = Field.flag("any_open", "a stage is open");
  private static final List<Field> ROW =
      List.of(
          Keys.SCENARIO,
          Keys.COLLECTION,
          Keys.LEVEL,
          Keys.FISCAL_YEAR,
          Keys.MINISTRY,
          Keys.INTEGRATED_PROJECT,
          Keys.PROGRAMME);

  private static final List<Field> SCOPE =
      Stream.concat(
              Stream.of(Keys.SCENARIO, Keys.COLLECTION, Keys.FISCAL_YEAR, Keys.LEVEL),
              BudgetRollup.KEYS.stream())
          .toList();

  private BudgetExecution() {}

  private static List<String> codes(Predicate<Stage> which) {
    return Arrays.stream(Stage.values()).filter(which).map(Stage::code).toList();
  }

  public static Dataset<Row> of(Dataset<Row> rollup, List<String> levels) {
    Column current = amountOf("initial");
    for (String stage : CURRENT.subList(1, CURRENT.size())) {
      current = current.plus(coalesce(amountOf(stage), lit(0).cast(Field.YEN)));
    }
    Dataset<Row> sums =
        rollup
            .filter(Keys.LEVEL.col().isin(levels.toArray()))
            .filter(isStage())
            .groupBy(ROW.stream().map(Field::col).toArray(Column[]::new))
            .agg(
                Results.CURRENT_YEN.from(current),
                Results.EXECUTED_YEN.from(amountOf("executed")),
                ANY_OPEN.from(max(Results.OPEN_YEN.col().isNotNull())),
                BudgetRollup.OWN_PROGRAMME.from(max(BudgetRollup.OWN_PROGRAMME.col())))
            .filter(BudgetRollup.OWN_PROGRAMME.col());
    return ResultTables.BUDGET_EXECUTION.conform(
        sums.withColumn(
            Results.EXECUTION_RATE.name(),
            when(
                not(ANY_OPEN.col()),
                Exact.rateOf(Results.EXECUTED_YEN.col(), Results.CURRENT_YEN.col()))),
        Keys.SCENARIO);
  }

  /**
   * Rows for scopes that have no line of a stage, where others have: what does not say its scope
   * may belong there too.
   */
  public static Dataset<Row> withSilentStages(Dataset<Row> rollup, List<String> levels) {
    Dataset<Row> there = rollup.filter(isStage());
    Dataset<Row> scopes =
        there
            .filter(Keys.LEVEL.col().isin(levels.toArray()).and(OpenLines.isKnown()))
            .select(columns(SCOPE))
            .distinct();
    Dataset<Row> tables = there.select(columns(BudgetRollup.TABLE_KEYS)).distinct();
    String[] table = {Keys.SCENARIO.name(), Keys.COLLECTION.name(), Keys.FISCAL_YEAR.name()};
    Dataset<Row> silent =
        scopes
            .join(tables, table)
            .withColumn(BudgetRollup.ROW.name(), BudgetRollup.rowText())
            .join(
                there
                    .withColumn(BudgetRollup.ROW.name(), BudgetRollup.rowText())
                    .select(OpenLines.withTable(BudgetRollup.ROW).toArray(Column[]::new)),
                names(BudgetRollup.TABLE_KEYS, BudgetRollup.ROW),
                "left_anti");
    List<Column> columns = new ArrayList<>();
    for (StructField field : rollup.schema().fields()) {
      boolean has = Arrays.asList(silent.columns()).contains(field.name());
      columns.add(
          has ? col(field.name()) : lit(silent(field)).cast(field.dataType()).as(field.name()));
    }
    return rollup.unionAll(silent.select(columns.toArray(Column[]::new)));
  }

  private static Object silent(StructField field) {
    if (field.name().equals(BudgetRollup.OWN_PROGRAMME.name())) {
      return false;
    }
    return field.name().equals(Results.LINES.name()) ? 0 : null;
  }

  private static Column isStage() {
    return Keys.STAGE.col().isin(STAGES.toArray());
  }

  private static Column[] columns(List<Field> fields) {
    return fields.stream().map(Field::col).toArray(Column[]::new);
  }

  private static String[] names(List<Field> fields, Field last) {
    return Stream.concat(fields.stream(), Stream.of(last)).map(Field::name).toArray(String[]::new);
  }

  /** Unknown where the scope has no line of the stage. */
  private static Column amountOf(String stage) {
    return max(when(Keys.STAGE.is(stage), Results.AMOUNT_YEN.col()));
  }
}
