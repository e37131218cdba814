package tassei.figures.forecast;

import tassei.figures.forecast.chance.Grid;

/** What indicators of a kind may have in common, as candidates among which their figures choose. */
final class Hyper {
  static final double[] SHAPES = {0.8, 1.5, 3, 6, 14};
  static final double[] MEANS = {0.35, 0.5, 0.65, 0.85, 1.1, 1.4, 1.8};
  static final double[] GROWTHS = {-0.24, -0.16, -0.08, 0, 0.08, 0.16, 0.24};
  static final double[] SPREADS = {0.08, 0.14, 0.2};
  static final double USUAL_SPREAD = 0.15;
  private static final double COMMON_SPREAD = 0.4;

  /** Weights of the rates for each shape and mean of a gamma distribution. */
  static final double[][] RATES = rates();

  /** Next to no opinion. */
  static final double[] ANY_RATE = anyRate();

  /** Weights of the growths for each mean and spread of a normal distribution. */
  static final double[][] GROWTH = growths();

  private static final double ANY_SPREAD = 1.5;

  private Hyper() {}

  static double[] gamma(double shape, double mean) {
    double[] weights = new double[Grid.RATES];
    for (int i = 0; i < weights.length; i++) {
      double rate = Grid.rate(i);
      weights[i] = StrictMath.exp(shape * (rate - StrictMath.exp(rate) / mean + 1));
    }
    return normalised(weights);
  }

  static double[] normal(double mean, double spread) {
    double[] weights = new double[Grid.GROWTHS];
    for (int i = 0; i < weights.length; i++) {
      double z = (Grid.growth(i) - mean) / spread;
      weights[i] = StrictMath.exp(-z * z / 2);
    }
    return normalised(weights);
  }

  /** How likely a common growth is before any figure is seen. */
  static double beforehand(int growth) {
    double z = GROWTHS[growth / SPREADS.length] / COMMON_SPREAD;
    return StrictMath.exp(-z * z / 2);
  }

  static double[] normalised(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double[] shares = new double[weights.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = weights[i] / sum;
    }
    return shares;
  }

  private static double[][] rates() {
    double[][] all = new double[SHAPES.length * MEANS.length][];
    for (int i = 0; i < all.length; i++) {
      all[i] = gamma(SHAPES[i / MEANS.length], MEANS[i % MEANS.length]);
    }
    return all;
  }

  private static double[] anyRate() {
    double[] weights = new double[Grid.RATES];
    for (int i = 0; i < weights.length; i++) {
      double z = Grid.rate(i) / ANY_SPREAD;
      weights[i] = StrictMath.exp(-z * z / 2);
    }
    return normalised(weights);
  }

  private static double[][] growths() {
    double[][] all = new double[GROWTHS.length * SPREADS.length][];
    for (int i = 0; i < all.length; i++) {
      all[i] = normal(GROWTHS[i / SPREADS.length], SPREADS[i % SPREADS.length]);
    }
    return all;
  }
}
