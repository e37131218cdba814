package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.ResultTables;
import tassei.jobs.table.Results;

/** Each row of the rollup beside the year before and the total it is a share of. */
public final class BudgetChanges {
  private static final Field ROW = BudgetRollup.ROW;
  private static final Field REGROUPED =
      Field.flag("regrouped", "the year before stood under another code");
  private static final Field TOTAL_YEN = Field.yen("total_yen", "what the share is of");
  private static final Field TOTAL_ACCOUNT = Keys.ACCOUNT.named("total_account");

  private BudgetChanges() {}

  public static Dataset<Row> of(
      Dataset<Row> rollup, List<String> levels, Dataset<Row> continuations) {
    Dataset<Row> rows =
        rollup
            .filter(BudgetRollup.OWN_PROGRAMME.col())
            .withColumn(ROW.name(), BudgetRollup.rowText());
    Dataset<Row> beside =
        rows.filter(Keys.LEVEL.col().isin(levels.toArray()))
            .join(previous(rows, continuations), joinNames(ROW), "left")
            .withColumn(TOTAL_ACCOUNT.name(), accountOfTotal())
            .join(totals(rows), joinNames(TOTAL_ACCOUNT), "left");
    return ResultTables.BUDGET_ROLLUP.conform(changes(beside), Keys.SCENARIO);
  }

  /** An account is a share of all of them, as of itself it is the whole. */
  private static Column accountOfTotal() {
    return when(Keys.LEVEL.is(Keys.ACCOUNT.name()), lit(""))
        .otherwise(coalesce(Keys.ACCOUNT.col(), lit("")));
  }

  /** What is itemised nowhere changes when documents itemise otherwise: that is no change. */
  private static Dataset<Row> changes(Dataset<Row> rows) {
    Column open =
        Results.OPEN_YEN
            .col()
            .isNotNull()
            .or(Results.PREVIOUS_OPEN_YEN.col().isNotNull())
            .or(not(OpenLines.isKnown()).and(Results.PREVIOUS_YEN.col().isNotNull()));
    Column known = not(open).and(Results.PREVIOUS_YEN.col().isNotNull());
    Column change = Results.AMOUNT_YEN.col().minus(Results.PREVIOUS_YEN.col());
    Column reason =
        when(open, "not-itemised")
            .when(Results.PREVIOUS_YEN.col().isNull(), "coverage")
            .when(Results.PREVIOUS_YEN.col().equalTo(0), "zero-base")
            .when(REGROUPED.col(), "regrouped");
    return rows.withColumn(Results.CHANGE_YEN.name(), when(known, change))
        .withColumn(
            Results.CHANGE_PCT.name(),
            when(known, Exact.percentOf(change, Results.PREVIOUS_YEN.col())))
        .withColumn(Results.CHANGE_REASON.name(), reason)
        .withColumn(
            Results.SHARE_PCT.name(),
            when(
                Results.OPEN_YEN.col().isNull(),
                Exact.percentOf(Results.AMOUNT_YEN.col(), TOTAL_YEN.col())));
  }

  /** Last year's rows under this year's codes; what was regrouped says so. */
  private static Dataset<Row> previous(Dataset<Row> rows, Dataset<Row> continuations) {
    Dataset<Row> own = yearLater(rows);
    return own.withColumn(REGROUPED.name(), lit(false))
        .unionAll(carriedOver(own, continuations))
        .withColumn(ROW.name(), BudgetRollup.rowText())
        .groupBy(joinColumns(ROW))
        .agg(
            Results.PREVIOUS_YEN.from(sum(Results.PREVIOUS_YEN.col())),
            Results.PREVIOUS_OPEN_YEN.from(sum(Results.PREVIOUS_OPEN_YEN.col())),
            REGROUPED.from(max(REGROUPED.col())));
  }

  private static Dataset<Row> carriedOver(Dataset<Row> own, Dataset<Row> continuations) {
    Column ministry = Continuations.KEY.is(Keys.MINISTRY.name());
    Column code = when(ministry, Keys.MINISTRY.col()).otherwise(Keys.INTEGRATED_PROJECT.col());
    Column goesOn =
        code.equalTo(Continuations.FROM.col())
            .and(Keys.FISCAL_YEAR.col().equalTo(Continuations.YEAR.col()));
    Column to = Continuations.TO.col();
    Dataset<Row> carried =
        own.join(continuations, goesOn)
            .withColumn(Keys.MINISTRY.name(), when(ministry, to).otherwise(Keys.MINISTRY.col()))
            .withColumn(
                Keys.INTEGRATED_PROJECT.name(),
                when(ministry, Keys.INTEGRATED_PROJECT.col()).otherwise(to))
            .withColumn(Results.PREVIOUS_YEN.name(), shared(Results.PREVIOUS_YEN))
            .withColumn(Results.PREVIOUS_OPEN_YEN.name(), shared(Results.PREVIOUS_OPEN_YEN))
            .withColumn(REGROUPED.name(), lit(true));
    List<Column> columns = new ArrayList<>();
    for (String name : own.columns()) {
      columns.add(carried.col(name));
    }
    columns.add(REGROUPED.col());
    return carried.select(columns.toArray(Column[]::new));
  }

  private static Column shared(Field yen) {
    return yen.from(round(yen.col().multiply(Continuations.SHARE.col()), 0));
  }

  /** A request and a draft are compared with last year's initial budget. */
  private static Dataset<Row> yearLater(Dataset<Row> rows) {
    Column stages =
        when(Keys.STAGE.is("initial"), array(lit("initial"), lit("request"), lit("draft")))
            .when(
                Keys.STAGE.col().isin("request", "draft"),
                array().cast(DataTypes.createArrayType(DataTypes.StringType)))
            .otherwise(array(Keys.STAGE.col()));
    List<Column> columns = new ArrayList<>();
    columns.add(Keys.SCENARIO.col());
    columns.add(Keys.COLLECTION.col());
    columns.add(Keys.FISCAL_YEAR.from(Keys.FISCAL_YEAR.col().plus(1)));
    columns.add(explode(stages).as(Keys.STAGE.name()));
    columns.add(Keys.LEVEL.col());
    BudgetRollup.KEYS.forEach(key -> columns.add(key.col()));
    columns.add(Results.PREVIOUS_YEN.from(Results.AMOUNT_YEN.col()));
    columns.add(Results.PREVIOUS_OPEN_YEN.from(Results.OPEN_YEN.col()));
    return rows.select(columns.toArray(Column[]::new));
  }

  private static Dataset<Row> totals(Dataset<Row> rows) {
    return rows.filter(Keys.LEVEL.col().isin("total", Keys.ACCOUNT.name()))
        .select(
            Keys.SCENARIO.col(),
            Keys.COLLECTION.col(),
            Keys.FISCAL_YEAR.col(),
            Keys.STAGE.col(),
            TOTAL_ACCOUNT.from(coalesce(Keys.ACCOUNT.col(), lit(""))),
            TOTAL_YEN.from(Results.AMOUNT_YEN.col()));
  }

  private static List<Field> join(Field last) {
    return List.of(Keys.SCENARIO, Keys.COLLECTION, Keys.FISCAL_YEAR, Keys.STAGE, last);
  }

  private static String[] joinNames(Field last) {
    return join(last).stream().map(Field::name).toArray(String[]::new);
  }

  private static Column[] joinColumns(Field last) {
    return join(last).stream().map(Field::col).toArray(Column[]::new);
  }
}
