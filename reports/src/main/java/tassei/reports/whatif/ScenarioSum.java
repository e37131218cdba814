package tassei.reports.whatif;

import java.math.BigDecimal;

/**
 * An amount of the base and of a scenario, in yen.
 *
 * @param base null where the base has no line there
 * @param percent of the base; null where there is none
 */
record ScenarioSum(
    BigDecimal base, BigDecimal scenario, BigDecimal difference, BigDecimal percent) {

  /** Of a scenario that leaves it as it is. */
  static ScenarioSum same(BigDecimal base) {
    return new ScenarioSum(base, base, BigDecimal.ZERO, base == null ? null : BigDecimal.ZERO);
  }
}
