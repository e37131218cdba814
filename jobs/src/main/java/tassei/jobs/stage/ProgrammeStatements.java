package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/**
 * Documents that state different amounts of one programme, year and stage. Amounts for different
 * recipients, accounts or ministries are of different things, and what rounding or open lines
 * explain is no difference.
 */
final class ProgrammeStatements {
  private static final List<Field> OF_ONE_THING =
      List.of(Keys.SCENARIO, Keys.PROGRAMME, Keys.FISCAL_YEAR, Keys.STAGE);
  private static final Field LEAST = Field.yen("least_yen", "the least that is stated");
  private static final Field MOST = Field.yen("most_yen", "the most that may be meant");
  private static final String OTHER = "other_";

  private ProgrammeStatements() {}

  static Dataset<Row> differ(Dataset<Row> sums) {
    Dataset<Row> statements = statements(sums);
    Dataset<Row> others = statements;
    for (String name : statements.columns()) {
      others = others.withColumnRenamed(name, OTHER + name);
    }
    Dataset<Row> pairs = statements.join(others, sameThing().and(not(overlap())));
    Column low = least(Results.AMOUNT_YEN.col(), other(Results.AMOUNT_YEN));
    Column high = greatest(Results.AMOUNT_YEN.col(), other(Results.AMOUNT_YEN));
    Column both = concat(collect_list(Keys.COLLECTION.col()), collect_list(other(Keys.COLLECTION)));
    Dataset<Row> differing =
        pairs
            .groupBy(OF_ONE_THING.stream().map(Field::col).toArray(Column[]::new))
            .agg(
                LEAST.from(min(low)),
                MOST.from(max(high)),
                Keys.COLLECTION.from(concat_ws(", ", array_sort(array_distinct(both)))));
    return finding(differing);
  }

  private static Dataset<Row> finding(Dataset<Row> differing) {
    Column low = Finding.yen(LEAST.col());
    Column high = Finding.yen(MOST.col());
    Column where = Keys.COLLECTION.col();
    return new Finding("statements-differ", Finding.WARNING, "budget_rollup")
        .of(
            differing,
            concat_ws(" ", Keys.PROGRAMME.col(), Keys.FISCAL_YEAR.col(), Keys.STAGE.col()),
            Finding.words("資料により異なる：", low, " 円から ", high, " 円（", where, "）"),
            Finding.words("documents state from ", low, " to ", high, " yen (", where, ")"));
  }

  private static Dataset<Row> statements(Dataset<Row> sums) {
    Column half = Results.PRECISION_YEN.col().multiply(lit("0.5").cast("decimal(1,1)"));
    Column open = coalesce(Results.OPEN_YEN.col(), lit(0).cast(Field.YEN));
    List<Column> columns = new ArrayList<>();
    OF_ONE_THING.forEach(field -> columns.add(field.col()));
    columns.add(Keys.COLLECTION.col());
    columns.add(Results.AMOUNT_YEN.col());
    columns.add(Results.AMOUNT_YEN.col().minus(half).as(LEAST.name()));
    columns.add(Results.AMOUNT_YEN.col().plus(half).plus(open).as(MOST.name()));
    Named.keys().forEach(key -> columns.add(key.from(Named.only(key))));
    Column isProgramme =
        Keys.LEVEL.is(Keys.PROGRAMME.name()).and(Keys.PROGRAMME.col().notEqual(Levels.NONE));
    return sums.filter(isProgramme.and(BudgetRollup.OWN_PROGRAMME.col()))
        .select(columns.toArray(Column[]::new));
  }

  /** Neither names another ministry, recipient or account than the other. */
  private static Column sameThing() {
    Column same = Keys.COLLECTION.col().lt(other(Keys.COLLECTION));
    for (Field field : OF_ONE_THING) {
      same = same.and(field.col().equalTo(other(field)));
    }
    for (Field key : Named.keys()) {
      same = same.and(coalesce(key.col().equalTo(other(key)), lit(true)));
    }
    return same;
  }

  private static Column overlap() {
    return LEAST.col().leq(other(MOST)).and(other(LEAST).leq(MOST.col()));
  }

  private static Column other(Field field) {
    return field.named(OTHER + field.name()).col();
  }
}
