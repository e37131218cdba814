package tassei.figures.forecast.chance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Negative binomials, weighted. Those of small mean are summed count by count; those of large mean
 * are asked one count at a time, so that no table grows with the counts.
 */
public final class Mixture implements Predictive {
  private static final double SMALL = 150;
  private static final double NEGLIGIBLE = 1e-10;
  private static final double NOTHING = 1e-13;
  private static final double[] INVERSE = inverses();

  private final double mean;
  private final double deviation;
  private final double[] table;
  private final double[][] large;
  private final double[][] logarithms;

  /** Several quantiles are sought over the same counts. */
  private final Map<Long, Double> asked = new ConcurrentHashMap<>();

  /** Each node is a mean, a dispersion and a weight; the weights add to one. */
  public Mixture(double[][] nodes) {
    double sum = 0;
    double squares = 0;
    for (double[] node : nodes) {
      sum += node[0] * node[2];
      squares += node[2] * node[0] * (1 + node[0] * (1 + node[1]));
    }
    mean = sum;
    deviation = StrictMath.sqrt(Math.max(0, squares - sum * sum));
    table = table(nodes);
    large = large(nodes);
    logarithms = new double[large.length][];
    for (int i = 0; i < large.length; i++) {
      logarithms[i] = NegativeBinomial.logarithms(large[i][0], large[i][1]);
    }
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
  public double cdf(long x) {
    if (x < 0) {
      return 0;
    }
    return large.length == 0 ? summed(x) : asked.computeIfAbsent(x, this::summed);
  }

  private double summed(long x) {
    double sum = table[(int) Math.min(x, table.length - 1)];
    NegativeBinomial at = null;
    for (int i = 0; i < large.length; i++) {
      double[] node = large[i];
      if (i == 0 || node[1] != large[i - 1][1]) {
        at = NegativeBinomial.at(x, node[1]);
      }
      sum += node[2] * at.cdf(logarithms[i]);
    }
    return Math.min(1, sum);
  }

  private static double[][] large(double[][] nodes) {
    return java.util.Arrays.stream(nodes)
        .filter(node -> node[0] > SMALL && node[2] > NEGLIGIBLE)
        .toArray(double[][]::new);
  }

  private static double[] table(double[][] nodes) {
    int length = 1;
    for (double[] node : nodes) {
      if (node[0] <= SMALL && node[2] > NEGLIGIBLE) {
        length = Math.max(length, length(node));
      }
    }
    double[] sums = new double[length];
    for (double[] node : nodes) {
      if (node[0] <= SMALL && node[2] > NEGLIGIBLE) {
        add(node, sums);
      }
    }
    for (int x = 1; x < length; x++) {
      sums[x] += sums[x - 1];
    }
    return sums;
  }

  /** Beyond it lies next to nothing. */
  private static int length(double[] node) {
    double deviation = StrictMath.sqrt(node[0] + node[1] * node[0] * node[0]);
    return (int) (node[0] + 9 * deviation + 30 * (1 + node[0] * node[1])) + 1;
  }

  private static double[] inverses() {
    double[] inverses = new double[10_000];
    for (int x = 1; x < inverses.length; x++) {
      inverses[x] = 1.0 / x;
    }
    return inverses;
  }

  /** Multiplying is quicker than dividing. */
  private static double inverse(int x) {
    return x < INVERSE.length ? INVERSE[x] : 1.0 / x;
  }

  private static void add(double[] node, double[] sums) {
    double shape = 1 / node[1];
    double odds = node[0] / (node[0] + shape);
    double probability = node[2] * StrictMath.exp(-shape * StrictMath.log1p(node[0] * node[1]));
    int length = length(node);
    for (int x = 0; x < length && (x < node[0] || probability > NOTHING); x++) {
      sums[x] += probability;
      probability *= odds * (shape + x) * inverse(x + 1);
    }
  }
}
