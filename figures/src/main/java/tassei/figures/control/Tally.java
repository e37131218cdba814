package tassei.figures.control;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the parts of one sum come to: the sum, its digits, and its smallest part. */
final class Tally {
  BigDecimal sum = BigDecimal.ZERO;
  BigDecimal precision = BigDecimal.ZERO;
  BigDecimal squares = BigDecimal.ZERO;
  BigDecimal smallest;
  long parts;

  void add(BigDecimal value, BigDecimal factor, BigDecimal digits) {
    if (factor.signum() == 0 || value == null) {
      return;
    }
    BigDecimal known = digits == null ? BigDecimal.ZERO : digits;
    sum = sum.add(value.multiply(factor));
    precision = precision.add(known);
    squares = squares.add(known.multiply(known));
    parts++;
    BigDecimal size = value.abs();
    if (size.signum() > 0 && (smallest == null || size.compareTo(smallest) < 0)) {
      smallest = size;
    }
  }

  boolean isEmpty() {
    return parts == 0;
  }

  /** Newer of two days; null is older than any. */
  static LocalDate later(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
