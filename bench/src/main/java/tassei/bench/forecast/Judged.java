package tassei.bench.forecast;

import tassei.figures.forecast.chance.Predictive;

/**
 * One forecast held against what came.
 *
 * @param pit where what came lies in the forecast, drawn where it lies on a step
 * @param covered within p10 and p90
 * @param crps in shares of the target
 */
record Judged(
    double pit, boolean covered, double mean, double probability, boolean attained, double crps) {
  private static final double STEPS = 100;

  static Judged of(Predictive ahead, Course course, int reached, double draw) {
    long came = (long) course.total() - reached;
    double below = ahead.cdf(came - 1);
    double upTo = ahead.cdf(came);
    boolean covered = came >= ahead.quantile(0.1) && came <= ahead.quantile(0.9);
    return new Judged(
        below + draw * (upTo - below),
        covered,
        ahead.mean(),
        1 - ahead.cdf((long) course.target() - reached - 1),
        course.total() >= course.target(),
        crps(ahead, came) / course.target());
  }

  double brier() {
    double away = probability - (attained ? 1 : 0);
    return away * away;
  }

  private static double crps(Predictive ahead, long came) {
    long last = Math.max(came, ahead.quantile(0.99999)) + 1;
    long step = (long) Math.max(1, StrictMath.floor(last / STEPS));
    double sum = 0;
    for (long x = 0; x <= last; x += step) {
      double away = ahead.cdf(x) - (x >= came ? 1 : 0);
      sum += away * away * step;
    }
    return sum;
  }
}
