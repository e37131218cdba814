package tassei.figures.scenario;

import java.math.BigDecimal;

/**
 * How results are taken to follow money in a scenario.
 *
 * @param elasticity by how many per cent results follow one per cent of budget
 * @param lag years between a budget and its results
 */
public record Assumed(String scenario, BigDecimal elasticity, int lag) {

  Assumed with(BigDecimal other) {
    return new Assumed(scenario, other, lag);
  }

  /** In words, so that nobody takes it for an estimate. */
  String statement() {
    return "assumes ε = "
        + elasticity.stripTrailingZeros().toPlainString()
        + ", lag = "
        + lag
        + ", not estimated from data";
  }
}
