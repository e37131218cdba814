package tassei.jobs.forecast;

/** So many of so many, where the share itself varies. */
final class BetaBinomial {
  private static final int LARGE = 300;

  private BetaBinomial() {}

  /** The logarithm of the probability, but for a term that does not depend on share or strength. */
  static double logarithm(double quantity, double of, double share, double strength) {
    return rising(share * strength, quantity)
        + rising((1 - share) * strength, of - quantity)
        - rising(strength, of);
  }

  private static double rising(double start, double steps) {
    return org.apache.commons.math3.special.Gamma.logGamma(start + steps)
        - org.apache.commons.math3.special.Gamma.logGamma(start);
  }

  /** Adds the probability of at most x to the sums, weighted; beyond the table: the last. */
  static void add(double[] sums, double share, double strength, double weight) {
    int of = sums.length - 1;
    if (of > LARGE) {
      addLarge(sums, share, strength, weight);
      return;
    }
    double one = share * strength;
    double other = (1 - share) * strength;
    double probability = StrictMath.exp(rising(other, of) - rising(strength, of));
    double below = 0;
    for (int x = 0; x <= of; x++) {
      below += probability;
      sums[x] += weight * Math.min(1, below);
      probability *= (of - x) / (x + 1.0) * (one + x) / (other + of - x - 1);
    }
  }

  private static void addLarge(double[] sums, double share, double strength, double weight) {
    int of = sums.length - 1;
    double variance = of * share * (1 - share) * (strength + of) / (strength + 1);
    double deviation = StrictMath.sqrt(variance);
    for (int x = 0; x < of; x++) {
      sums[x] += weight * Normal.cdf((x + 0.5 - of * share) / deviation);
    }
    sums[of] += weight;
  }
}
