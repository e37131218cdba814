package tassei.jobs.checked;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How many rows of a table were accepted, and the newest day that any of them reports.
 *
 * @param newest null: none of them has a day
 */
record TableBook(long accepted, LocalDate newest) implements Serializable {
  static final TableBook NONE = new TableBook(0, null);

  /** With one more row. */
  TableBook with(LocalDate day) {
    return new TableBook(accepted + 1, later(newest, day));
  }

  TableBook plus(TableBook other) {
    return new TableBook(accepted + other.accepted, later(newest, other.newest));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? other : one;
  }
}
