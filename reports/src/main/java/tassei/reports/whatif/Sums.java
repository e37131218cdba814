package tassei.reports.whatif;

import java.math.BigDecimal;

/**
 * An amount of the base and of a scenario, in yen.
 *
 * @param base null where the base has no line there
 * @param percent of the base; null where there is none
 */
record Sums(BigDecimal base, BigDecimal scenario, BigDecimal difference, BigDecimal percent) {

  /** Of a scenario that leaves it as it is. */
  static Sums same(BigDecimal base) {
    return new Sums(base, base, BigDecimal.ZERO, base == null ? null : BigDecimal.ZERO);
  }
}
