package tassei.jobs.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tassei.jobs.kpi.Kpi;

/** The probability that what has come and what may come meet a target as it is written. */
final class Goal {
  private final String comparator;
  private final BigDecimal target;

  Goal(Kpi kpi, BigDecimal target) {
    this.comparator = kpi.comparatorInUse();
    this.target = target;
  }

  double probability(BigDecimal reached, Predictive ahead) {
    BigDecimal left = target.subtract(reached);
    long atLeast = left.setScale(0, RoundingMode.CEILING).longValueExact();
    long atMost = left.setScale(0, RoundingMode.FLOOR).longValueExact();
    return switch (comparator) {
      case ">" -> 1 - ahead.cdf(atMost);
      case "<=" -> ahead.cdf(atMost);
      case "<" -> ahead.cdf(atLeast - 1);
      case "=" -> atLeast == atMost ? ahead.cdf(atMost) - ahead.cdf(atMost - 1) : 0;
      default -> 1 - ahead.cdf(atLeast - 1);
    };
  }
}
