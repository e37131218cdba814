package tassei.figures.forecast.chance;

/** Where a distribution turns from less to at least a share. */
final class Turn {
  private static final int HALVINGS = 50;

  private Turn() {}

  /**
   * The smallest count with at least this probability, sought from one that is near; in steps twice
   * as long each, because it may be far all the same.
   */
  static long near(long start, double share, Predictive ahead) {
    long below = Math.max(0, start) - 1;
    long reached = below + 1;
    if (ahead.cdf(reached) < share) {
      for (long step = 1; ahead.cdf(reached) < share; step *= 2) {
        below = reached;
        reached += step;
      }
    } else {
      for (long step = 1; below >= 0 && ahead.cdf(below) >= share; step *= 2) {
        reached = below;
        below = Math.max(-1, below - step);
      }
    }
    return between(below, reached, share, ahead);
  }

  private static long between(long less, long enough, double share, Predictive ahead) {
    long below = less;
    long reached = enough;
    while (reached - below > 1) {
      long middle = (below + reached) / 2;
      if (ahead.cdf(middle) < share) {
        below = middle;
      } else {
        reached = middle;
      }
    }
    return reached;
  }

  /**
   * The place before that count, on the curve through the four counts around it; not a number where
   * there are not as many.
   */
  static double before(long count, double share, Predictive ahead) {
    if (count < 2) {
      return Double.NaN;
    }
    double[] curve = new double[4];
    for (int i = 0; i < curve.length; i++) {
      curve[i] = ahead.cdf(count - 2 + i) - share;
    }
    double below = 1;
    double above = 2;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (below + above) / 2;
      if (on(curve, middle) < 0) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return count - 2 + above;
  }

  /** Of the polynomial through 0, 1, 2 and 3. */
  private static double on(double[] curve, double t) {
    return -curve[0] * (t - 1) * (t - 2) * (t - 3) / 6
        + curve[1] * t * (t - 2) * (t - 3) / 2
        - curve[2] * t * (t - 1) * (t - 3) / 2
        + curve[3] * t * (t - 1) * (t - 2) / 6;
  }
}
