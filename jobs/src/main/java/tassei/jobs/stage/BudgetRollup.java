package tassei.jobs.stage;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** Budget lines summed at every level, each published whole once. */
public final class BudgetRollup {
  static final List<Field> KEYS =
      List.of(Keys.MINISTRY, Keys.INTEGRATED_PROJECT, Keys.PROGRAMME, Keys.RECIPIENT, Keys.ACCOUNT);

  private static final List<Field> TABLE_KEYS =
      List.of(Keys.SCENARIO, Keys.COLLECTION, Keys.FISCAL_YEAR, Keys.STAGE);

  private static final Field SIGN = Field.count("sign", "1: in the scope, -1: its envelope is");
  private static final Field SCOPE = Levels.SCOPE;

  /** A programme without a line of its own has no row, though its scope has a sum. */
  static final Field OWN_PROGRAMME =
      Field.flag("own_programme", "false: all of it stands on programmes below");

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
    return withLowerBounds(scopes, all);
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
    Dataset<Row> entries = inScope(lines, levels).unionAll(takenOff(lines, levels));
    List<Column> row = new ArrayList<>();
    TABLE_KEYS.forEach(key -> row.add(key.col()));
    row.add(SCOPE.col());
    List<Column> rowAndLine = new ArrayList<>(row);
    rowAndLine.add(Keys.LINE.col());
    Dataset<Row> once =
        entries
            .groupBy(rowAndLine.toArray(Column[]::new))
            .agg(
                SIGN.from(sum(SIGN.col())),
                min(Results.AMOUNT_YEN.col()).as(Results.AMOUNT_YEN.name()),
                min(Results.PRECISION_YEN.col()).as(Results.PRECISION_YEN.name()),
                max(SIGN.col().equalTo(1)).as(Results.LINES.name()),
                max(OWN_PROGRAMME.col()).as(OWN_PROGRAMME.name()));
    return once.groupBy(row.toArray(Column[]::new))
        .agg(
            Results.AMOUNT_YEN.from(sum(Results.AMOUNT_YEN.col().multiply(SIGN.col()))),
            Results.PRECISION_YEN.from(sum(Results.PRECISION_YEN.col().multiply(abs(SIGN.col())))),
            Results.LINES.from(sum(Results.LINES.col().cast(DataTypes.IntegerType))),
            OWN_PROGRAMME.from(max(OWN_PROGRAMME.col())))
        .select(unpacked());
  }

  private static Dataset<Row> inScope(Dataset<Row> lines, List<String> levels) {
    Dataset<Row> scoped =
        lines.withColumn(
            SCOPE.name(),
            Levels.scopes(levels, KEYS, Map.of(Keys.PROGRAMME, Lines.PROGRAMMES.col())));
    Column scopeProgramme = SCOPE.col().getField(Keys.PROGRAMME.name());
    Column own =
        scopeProgramme
            .isNull()
            .or(scopeProgramme.equalTo(coalesce(Keys.PROGRAMME.col(), lit(Levels.NONE))));
    return entries(scoped, 1, own);
  }

  private static Dataset<Row> takenOff(Dataset<Row> lines, List<String> levels) {
    Dataset<Row> pieces =
        lines
            .filter(Lines.IN_ENVELOPE.col())
            .withColumn(Keys.MINISTRY.name(), Lines.ENVELOPE_MINISTRY.col())
            .withColumn(Keys.INTEGRATED_PROJECT.name(), Lines.ENVELOPE_PROJECT.col())
            .withColumn(Keys.RECIPIENT.name(), Lines.ENVELOPE_RECIPIENT.col())
            .withColumn(Keys.ACCOUNT.name(), Lines.ENVELOPE_ACCOUNT.col());
    Dataset<Row> scoped =
        pieces.withColumn(
            SCOPE.name(),
            Levels.scopes(levels, KEYS, Map.of(Keys.PROGRAMME, Lines.ENVELOPE_PROGRAMMES.col())));
    return entries(scoped, -1, lit(false));
  }

  private static Dataset<Row> entries(Dataset<Row> scoped, int sign, Column ownProgramme) {
    return scoped.select(
        Keys.SCENARIO.col(),
        Keys.COLLECTION.col(),
        Keys.FISCAL_YEAR.col(),
        Keys.STAGE.col(),
        SCOPE.col(),
        Keys.LINE.col(),
        SIGN.from(lit(sign)),
        Results.AMOUNT_YEN.col(),
        Results.PRECISION_YEN.col(),
        OWN_PROGRAMME.from(ownProgramme));
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
  private static Dataset<Row> withLowerBounds(Dataset<Row> scopes, Dataset<Row> lines) {
    Column anyBlank = KEYS.stream().map(key -> key.col().isNull()).reduce(Column::or).orElseThrow();
    Column open =
        struct(
            KEYS.get(0).col(),
            KEYS.get(1).col(),
            Lines.PROGRAMMES.col(),
            KEYS.get(2).col(),
            KEYS.get(3).col(),
            KEYS.get(4).col());
    Dataset<Row> openLines =
        lines
            .filter(Results.COUNTED_YEN.col().gt(Lines.TOLERANCE_YEN.col()).and(anyBlank))
            .groupBy(TABLE_KEYS.stream().map(Field::col).toArray(Column[]::new))
            .agg(collect_set(open).as(OPEN_LINES));
    String[] sameTable = TABLE_KEYS.stream().map(Field::name).toArray(String[]::new);
    Column atLeast = coalesce(exists(col(OPEN_LINES), BudgetRollup::mayBelong), lit(false));
    Column fullyKnown =
        KEYS.stream()
            .map(key -> coalesce(key.col().notEqual(Levels.NONE), lit(true)))
            .reduce(Column::and)
            .orElseThrow();
    return scopes
        .join(openLines, sameTable, "left")
        .withColumn(Results.AT_LEAST.name(), atLeast.and(fullyKnown))
        .drop(OPEN_LINES);
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
