package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;

/** Whom the lines of a scope name beyond its own keys: the first and the last, by the alphabet. */
final class Named {
  private static final List<Field> KEYS = List.of(Keys.MINISTRY, Keys.RECIPIENT, Keys.ACCOUNT);
  static final List<Field> FIELDS = fields();

  private Named() {}

  static List<Column> sums(Column isInside) {
    List<Column> sums = new ArrayList<>();
    for (Field key : KEYS) {
      sums.add(first(key).from(min(when(isInside, key.col()))));
      sums.add(last(key).from(max(when(isInside, key.col()))));
    }
    return sums;
  }

  /** Whether all lines that name one name this; true where none does. */
  static Column isOnly(Field key, Column value) {
    Column same = first(key).col().equalTo(value).and(last(key).col().equalTo(value));
    return first(key).col().isNull().or(coalesce(same, lit(false)));
  }

  /** The only one named; unknown where several are, or none. */
  static Column only(Field key) {
    return when(first(key).col().equalTo(last(key).col()), first(key).col());
  }

  static List<Field> keys() {
    return KEYS;
  }

  private static Field first(Field key) {
    return key.named("first_" + key.name());
  }

  private static Field last(Field key) {
    return key.named("last_" + key.name());
  }

  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    KEYS.forEach(key -> fields.addAll(List.of(first(key), last(key))));
    return List.copyOf(fields);
  }
}
