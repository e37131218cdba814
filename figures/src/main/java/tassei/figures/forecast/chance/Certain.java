package tassei.figures.forecast.chance;

/** Nothing more will come. */
public final class Certain implements Predictive {
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
