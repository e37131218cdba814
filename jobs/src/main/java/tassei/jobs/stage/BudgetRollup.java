package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
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

  private static final String OPEN_LINE = "open_line";
  private static final String OPEN_LINES = "open_lines";

  private BudgetRollup() {}

  /** Levels {@code total} and {@code account} are always made: shares are taken of them. */
  public static Dataset<Row> of(
      Dataset<Row> lines, List<String> levels, Map<String, List<String>> sumsOfCollections) {
    Set<String> made = new LinkedHashSet<>(levels);
    made.add("total");
    made.add(Keys.ACCOUNT.name());
    Dataset<Row> all = withSums(counting(lines), sumsOfCollections);
    Dataset<Row> scopes = amounts(all, new ArrayList<>(made));
    return withLowerBounds(scopes, all, new ArrayList<>(made));
  }

  /** The sums alone, of lines that say by how much others change. */
  public static Dataset<Row> changes(
      Dataset<Row> lines, List<String> levels, Map<String, List<String>> sumsOfCollections) {
    return amounts(withSums(lines, sumsOfCollections), levels);
  }

  private static Dataset<Row> counting(Dataset<Row> lines) {
    return lines.filter(Keys.WHY_NOT.col().isNull());
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
    return AlikeLines.inScopes(AlikeLines.of(lines), levels)
        .groupBy(row.toArray(Column[]::new))
        .agg(
            Results.AMOUNT_YEN.from(sum(Results.AMOUNT_YEN.col().multiply(AlikeLines.SIGN.col()))),
            Results.PRECISION_YEN.from(sum(digits())),
            Results.LINES.from(sum(when(isInside, Results.LINES.col()).otherwise(0))),
            OWN_PROGRAMME.from(max(isInside.and(ownProgramme()))))
        .select(unpacked());
  }

  private static Column digits() {
    return when(AlikeLines.SIGN.is(0), lit(0).cast(Field.NUMBER))
        .otherwise(Results.PRECISION_YEN.col());
  }

  private static Column ownProgramme() {
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
    columns.add(Results.AMOUNT_YEN.col());
    columns.add(Results.LINES.col());
    columns.add(Results.PRECISION_YEN.col());
    columns.add(OWN_PROGRAMME.col());
    return columns.toArray(Column[]::new);
  }

  /** Lines that leave a key blank and hold more than their tolerance may belong to any scope. */
  private static Dataset<Row> withLowerBounds(
      Dataset<Row> scopes, Dataset<Row> lines, List<String> levels) {
    List<Field> table = new ArrayList<>(TABLE_KEYS);
    table.add(Keys.LEVEL);
    Dataset<Row> openLines =
        openLines(lines, levels)
            .groupBy(table.stream().map(Field::col).toArray(Column[]::new))
            .agg(collect_set(col(OPEN_LINE)).as(OPEN_LINES));
    Column fullyKnown =
        KEYS.stream()
            .map(key -> coalesce(key.col().notEqual(Levels.NONE), lit(true)))
            .reduce(Column::and)
            .orElseThrow();
    Column atLeast = coalesce(exists(col(OPEN_LINES), BudgetRollup::mayBelong), lit(false));
    return scopes
        .join(openLines, table.stream().map(Field::name).toArray(String[]::new), "left")
        .withColumn(Results.AT_LEAST.name(), when(fullyKnown, atLeast).otherwise(false))
        .drop(OPEN_LINES);
  }

  /** For each level what open lines say of its keys, where they leave one blank. */
  private static Dataset<Row> openLines(Dataset<Row> lines, List<String> levels) {
    Column anyBlank = KEYS.stream().map(key -> key.col().isNull()).reduce(Column::or).orElseThrow();
    Column[] byLevel =
        levels.stream()
            .filter(level -> !Levels.keysOf(level).isEmpty())
            .map(BudgetRollup::openAt)
            .toArray(Column[]::new);
    return lines
        .filter(Results.COUNTED_YEN.col().gt(Lines.TOLERANCE_YEN.col()).and(anyBlank))
        .withColumn(OPEN_LINE, explode(array(byLevel)))
        .filter(col(OPEN_LINE).isNotNull())
        .withColumn(Keys.LEVEL.name(), col(OPEN_LINE).getField(Keys.LEVEL.name()));
  }

  /** Keys that are not the level's are left out, so that there are few such lines. */
  private static Column openAt(String level) {
    List<String> own = Levels.keysOf(level);
    Column blank = lit(false);
    List<Column> held = new ArrayList<>();
    held.add(Keys.LEVEL.from(lit(level)));
    for (Field key : KEYS) {
      boolean isOwn = own.contains(key.name());
      blank = isOwn ? blank.or(key.col().isNull()) : blank;
      Column known = when(key.col().isNotNull(), Levels.shown(key, key.col()));
      held.add(isOwn ? key.from(known) : key.unknown());
    }
    boolean hasProgramme = own.contains(Keys.PROGRAMME.name());
    held.add(hasProgramme ? Lines.PROGRAMMES.col() : Lines.PROGRAMMES.unknown());
    return when(blank, struct(held.toArray(Column[]::new)));
  }

  private static Column mayBelong(Column line) {
    Column fits = lit(true);
    Column leavesOpen = lit(false);
    for (Field key : KEYS) {
      Column own = line.getField(key.name());
      Column same =
          key.equals(Keys.PROGRAMME)
              ? array_contains(line.getField(Lines.PROGRAMMES.name()), key.col())
              : own.equalTo(key.col());
      fits = fits.and(key.col().isNull().or(own.isNull()).or(same));
      leavesOpen = leavesOpen.or(key.col().isNotNull().and(own.isNull()));
    }
    return fits.and(leavesOpen);
  }
}
