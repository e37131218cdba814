package tassei.jobs.forecast;

/** What may still come, as a distribution over whole numbers from zero. */
public interface Predictive {

  /** The probability of at most x. */
  double cdf(long x);

  double mean();

  /** The smallest x that is not exceeded with at least this probability. */
  default long quantile(double share) {
    if (cdf(0) >= share) {
      return 0;
    }
    long below = 0;
    long above = Math.max(1, (long) mean());
    while (cdf(above) < share) {
      below = above;
      above *= 2;
    }
    while (above - below > 1) {
      long middle = below + (above - below) / 2;
      if (cdf(middle) < share) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return above;
  }
}
