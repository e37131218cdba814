package tassei.jobs.stage;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/**
 * Lines that leave a key of a level blank and hold more than their tolerance, or less than nothing
 * by more: they may belong to any scope that agrees with their other keys.
 *
 * <p>They are summed by what they say of the keys of a level, so that a scope finds them by looking
 * up a few texts: its own keys with one or more of them blank.
 */
final class OpenLines {
  static final Field EITHER_WAY = Field.flag("either_way", "some of it is less than nothing");

  static final Field SMALLEST = Field.yen("smallest_open", "size of the smallest of them");
  static final Field ALIKE_PROGRAMMES = Lines.PROGRAMMES.named("alike_programmes");

  static final Field PATTERN = Field.text("pattern", "a level and its keys, some of them blank");
  static final Field OF_MINISTRY = Keys.MINISTRY.named("open_ministry");
  private static final Field ENTRY = Field.text("open_entry", "a pattern and a ministry");
  private static final String BETWEEN = "\u0001";
  private static final String BLANK = "\u0002";

  private OpenLines() {}

  /** The value of a key that all open lines of a scope name alike; unknown where they do not. */
  static Field alike(Field key) {
    return key.named("alike_" + key.name());
  }

  static Column isOpen() {
    return abs(Results.COUNTED_YEN.col()).gt(Lines.TOLERANCE_YEN.col());
  }

  /** By pattern, and by ministry where a programme's may be known and the level does not ask. */
  static Dataset<Row> of(Dataset<Row> lines, List<String> levels) {
    Dataset<Row> alike = alikeLines(lines);
    return summed(
        alike
            .withColumn(ENTRY.name(), explode(entries(levels)))
            .withColumn(PATTERN.name(), ENTRY.col().getField(PATTERN.name()))
            .withColumn(OF_MINISTRY.name(), ENTRY.col().getField(OF_MINISTRY.name())),
        withTable(PATTERN, OF_MINISTRY));
  }

  private static Dataset<Row> alikeLines(Dataset<Row> lines) {
    Column anyBlank =
        BudgetRollup.KEYS.stream().map(key -> key.col().isNull()).reduce(Column::or).orElseThrow();
    List<Column> keys = new ArrayList<>(withTable());
    BudgetRollup.KEYS.forEach(key -> keys.add(key.col()));
    keys.add(Lines.PROGRAMMES.col());
    Column yen = Results.COUNTED_YEN.col();
    Dataset<Row> open =
        lines
            .filter(isOpen().and(anyBlank))
            .groupBy(keys.toArray(Column[]::new))
            .agg(
                Results.OPEN_YEN.from(sum(when(yen.gt(0), yen).otherwise(0))),
                EITHER_WAY.from(max(yen.lt(0))),
                SMALLEST.from(min(abs(yen))));
    for (Field key : BudgetRollup.KEYS) {
      open = open.withColumn(alike(key).name(), key.col());
    }
    return open.withColumn(ALIKE_PROGRAMMES.name(), Lines.PROGRAMMES.col());
  }

  /** Open sums added up; what they do not all name alike is not alike. */
  static Dataset<Row> summed(Dataset<Row> open, List<Column> by) {
    List<Column> sums = new ArrayList<>();
    sums.add(EITHER_WAY.from(max(EITHER_WAY.col())));
    sums.add(SMALLEST.from(min(SMALLEST.col())));
    for (Field key : BudgetRollup.KEYS) {
      sums.add(alike(key).from(alikeOf(alike(key).col(), alike(key).col())));
    }
    sums.add(ALIKE_PROGRAMMES.from(alikeOf(alike(Keys.PROGRAMME).col(), ALIKE_PROGRAMMES.col())));
    return open.groupBy(by.toArray(Column[]::new))
        .agg(Results.OPEN_YEN.from(sum(Results.OPEN_YEN.col())), sums.toArray(Column[]::new));
  }

  private static Column alikeOf(Column key, Column value) {
    Column all = count(key).equalTo(count(lit(1)));
    return when(all.and(min(key).equalTo(max(key))), max(value));
  }

  static List<Column> withTable(Field... more) {
    List<Column> columns = new ArrayList<>();
    BudgetRollup.TABLE_KEYS.forEach(key -> columns.add(key.col()));
    for (Field field : more) {
      columns.add(field.col());
    }
    return columns;
  }

  private static Column entries(List<String> levels) {
    List<Column> byLevel = new ArrayList<>();
    for (String level : levels) {
      List<Field> keys = keysOf(level);
      Column blank = lit(false);
      for (Field key : keys) {
        blank = blank.or(key.col().isNull());
      }
      byLevel.add(when(blank, entriesOf(level, keys)).otherwise(nothing()));
    }
    return flatten(array(byLevel.toArray(Column[]::new)));
  }

  private static Column nothing() {
    Column entry = entry(lit(""), Keys.MINISTRY.unknown());
    return filter(array(entry), one -> lit(false));
  }

  /** Of a programme, once for itself and for each above it. */
  private static Column entriesOf(String level, List<Field> keys) {
    boolean byProgramme = keys.contains(Keys.PROGRAMME);
    boolean mayTell = byProgramme && !keys.contains(Keys.MINISTRY);
    Column ministry = mayTell ? Keys.MINISTRY.col() : Keys.MINISTRY.unknown();
    Column above = Lines.PROGRAMMES.col();
    Column programmes =
        byProgramme
            ? when(size(above).gt(0), above).otherwise(array(lit(BLANK)))
            : array(lit(BLANK));
    return transform(programmes, programme -> entry(pattern(level, keys, programme), ministry));
  }

  private static Column entry(Column pattern, Column ministry) {
    return struct(PATTERN.from(pattern), OF_MINISTRY.from(ministry));
  }

  private static Column pattern(String level, List<Field> keys, Column programme) {
    List<Column> parts = new ArrayList<>();
    parts.add(lit(level));
    for (Field key : keys) {
      Column held = when(key.col().isNull(), lit(BLANK)).otherwise(Levels.shown(key, key.col()));
      parts.add(key.equals(Keys.PROGRAMME) ? programme : held);
    }
    return concat_ws(BETWEEN, parts.toArray(Column[]::new));
  }

  /** All patterns of lines that may belong to a row: its keys, one or more of them left blank. */
  static Column patternsOf(List<String> levels) {
    Column patterns = null;
    for (String level : levels) {
      List<Field> keys = keysOf(level);
      Column own = array(patternsOf(level, keys));
      Column is = Keys.LEVEL.is(level);
      patterns = patterns == null ? when(is, own) : patterns.when(is, own);
    }
    return patterns;
  }

  private static Column[] patternsOf(String level, List<Field> keys) {
    List<Column> patterns = new ArrayList<>();
    for (int blanks = 1; blanks < 1 << keys.size(); blanks++) {
      List<Column> parts = new ArrayList<>();
      parts.add(lit(level));
      for (int i = 0; i < keys.size(); i++) {
        boolean isBlank = (blanks & 1 << i) != 0;
        parts.add(isBlank ? lit(BLANK) : keys.get(i).col());
      }
      patterns.add(concat_ws(BETWEEN, parts.toArray(Column[]::new)));
    }
    return patterns.toArray(Column[]::new);
  }

  private static List<Field> keysOf(String level) {
    List<String> own = Levels.keysOf(level);
    return BudgetRollup.KEYS.stream().filter(key -> own.contains(key.name())).toList();
  }

  static Column isKnown() {
    return BudgetRollup.KEYS.stream()
        .map(key -> coalesce(key.col().notEqual(Levels.NONE), lit(true)))
        .reduce(Column::and)
        .orElseThrow();
  }
}
