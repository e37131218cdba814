package tassei.jobs.forecast;

import org.apache.commons.math3.special.Gamma;

/**
 * A count with a mean and a variance of mean + dispersion × mean².
 *
 * <p>For counts too large to be added up one by one: the approximation of Peizer and Pratt (1968)
 * takes the same time for any count and is good to four or five digits from a shape of about ten;
 * below it the incomplete beta function's own recurrence leads there.
 */
final class NegativeBinomial {
  private static final double LEAST_SHAPE = 12;
  private static final double NEAR_ONE = 0.05;

  private NegativeBinomial() {}

  static double cdf(long x, double mean, double dispersion) {
    if (x < 0) {
      return 0;
    }
    double shape = 1 / dispersion;
    double failure = shape / (shape + mean);
    int raised = (int) Math.max(0, StrictMath.ceil(LEAST_SHAPE - shape));
    double above = Normal.cdf(peizerPratt((double) x, shape + raised, failure));
    return raised == 0 ? above : above + steps(x, shape, failure, raised);
  }

  /** What the shapes below the first that the approximation serves well add to it. */
  private static double steps(long x, double shape, double failure, int raised) {
    double term =
        StrictMath.exp(
            shape * StrictMath.log(failure)
                + (x + 1) * StrictMath.log1p(-failure)
                + Gamma.logGamma(shape + x + 1)
                - Gamma.logGamma(shape + 1)
                - Gamma.logGamma(x + 1.0));
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
