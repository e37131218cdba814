package tassei.figures.forecast.chance;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Negative binomials, weighted. Those of small mean are summed count by count; those of large mean
 * are asked one count at a time, so that no table grows with the counts.
 */
public final class Mixture implements Predictive {
  private static final double SMALL = 150;
  private static final double NEGLIGIBLE = 1e-10;

  private final double mean;
  private final double deviation;
  private final CountTable table;
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
    table = new CountTable(small(nodes));
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
    double sum = table.upTo(x);
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

  private static double[][] small(double[][] nodes) {
    return Arrays.stream(nodes)
        .filter(node -> node[0] <= SMALL && node[2] > NEGLIGIBLE)
        .toArray(double[][]::new);
  }

  private static double[][] large(double[][] nodes) {
    return Arrays.stream(nodes)
        .filter(node -> node[0] > SMALL && node[2] > NEGLIGIBLE)
        .toArray(double[][]::new);
  }

  @Override
  public long form() {
    return large.length;
  }
}
