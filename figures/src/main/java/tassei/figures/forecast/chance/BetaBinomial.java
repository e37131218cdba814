package tassei.figures.forecast.chance;

import org.apache.commons.math3.special.Gamma;

/**
 * So many of so many, where the share itself varies.
 *
 * @param strength of how many observations the share is as sure as
 * @param weight of this distribution among others
 */
public record BetaBinomial(double share, double strength, double weight) {
  /** A logarithm; beyond it the first probabilities are too small for a number to be exact. */
  private static final double TINY = -700;

  /** The logarithm of the probability, but for a term that does not depend on share or strength. */
  public static double logarithm(double quantity, double of, double share, double strength) {
    return rising(share * strength, quantity)
        + rising((1 - share) * strength, of - quantity)
        - rising(strength, of);
  }

  private static double rising(double start, double steps) {
    return Gamma.logGamma(start + steps) - Gamma.logGamma(start);
  }

  /** Adds the probability of at most x to the sums, weighted, for every x. */
  public void add(double[] sums) {
    int of = sums.length - 1;
    double one = share * strength;
    double other = (1 - share) * strength;
    double none = rising(other, of) - rising(strength, of);
    if (none < TINY) {
      addFromAbove(sums);
      return;
    }
    double probability = StrictMath.exp(none);
    double below = 0;
    for (int x = 0; x <= of; x++) {
      below += probability;
      sums[x] += weight * Math.min(1, below);
      probability *= (of - x) / (x + 1.0) * (one + x) / (other + of - x - 1);
    }
  }

  /** Where none at all is less likely than a number can say, the sum starts from all. */
  private void addFromAbove(double[] sums) {
    int of = sums.length - 1;
    double one = share * strength;
    double other = (1 - share) * strength;
    double probability = StrictMath.exp(rising(one, of) - rising(strength, of));
    double above = 0;
    for (int x = of; x >= 0; x--) {
      sums[x] += weight * Math.max(0, 1 - above);
      above += probability;
      probability *= x / (of - x + 1.0) * (other + of - x) / (one + x - 1);
    }
  }

  /** The probability of at most x of many, weighted, as a normal distribution has it. */
  public double cdf(long x, long of) {
    if (x >= of) {
      return weight;
    }
    double variance = of * share * (1 - share) * (strength + of) / (strength + 1);
    return weight * Normal.cdf((x + 0.5 - of * share) / StrictMath.sqrt(variance));
  }
}
