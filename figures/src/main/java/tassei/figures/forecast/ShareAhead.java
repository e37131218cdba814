package tassei.figures.forecast;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tassei.figures.forecast.chance.Predictive;

/**
 * Of so many still to come, how many will be of the kind. Of many, the probability is reckoned
 * where it is asked for: at a few hundred places of what may be millions.
 */
final class ShareAhead implements Predictive {
  private static final int MANY = 300;

  private final Shares shares;
  private final long more;
  private final double[] ofFew;

  /** Several quantiles are sought over the same counts. */
  private final Map<Long, Double> asked = new ConcurrentHashMap<>();

  ShareAhead(Shares shares, long more) {
    this.shares = shares;
    this.more = more;
    this.ofFew = more > MANY ? null : shares.upTo((int) more);
  }

  /** How many are to come. */
  long more() {
    return more;
  }

  @Override
  public double cdf(long x) {
    if (x < 0) {
      return 0;
    }
    long most = Math.min(x, more);
    return ofFew == null
        ? asked.computeIfAbsent(most, count -> shares.cdf(count, more))
        : ofFew[(int) most];
  }

  @Override
  public double mean() {
    return more * shares.mean();
  }

  @Override
  public double deviation() {
    return StrictMath.sqrt(mean() * (1 - shares.mean()));
  }
}
