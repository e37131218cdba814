package tassei.figures.forecast.chance;

import org.apache.commons.math3.special.Gamma;

/**
 * A count with a mean and a variance of mean + dispersion × mean².
 *
 * <p>For counts too large to be added up one by one: the approximation of Peizer and Pratt (1968)
 * takes the same time for any count and is good to four or five digits from a shape of about ten;
 * below it the incomplete beta function's own recurrence leads there.
 */
public final class NegativeBinomial {
  private static final double LEAST_SHAPE = 12;
  private static final double NEAR_ONE = 0.05;

  private final long x;
  private final double shape;
  private final int raised;
  private final double ofTrials;
  private final double ofShape;
  private final double ofCount;

  private NegativeBinomial(long x, double shape) {
    this.x = x;
    this.shape = shape;
    this.raised = (int) Math.max(0, StrictMath.ceil(LEAST_SHAPE - shape));
    boolean climbs = raised > 0;
    this.ofTrials = climbs ? Gamma.logGamma(shape + x + 1) : 0;
    this.ofShape = climbs ? Gamma.logGamma(shape + 1) : 0;
    this.ofCount = climbs ? Gamma.logGamma(x + 1.0) : 0;
  }

  /** At a count from zero up: what all means have in common is worked out once. */
  public static NegativeBinomial at(long x, double dispersion) {
    return new NegativeBinomial(x, 1 / dispersion);
  }

  /** The probability of at most x. */
  public double cdf(double mean) {
    return cdf(logarithms(mean, 1 / shape));
  }

  /** The same for a mean whose {@link #logarithms} are known. */
  double cdf(double[] logarithms) {
    double failure = logarithms[0];
    double above = Normal.cdf(peizerPratt((double) x, shape + raised, failure));
    return raised == 0 ? above : above + steps(logarithms);
  }

  /** What of a mean is the same for all counts. */
  static double[] logarithms(double mean, double dispersion) {
    double shape = 1 / dispersion;
    double failure = shape / (shape + mean);
    return new double[] {failure, StrictMath.log(failure), StrictMath.log1p(-failure)};
  }

  /** What the shapes below the first that the approximation serves well add to it. */
  private double steps(double[] logarithms) {
    double failure = logarithms[0];
    double term =
        StrictMath.exp(
            shape * logarithms[1] + (x + 1) * logarithms[2] + ofTrials - ofShape - ofCount);
    double sum = 0;
    for (int i = 0; i < raised; i++) {
      sum += term;
      term *= failure * (shape + i + x + 1) / (shape + i + 1);
    }
    return sum;
  }

  private static double peizerPratt(double x, double shape, double failure) {
    double trials = x + shape;
    double success = 1 - failure;
    double away =
        x
            + 2.0 / 3
            - (trials + 1.0 / 3) * success
            + 0.02 * (failure / (x + 1) - success / shape + (success - 0.5) / (trials + 1));
    double bend =
        1
            + failure * skew((x + 0.5) / (trials * success))
            + success * skew((shape - 0.5) / (trials * failure));
    return away * StrictMath.sqrt(bend / ((trials + 1.0 / 6) * success * failure));
  }

  private static double skew(double y) {
    double h = 1 - y;
    if (StrictMath.abs(h) > NEAR_ONE) {
      return (1 - y * y + 2 * y * StrictMath.log(y)) / (h * h);
    }
    double sum = 0;
    double power = 1;
    for (int i = 1; i <= 9; i++) {
      power *= h;
      sum += 2 * power / ((i + 1) * (i + 2));
    }
    return sum;
  }
}
