package tassei.figures.forecast;

/** Nothing more will come. */
final class Certain implements Predictive {
  @Override
  public double cdf(long x) {
    return x < 0 ? 0 : 1;
  }

  @Override
  public double mean() {
    return 0;
  }

  @Override
  public double deviation() {
    return 0;
  }
}
