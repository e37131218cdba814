package tassei.jobs.stage;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
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

/** Figures of this run beside those of an earlier one, each difference split into its causes. */
public final class Comparison {
  private static final List<Field> OF_BUDGET =
      List.of(
          Keys.COLLECTION,
          Keys.LEVEL,
          Keys.FISCAL_YEAR,
          Keys.STAGE,
          Keys.MINISTRY,
          Keys.INTEGRATED_PROJECT,
          Keys.PROGRAMME,
          Keys.RECIPIENT,
          Keys.ACCOUNT);

  /** In the order in which they are told; what is left is the last one to be found. */
  private static final List<String> CAUSES =
      List.of(Remarks.INPUT, Remarks.REVISION, Remarks.UPDATE, Remarks.NEW_YEAR);

  private static final Field STEP = Field.text("step", "one cause");

  private Comparison() {}

  /**
   * Budget figures that changed, appeared or are gone.
   *
   * @param changes what lines have more, or less, summed by the cause that is their scenario
   */
  public static Dataset<Row> ofBudget(Dataset<Row> then, Dataset<Row> now, Dataset<Row> changes) {
    Dataset<Row> different =
        different(
            ResultTables.BUDGET_ROLLUP,
            figures(then, OF_BUDGET, Results.AMOUNT_YEN, Remarks.BEFORE),
            figures(now, OF_BUDGET, Results.AMOUNT_YEN, Remarks.AFTER));
    List<Column> sums = new ArrayList<>();
    for (String cause : CAUSES) {
      Column own = when(Keys.SCENARIO.is(cause), Results.AMOUNT_YEN.col());
      sums.add(part(cause).from(coalesce(sum(own), lit(0))));
    }
    Dataset<Row> causes =
        changes
            .groupBy(key(OF_BUDGET).as(Remarks.KEY.name()))
            .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
    return split(different.join(causes, new String[] {Remarks.KEY.name()}, "left"));
  }

  /** Controls are sums of figures whose differences are told; theirs has no one cause. */
  public static Dataset<Row> ofControls(Dataset<Row> then, Dataset<Row> now) {
    List<Field> key = List.of(Controls.CONTROL);
    return ResultTables.RESTATEMENTS.conform(
        different(
                ResultTables.CONTROLS,
                figures(then, key, Results.COMPUTED, Remarks.BEFORE),
                figures(now, key, Results.COMPUTED, Remarks.AFTER))
            .withColumn(Remarks.KIND.name(), Remarks.KIND.unknown()));
  }

  private static Dataset<Row> different(ResultTable table, Dataset<Row> then, Dataset<Row> now) {
    Field year = Keys.FISCAL_YEAR.named("year_now");
    return then.join(
            now.withColumnRenamed(Keys.FISCAL_YEAR.name(), year.name()),
            new String[] {Remarks.KEY.name()},
            "full")
        .filter(not(Remarks.BEFORE.col().eqNullSafe(Remarks.AFTER.col())))
        .withColumn(Remarks.TABLE_NAME.name(), lit(table.name()))
        .withColumn(Keys.FISCAL_YEAR.name(), coalesce(Keys.FISCAL_YEAR.col(), year.col()))
        .withColumn(Remarks.CHANGE.name(), Remarks.AFTER.col().minus(Remarks.BEFORE.col()))
        .withColumn(Remarks.BEFORE_REPORTED_ON.name(), Remarks.BEFORE_REPORTED_ON.unknown())
        .withColumn(Remarks.AFTER_REPORTED_ON.name(), Remarks.AFTER_REPORTED_ON.unknown());
  }

  private static Dataset<Row> figures(Dataset<Row> rows, List<Field> key, Field value, Field as) {
    Column year =
        key.contains(Keys.FISCAL_YEAR) ? Keys.FISCAL_YEAR.col() : Keys.FISCAL_YEAR.unknown();
    return rows.select(
        key(key).as(Remarks.KEY.name()), Keys.FISCAL_YEAR.from(year), as.from(value.col()));
  }

  private static Column key(List<Field> key) {
    Column[] parts =
        key.stream()
            .map(field -> coalesce(field.col().cast(DataTypes.StringType), lit("")))
            .toArray(Column[]::new);
    return concat_ws("|", parts);
  }

  /** A step for each cause, from what the one before came to; what no line explains is input. */
  private static Dataset<Row> split(Dataset<Row> differences) {
    Column rest = Remarks.CHANGE.col();
    for (String cause : CAUSES.subList(1, CAUSES.size())) {
      rest = rest.minus(made(cause));
    }
    Column reached = Remarks.BEFORE.col();
    List<Column> steps = new ArrayList<>();
    for (String cause : CAUSES) {
      Column change = cause.equals(Remarks.INPUT) ? rest : made(cause);
      Column next = reached.plus(change);
      steps.add(when(change.notEqual(0), step(cause, reached, next)));
      reached = next;
    }
    Column known = Remarks.CHANGE.col().isNotNull();
    Column all = filter(array(steps.toArray(Column[]::new)), Column::isNotNull);
    Column one = array(step(greatestCause(), Remarks.BEFORE.col(), Remarks.AFTER.col()));
    Dataset<Row> told =
        differences.withColumn(STEP.name(), explode(when(known, all).otherwise(one)));
    return ResultTables.RESTATEMENTS.conform(
        told.withColumn(Remarks.KIND.name(), of(Remarks.KIND))
            .withColumn(Remarks.BEFORE.name(), of(Remarks.BEFORE))
            .withColumn(Remarks.AFTER.name(), of(Remarks.AFTER))
            .withColumn(Remarks.CHANGE.name(), of(Remarks.AFTER).minus(of(Remarks.BEFORE))));
  }

  private static Column step(String cause, Column before, Column after) {
    return step(lit(cause), before, after);
  }

  private static Column step(Column cause, Column before, Column after) {
    return struct(Remarks.KIND.from(cause), Remarks.BEFORE.from(before), Remarks.AFTER.from(after));
  }

  /** Of a figure that appeared or is gone there is no difference to split. */
  private static Column greatestCause() {
    Column most = greatest(CAUSES.stream().map(cause -> abs(made(cause))).toArray(Column[]::new));
    Column cause = lit(Remarks.INPUT);
    for (String each : CAUSES) {
      cause = when(abs(made(each)).equalTo(most).and(most.gt(0)), each).otherwise(cause);
    }
    return cause;
  }

  private static Column made(String cause) {
    return coalesce(part(cause).col(), lit(0));
  }

  private static Field part(String cause) {
    return Field.number("made_by_" + cause, "what the cause makes of the figure");
  }

  private static Column of(Field field) {
    return STEP.col().getField(field.name());
  }
}
