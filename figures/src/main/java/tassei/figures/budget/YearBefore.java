package tassei.figures.budget;

import java.math.BigDecimal;

/**
 * The same a year earlier.
 *
 * @param openYen what may be missing from it; null: nothing
 * @param isRegrouped whether some of it stood under another code
 */
record YearBefore(BigDecimal yen, BigDecimal openYen, boolean isRegrouped) {
  static final YearBefore UNKNOWN = new YearBefore(null, null, false);

  YearBefore plus(YearBefore other) {
    return new YearBefore(
        added(yen, other.yen), added(openYen, other.openYen), isRegrouped || other.isRegrouped);
  }

  private static BigDecimal added(BigDecimal one, BigDecimal other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.add(other);
  }
}
