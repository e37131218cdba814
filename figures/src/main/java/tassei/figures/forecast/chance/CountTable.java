package tassei.figures.forecast.chance;

import java.util.Arrays;

/**
 * Negative binomials of small mean, weighted and summed count by count: as far as somebody asks,
 * because what is asked lies near the middle and the sums reach out for thousands of counts.
 */
final class CountTable {
  private static final double NOTHING = 1e-13;
  private static final int FIRST = 64;
  private static final double[] INVERSE = inverses();

  private final double[][] nodes;
  private final int end;

  /** Of each node, the probability of the first count that is not summed yet; 0: of none. */
  private final double[] next;

  private double[] sums = new double[0];

  /** Each node is a mean, a dispersion and a weight. */
  CountTable(double[][] nodes) {
    this.nodes = nodes;
    this.end = Arrays.stream(nodes).mapToInt(CountTable::length).max().orElse(1);
    this.next = new double[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      double[] node = nodes[i];
      next[i] = node[2] * StrictMath.exp(-1 / node[1] * StrictMath.log1p(node[0] * node[1]));
    }
  }

  /** The probability of at most x. */
  double upTo(long x) {
    int count = (int) Math.min(x, end - 1);
    return sums(count)[count];
  }

  private synchronized double[] sums(int count) {
    if (count >= sums.length) {
      int from = sums.length;
      int to = Math.min(end, Math.max(count + 1, Math.max(FIRST, 2 * from)));
      double[] longer = Arrays.copyOf(sums, to);
      for (int i = 0; i < nodes.length; i++) {
        add(i, from, longer);
      }
      for (int x = Math.max(1, from); x < to; x++) {
        longer[x] += longer[x - 1];
      }
      sums = longer;
    }
    return sums;
  }

  private void add(int i, int from, double[] into) {
    double[] node = nodes[i];
    double shape = 1 / node[1];
    double odds = node[0] / (node[0] + shape);
    double probability = next[i];
    int length = Math.min(into.length, length(node));
    int x = from;
    for (; x < length && (x < node[0] || probability > NOTHING); x++) {
      into[x] += probability;
      probability *= odds * (shape + x) * inverse(x + 1);
    }
    next[i] = probability;
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
}
