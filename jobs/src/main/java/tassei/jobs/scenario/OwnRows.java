package tassei.jobs.scenario;

import java.util.List;
import java.util.function.Predicate;

/**
 * Rows of a table that a scenario has of its own, beside those of the base.
 *
 * @param key so many of the first columns tell rows apart; 0 where no row is the base's
 * @param isReplaced whether rows of the base with such a key are left out
 */
record OwnRows<R>(int key, Predicate<Object[]> isReplaced, List<R> rows) {

  static <R> OwnRows<R> all(List<R> rows) {
    return new OwnRows<>(0, any -> true, rows);
  }

  boolean areAll() {
    return key == 0;
  }
}
