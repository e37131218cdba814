package tassei.figures.forecast.chance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tassei.figures.kpi.Kpi;

/** The probability that what has come and what may come meet a target as it is written. */
public final class Goal {
  /** Figures have at most as many; what lies behind comes of adding them as binary numbers. */
  private static final int DECIMALS = 8;

  /** More than is ever counted, and so as good as any larger number. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000_000L);

  private final String comparator;
  private final BigDecimal target;

  public Goal(Kpi kpi, BigDecimal target) {
    this.comparator = kpi.comparatorInUse();
    this.target = target;
  }

  public double probability(BigDecimal reached, Predictive ahead) {
    BigDecimal left =
        target
            .subtract(reached)
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .max(MOST.negate())
            .min(MOST);
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
