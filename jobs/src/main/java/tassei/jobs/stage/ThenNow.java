package tassei.jobs.stage;

import org.apache.spark.sql.Column;
import tassei.jobs.table.Field;

/** Columns of a row that holds what stood in an earlier state beside what stands now. */
final class ThenNow {
  static final String THEN = "then_";
  static final String NOW = "now_";

  private ThenNow() {}

  /** As it was; unknown where there was no such row. */
  static Column was(Field field) {
    return column(THEN, field);
  }

  /** As it is; unknown where there is no such row any more. */
  static Column is(Field field) {
    return column(NOW, field);
  }

  static Column column(String state, Field field) {
    return field.named(state + field.name()).col();
  }
}
