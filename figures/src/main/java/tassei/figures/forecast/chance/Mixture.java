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

  private final double[][] nodes;
  private final double mean;
  private final double squares;
  private final CountTable table;
  private final double[][] large;
  private final double[][] logarithms;

  /** Several quantiles are sought over the same counts. */
  private final Map<Long, Double> asked = new ConcurrentHashMap<>();

  /**
   * What adds up.
   *
   * @param nodes a mean, a dispersion and a weight each
   * @param mean of all
   * @param squares the mean of the squares beyond their means
   */
  private Mixture(double[][] nodes, double mean, double squares) {
    this.nodes = nodes;
    this.mean = mean;
    this.squares = squares;
    this.table = new CountTable(small(nodes));
    this.large = large(nodes);
    this.logarithms = new double[large.length][];
    for (int i = 0; i < large.length; i++) {
      logarithms[i] = NegativeBinomial.logarithms(large[i][0], large[i][1]);
    }
  }

  /** Each node is a mean, a dispersion and a weight; the weights add to one. */
  public static Mixture of(double[][] nodes) {
    double mean = 0;
    double squares = 0;
    for (double[] node : nodes) {
      mean += node[0] * node[2];
      squares += node[2] * node[0] * node[0] * (1 + node[1]);
    }
    double[][] weighty =
        Arrays.stream(nodes).filter(node -> node[2] > NEGLIGIBLE).toArray(double[][]::new);
    return new Mixture(weighty, mean, squares);
  }

  /** The same of means so many times as large. */
  public Mixture times(double factor) {
    double[][] scaled = new double[nodes.length][];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = new double[] {nodes[i][0] * factor, nodes[i][1], nodes[i][2]};
    }
    return new Mixture(scaled, mean * factor, squares * factor * factor);
  }

  @Override
  public double mean() {
    return mean;
  }

  @Override
  public double deviation() {
    return StrictMath.sqrt(Math.max(0, mean + squares - mean * mean));
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
    return Arrays.stream(nodes).filter(node -> node[0] <= SMALL).toArray(double[][]::new);
  }

  private static double[][] large(double[][] nodes) {
    return Arrays.stream(nodes).filter(node -> node[0] > SMALL).toArray(double[][]::new);
  }

  @Override
  public long form() {
    return large.length;
  }
}
