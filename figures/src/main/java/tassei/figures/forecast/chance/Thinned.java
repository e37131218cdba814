package tassei.figures.forecast.chance;

import java.util.Arrays;

/**
 * What is still to come, and how many of the provisional events will be confirmed: each by itself,
 * with the same probability. Of very many, neighbouring numbers are taken together, each laid
 * between its two nearest places, by steps far smaller than the spread of the whole.
 */
public final class Thinned implements Predictive {
  private static final double NOTHING = 1e-13;
  private static final double STEPS_IN_A_DEVIATION = 24;

  private final Predictive ahead;
  private final double mean;
  private final double deviation;
  private final long step;
  private final long first;
  private final double[] weights;

  private Thinned(int provisional, double confirmed, Predictive ahead) {
    double own = StrictMath.sqrt(provisional * confirmed * (1 - confirmed));
    this.ahead = ahead;
    this.mean = ahead.mean() + provisional * confirmed;
    this.deviation = StrictMath.hypot(ahead.deviation(), own);
    this.step = Long.highestOneBit(Math.max(1, (long) (deviation / STEPS_IN_A_DEVIATION)));
    int mode = (int) ((provisional + 1) * confirmed);
    double odds = confirmed / (1 - confirmed);
    int least = mode;
    for (double at = 1; least > 0 && at > NOTHING; least--) {
      at *= least / (odds * (provisional - least + 1));
    }
    this.first = least / step;
    this.weights = weights(provisional, odds, mode, least);
  }

  /** What is certain to be confirmed, or certain not to be, thins nothing. */
  public static Predictive of(int provisional, double confirmed, Predictive ahead) {
    if (provisional == 0 || confirmed <= 0) {
      return ahead;
    }
    return new Thinned(provisional, Math.min(confirmed, 1 - NOTHING), ahead);
  }

  private double[] weights(int provisional, double odds, int mode, int least) {
    double[] lattice = new double[(int) ((provisional - least) / step) + 3];
    double at = 1;
    for (int count = mode; count >= least; count--) {
      lay(count, at, lattice);
      at *= count / (odds * (provisional - count + 1));
    }
    at = 1;
    int most = mode;
    while (most < provisional && at > NOTHING) {
      at *= odds * (provisional - most) / (most + 1);
      most++;
      lay(most, at, lattice);
    }
    double[] used = Arrays.copyOf(lattice, (int) (most / step - first) + 2);
    double sum = Arrays.stream(used).sum();
    return Arrays.stream(used).map(weight -> weight / sum).toArray();
  }

  private void lay(int count, double weight, double[] lattice) {
    int below = (int) (count / step - first);
    double above = (count % step) / (double) step;
    lattice[below] += weight * (1 - above);
    lattice[below + 1] += weight * above;
  }

  @Override
  public double cdf(long x) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        sum += weights[i] * ahead.cdf(x - (first + i) * step);
      }
    }
    return Math.min(1, sum);
  }

  @Override
  public double mean() {
    return mean;
  }

  @Override
  public double deviation() {
    return deviation;
  }

  @Override
  public long step() {
    return step;
  }

  @Override
  public long form() {
    return ahead.form();
  }
}
