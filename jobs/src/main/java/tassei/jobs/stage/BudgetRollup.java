package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** Budget lines summed at every level, each published whole once. */
public final class BudgetRollup {
  static final List<Field> KEYS =
      List.of(Keys.MINISTRY, Keys.INTEGRATED_PROJECT, Keys.PROGRAMME, Keys.RECIPIENT, Keys.ACCOUNT);

  static final List<Field> TABLE_KEYS =
      List.of(Keys.SCENARIO, Keys.COLLECTION, Keys.FISCAL_YEAR, Keys.STAGE);

  private static final Field SCOPE = Levels.SCOPE;

  /** A programme without a line of its own has no row, though its scope has a sum. */
  static final Field OWN_PROGRAMME =
      Field.flag("own_programme", "false: all of it stands on programmes below");

  static final Field ROW = Field.text("row_key", "level and keys in one text");

  /** What is known of a sum before anything is said of what may be missing from it. */
  static final List<Field> FIELDS = fields();

  private BudgetRollup() {}

  /** Levels {@code total} and {@code account} are always made: shares are taken of them. */
  public static Dataset<Row> of(
      Dataset<Row> lines, List<String> levels, Map<String, List<String>> sumsOfCollections) {
    return amounts(counting(lines, sumsOfCollections), made(levels));
  }

  /** The sums alone, of lines that say by how much others change. */
  public static Dataset<Row> changes(
      Dataset<Row> lines, List<String> levels, Map<String, List<String>> sumsOfCollections) {
    return amounts(withSums(lines, sumsOfCollections), levels);
  }

  static List<String> made(List<String> levels) {
    Set<String> made = new LinkedHashSet<>(levels);
    made.add("total");
    made.add(Keys.ACCOUNT.name());
    return new ArrayList<>(made);
  }

  /** Lines that count, once more under the name of each sum of collections. */
  static Dataset<Row> counting(Dataset<Row> lines, Map<String, List<String>> sumsOfCollections) {
    return withSums(lines.filter(Keys.WHY_NOT.col().isNull()), sumsOfCollections);
  }

  /** Collections are added only where the settings say that they do not overlap. */
  private static Dataset<Row> withSums(Dataset<Row> lines, Map<String, List<String>> sums) {
    Dataset<Row> all = lines;
    for (Map.Entry<String, List<String>> entry : sums.entrySet()) {
      Dataset<Row> members =
          lines
              .filter(Keys.COLLECTION.col().isin(entry.getValue().toArray()))
              .withColumn(Keys.COLLECTION.name(), lit(entry.getKey()));
      all = all.unionAll(members);
    }
    return all;
  }

  /**
   * A line whose envelope stands in the same scope is inside it: its digits do not blur the sum.
   * Where only the envelope is in scope, the line is what was taken off.
   */
  private static Dataset<Row> amounts(Dataset<Row> lines, List<String> levels) {
    List<Column> row = new ArrayList<>();
    TABLE_KEYS.forEach(key -> row.add(key.col()));
    row.add(SCOPE.col());
    Column isInside = AlikeLines.SIGN.col().geq(0);
    List<Column> sums = new ArrayList<>();
    sums.add(Results.PRECISION_YEN.from(sum(digits())));
    sums.add(Results.LINES.from(sum(when(isInside, Results.LINES.col()).otherwise(0))));
    sums.add(OWN_PROGRAMME.from(max(isInside.and(ownProgramme()))));
    sums.add(accounts(collect_set(when(isInside, coalesce(account(), lit(Levels.NONE))))));
    AlikeLines.MARKS.forEach(mark -> sums.add(mark.from(bit_xor(when(isInside, mark.col())))));
    sums.addAll(Whole.sums());
    sums.addAll(Named.sums(isInside));
    return AlikeLines.inScopes(AlikeLines.of(lines), levels)
        .groupBy(row.toArray(Column[]::new))
        .agg(
            Results.AMOUNT_YEN.from(sum(Results.AMOUNT_YEN.col().multiply(AlikeLines.SIGN.col()))),
            sums.toArray(Column[]::new))
        .select(unpacked());
  }

  private static List<Field> fields() {
    List<Field> fields =
        new ArrayList<>(
            List.of(
                Results.AMOUNT_YEN,
                Results.LINES,
                Results.PRECISION_YEN,
                Results.ACCOUNTS,
                OWN_PROGRAMME));
    fields.addAll(AlikeLines.MARKS);
    fields.addAll(Whole.FIELDS);
    fields.addAll(Named.FIELDS);
    return List.copyOf(fields);
  }

  /** Level and keys of a row in one text. */
  static Column rowText() {
    List<Column> parts = new ArrayList<>();
    parts.add(Keys.LEVEL.col());
    KEYS.forEach(key -> parts.add(coalesce(key.col(), lit(""))));
    return concat_ws("\u0001", parts.toArray(Column[]::new));
  }

  private static Column account() {
    return Keys.ACCOUNT.col();
  }

  private static Column accounts(Column all) {
    return Results.ACCOUNTS.from(when(size(all).gt(1), array_join(array_sort(all), ";")));
  }

  private static Column digits() {
    return when(AlikeLines.SIGN.is(0), lit(0).cast(Field.NUMBER))
        .otherwise(Results.PRECISION_YEN.col());
  }

  static Column ownProgramme() {
    Column programme = SCOPE.col().getField(Keys.PROGRAMME.name());
    return programme
        .isNull()
        .or(programme.equalTo(coalesce(Keys.PROGRAMME.col(), lit(Levels.NONE))));
  }

  private static Column[] unpacked() {
    List<Column> columns = new ArrayList<>();
    TABLE_KEYS.forEach(key -> columns.add(key.col()));
    columns.add(Keys.LEVEL.from(SCOPE.col().getField(Keys.LEVEL.name())));
    KEYS.forEach(key -> columns.add(key.from(SCOPE.col().getField(key.name()))));
    FIELDS.forEach(field -> columns.add(field.col()));
    return columns.toArray(Column[]::new);
  }
}
