package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;

/**
 * The groupings of a rollup. A level is named by its keys, joined by +; {@code total} has none.
 *
 * <p>Every row is laid into one scope per level. A key that lists several values (a programme and
 * those above it, the disease areas of a project) gives one scope for each.
 */
final class Levels {
  static final String NONE = "(none)";

  /** Where integrated projects are told apart: in none of the plan's. */
  static final String OUTSIDE = "(" + Keys.OUTSIDE + ")";

  static final Field SCOPE = Field.text("scope", "level and keys of the row");

  private Levels() {}

  static List<String> keysOf(String level) {
    return level.equals("total") ? List.of() : List.of(level.split("\\+", -1));
  }

  /** One scope per level and listed value, as a struct of the level and all keys. */
  static Column scopes(List<String> levels, List<Field> keys, Map<Field, Column> lists) {
    Map<Field, Column> own = new LinkedHashMap<>();
    keys.forEach(key -> own.put(key, key.col()));
    return explode(all(levels, own, lists));
  }

  /**
   * All scopes of a row in one array, no scope twice.
   *
   * @param keys in the order they have in a scope, each with what the row has there
   */
  static Column all(List<String> levels, Map<Field, Column> keys, Map<Field, Column> lists) {
    List<Column> scopes = new ArrayList<>();
    for (String level : levels) {
      scopes.add(scopesOf(level, keys, lists));
    }
    return concat(scopes.toArray(Column[]::new));
  }

  private static Column scopesOf(String level, Map<Field, Column> keys, Map<Field, Column> lists) {
    List<String> own = keysOf(level);
    for (Map.Entry<Field, Column> list : lists.entrySet()) {
      if (own.contains(list.getKey().name())) {
        Column values = list.getValue();
        Column orNone =
            when(coalesce(size(values), lit(0)).gt(0), values).otherwise(array(lit(NONE)));
        return transform(orNone, value -> scope(level, own, keys, list.getKey(), value));
      }
    }
    return array(scope(level, own, keys, null, null));
  }

  /** A known value as it stands, an unknown one and one that lies in no project by a word. */
  static Column shown(Field key, Column held) {
    Column known = coalesce(held, lit(NONE));
    return key.equals(Keys.INTEGRATED_PROJECT)
        ? when(held.equalTo(Keys.OUTSIDE), lit(OUTSIDE)).otherwise(known)
        : known;
  }

  private static Column scope(
      String level, List<String> own, Map<Field, Column> keys, Field listed, Column value) {
    List<Column> columns = new ArrayList<>();
    columns.add(Keys.LEVEL.from(lit(level)));
    keys.forEach(
        (key, held) -> {
          if (!own.contains(key.name())) {
            columns.add(key.unknown());
          } else if (key.equals(listed)) {
            columns.add(key.from(value));
          } else {
            columns.add(key.from(shown(key, held)));
          }
        });
    return struct(columns.toArray(Column[]::new));
  }
}
