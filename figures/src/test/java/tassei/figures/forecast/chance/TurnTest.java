package tassei.figures.forecast.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Where a distribution turns is found from anywhere, and from far away in few questions. */
class TurnTest {
  private static final double[] SHARES = {0.001, 0.1, 0.5, 0.9, 0.999};
  private static final long[] STARTS = {-5, 0, 1, 9, 500, 40_000, 1_000_000};

  private int asked;

  @Test
  void theSameCountIsFoundFromEverywhere() {
    for (double mean : new double[] {0.01, 3, 700, 250_000}) {
      for (double share : SHARES) {
        long wanted = plainly(mean, share);
        for (long start : STARTS) {
          asked = 0;
          assertEquals(wanted, Turn.near(start, share, around(mean)), mean + " " + share);
          assertTrue(asked < 60, asked + " questions from " + start + " to " + wanted);
        }
      }
    }
  }

  /** Of a count that is spread exponentially around its mean. */
  private Predictive around(double mean) {
    return new Predictive() {
      @Override
      public double cdf(long x) {
        asked++;
        return x < 0 ? 0 : 1 - Math.exp(-(x + 1) / mean);
      }

      @Override
      public double mean() {
        return mean;
      }

      @Override
      public double deviation() {
        return mean;
      }
    };
  }

  private static long plainly(double mean, double share) {
    long near = (long) Math.max(0, -Math.log(1 - share) * mean - 3);
    while (1 - Math.exp(-(near + 1) / mean) < share) {
      near++;
    }
    return near;
  }
}
