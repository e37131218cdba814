package tassei.figures.forecast;

import java.util.List;
import tassei.figures.forecast.chance.Grid;

/**
 * The indicators of one kind, which lend each other strength: each is judged by what all others
 * show, itself and its relations left out.
 */
final class Pool {
  private static final int ENOUGH = 8;
  private static final int RATES = Hyper.RATES.length;
  private static final int GROWTHS = Hyper.GROWTH.length;
  private static final int SIZE = Grid.DISPERSIONS * RATES * GROWTHS;
  private static final double UNLIKE = 0.02;
  private static final double IMPOSSIBLE = 1e-300;

  private final List<String> families;
  private final double[][] before;
  private final double[][] after;

  /** Members stand in order of their families. */
  Pool(List<String> families, List<Evidence> members) {
    this.families = families;
    int size = members.size();
    before = new double[size + 1][SIZE];
    after = new double[size + 1][SIZE];
    double[][] own = new double[size][];
    for (int i = 0; i < size; i++) {
      own[i] = support(members.get(i));
      before[i + 1] = sum(before[i], own[i]);
    }
    for (int i = size - 1; i >= 0; i--) {
      after[i] = sum(after[i + 1], own[i]);
    }
  }

  /** From all members of other families. */
  Prior without(String family) {
    int first = 0;
    while (first < families.size() && families.get(first).compareTo(family) < 0) {
      first++;
    }
    int last = first;
    while (last < families.size() && families.get(last).equals(family)) {
      last++;
    }
    return families.size() - (last - first) < ENOUGH
        ? Prior.ALONE
        : prior(sum(before[first], after[last]));
  }

  private static Prior prior(double[] logarithms) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double value : logarithms) {
      greatest = Math.max(greatest, value);
    }
    double[] ofRate = new double[RATES];
    double[] ofGrowth = new double[GROWTHS];
    double[] ofDispersion = new double[Grid.DISPERSIONS];
    for (int i = 0; i < SIZE; i++) {
      int growth = i % GROWTHS;
      double weight = StrictMath.exp(logarithms[i] - greatest) * Hyper.beforehand(growth);
      ofGrowth[growth] += weight;
      ofRate[i / GROWTHS % RATES] += weight;
      ofDispersion[i / GROWTHS / RATES] += weight;
    }
    return new Prior(
        open(blend(Hyper.normalised(ofRate), Hyper.RATES)),
        blend(Hyper.normalised(ofGrowth), Hyper.GROWTH),
        Hyper.normalised(ofDispersion));
  }

  /** No indicator is held to be quite like the others. */
  private static double[] open(double[] rates) {
    double[] open = new double[rates.length];
    for (int r = 0; r < open.length; r++) {
      open[r] = (1 - UNLIKE) * rates[r] + UNLIKE * Hyper.ANY_RATE[r];
    }
    return open;
  }

  private static double[] blend(double[] weights, double[][] distributions) {
    double[] blend = new double[distributions[0].length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < blend.length; j++) {
        blend[j] += weights[i] * distributions[i][j];
      }
    }
    return blend;
  }

  /** The logarithm of how well each candidate explains one member. */
  private static double[] support(Evidence evidence) {
    double[] support = new double[SIZE];
    for (int d = 0; d < Grid.DISPERSIONS; d++) {
      int first = evidence.firstRate(d);
      int end = evidence.endOfRates(d);
      double scale = greatest(evidence, d);
      for (int h = 0; h < GROWTHS; h++) {
        double[] rates = overGrowth(evidence, d, h, scale, first, end);
        for (int r = 0; r < RATES; r++) {
          double likely = Math.max(IMPOSSIBLE, product(rates, Hyper.RATES[r], first, end));
          support[(d * RATES + r) * GROWTHS + h] = StrictMath.log(likely) + scale;
        }
      }
    }
    return support;
  }

  private static double greatest(Evidence evidence, int dispersion) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int g = 0; g < Grid.GROWTHS; g++) {
      greatest = Math.max(greatest, evidence.scale(dispersion, g));
    }
    return greatest;
  }

  private static double[] overGrowth(
      Evidence evidence, int dispersion, int candidate, double scale, int first, int end) {
    double[] rates = new double[Grid.RATES];
    double[] growths = Hyper.GROWTH[candidate];
    for (int g = 0; g < growths.length; g++) {
      double weight = growths[g] * StrictMath.exp(evidence.scale(dispersion, g) - scale);
      double[] line = evidence.likelihood(dispersion, g);
      for (int r = first; r < end; r++) {
        rates[r] += weight * line[r];
      }
    }
    return rates;
  }

  private static double product(double[] one, double[] other, int first, int end) {
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = new double[one.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = one[i] + other[i];
    }
    return sum;
  }
}
