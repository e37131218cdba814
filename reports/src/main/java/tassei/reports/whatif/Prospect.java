package tassei.reports.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What becomes of a target under a scenario; any number may be unknown.
 *
 * @param base probability to be met, from 0 to 1, without the scenario
 * @param stated the same under its assumption
 * @param none the same if budgets had no effect
 * @param twice the same if they had twice the effect
 */
record Prospect(
    String kpi,
    BigDecimal baseMedian,
    BigDecimal median,
    BigDecimal base,
    BigDecimal stated,
    BigDecimal none,
    BigDecimal twice) {

  static Prospect of(String kpi) {
    return new Prospect(kpi, null, null, null, null, null, null);
  }

  boolean isKnown() {
    return base != null && stated != null;
  }

  /** In points of a hundred; both must be known. */
  BigDecimal points() {
    return stated.subtract(base).movePointRight(2);
  }

  /** Whether, at twice the effect at most, the change is more than a twentieth of a point. */
  boolean isMoved() {
    BigDecimal most = twice == null ? points() : points().abs().max(pointsOfTwice().abs());
    return most.setScale(1, RoundingMode.HALF_UP).signum() != 0;
  }

  /** The same with twice the effect. */
  BigDecimal pointsOfTwice() {
    return twice == null ? null : twice.subtract(base).movePointRight(2);
  }
}
