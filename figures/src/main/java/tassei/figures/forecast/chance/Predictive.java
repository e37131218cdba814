package tassei.figures.forecast.chance;

/** What may still come, as a distribution over whole numbers from zero. */
public interface Predictive {

  /** The probability of at most x. */
  double cdf(long x);

  double mean();

  /** How far it is spread around its mean. */
  double deviation();

  /**
   * How many counts are taken together, of very many; otherwise a greater plan changes smoothly.
   */
  default long step() {
    return 1;
  }

  /**
   * Of how many parts it is made that are reckoned otherwise than the rest. Where it is the same
   * under two plans, probabilities change smoothly with plans between them.
   */
  default long form() {
    return 0;
  }

  /**
   * The smallest x that is not exceeded with at least this probability: sought by turns where a
   * straight line would have it and in the middle, as asking is dear.
   */
  default long quantile(double share) {
    long below = 0;
    double atBelow = cdf(0);
    if (atBelow >= share) {
      return 0;
    }
    long above = Math.max(1, (long) mean());
    double atAbove = cdf(above);
    while (atAbove < share) {
      below = above;
      atBelow = atAbove;
      above *= 2;
      atAbove = cdf(above);
    }
    for (boolean halving = false; above - below > 1; halving = !halving) {
      double part = halving ? 0.5 : (share - atBelow) / (atAbove - atBelow);
      long next = below + (long) (part * (above - below));
      next = Math.max(below + 1, Math.min(above - 1, next));
      double at = cdf(next);
      if (at < share) {
        below = next;
        atBelow = at;
      } else {
        above = next;
        atAbove = at;
      }
    }
    return above;
  }
}
