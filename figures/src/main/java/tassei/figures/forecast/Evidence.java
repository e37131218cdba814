package tassei.figures.forecast;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.special.Gamma;
import tassei.figures.forecast.chance.Grid;
import tassei.figures.forecast.series.Span;
import tassei.figures.forecast.series.Timeline;

/**
 * How well each rate and growth explains what was seen, for each dispersion.
 *
 * <p>A span depends on rate and growth by their sum alone, so it is weighed once on a finer
 * lattice, and the lattice is read along shifted lines.
 */
final class Evidence {
  private static final double NEGLIGIBLE = -30;

  private final double[][][] likelihood;
  private final double[][] scale;

  Evidence(Timeline timeline) {
    int dispersions = Grid.DISPERSIONS;
    likelihood = new double[dispersions][][];
    scale = new double[dispersions][Grid.GROWTHS];
    for (int d = 0; d < dispersions; d++) {
      likelihood[d] = logarithms(timeline, Grid.dispersion(d));
      for (int g = 0; g < Grid.GROWTHS; g++) {
        scale[d][g] = Arrays.stream(likelihood[d][g]).max().orElseThrow();
        raise(likelihood[d][g], scale[d][g]);
      }
    }
  }

  /** Of each rate, given a growth: in shares of that of the best rate. */
  double[] likelihood(int dispersion, int growth) {
    return likelihood[dispersion][growth];
  }

  /** The first rate that is possible at all, whatever the growth. */
  int firstRate(int dispersion) {
    int first = 0;
    while (first < Grid.RATES - 1 && !isPossible(dispersion, first)) {
      first++;
    }
    return first;
  }

  /** The first rate beyond those that are possible. */
  int endOfRates(int dispersion) {
    int end = Grid.RATES;
    while (end > 1 && !isPossible(dispersion, end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isPossible(int dispersion, int rate) {
    return Arrays.stream(likelihood[dispersion]).anyMatch(line -> line[rate] > 0);
  }

  /** The logarithm of the likelihood of the best rate. */
  double scale(int dispersion, int growth) {
    return scale[dispersion][growth];
  }

  private static double[][] logarithms(Timeline timeline, double dispersion) {
    double[][] sums = new double[Grid.GROWTHS][Grid.RATES];
    List<Span> seen = timeline.seen();
    for (Span span : seen) {
      int halfYears = (int) (2 * timeline.sinceMiddle(span));
      int reach = Math.abs(halfYears) * Grid.NO_GROWTH;
      double[] lattice = lattice(span, dispersion * span.unevenness(), reach);
      for (int g = 0; g < Grid.GROWTHS; g++) {
        int start = reach + halfYears * (g - Grid.NO_GROWTH);
        for (int r = 0; r < Grid.RATES; r++) {
          sums[g][r] += lattice[start + 2 * r];
        }
      }
    }
    return sums;
  }

  /** The logarithm of the probability of the count, in half steps, some beyond either end. */
  private static double[] lattice(Span span, double dispersion, int reach) {
    double shape = 1 / dispersion;
    double count = span.count();
    double fixed =
        shape * StrictMath.log(shape)
            + Gamma.logGamma(count + shape)
            - Gamma.logGamma(shape)
            - Gamma.logGamma(count + 1);
    double[] lattice = new double[2 * Grid.RATES - 1 + 2 * reach];
    double start = StrictMath.log(span.planned()) + Grid.LEAST_RATE - reach * Grid.HALF_STEP;
    double ratio = StrictMath.exp(Grid.HALF_STEP);
    double mean = StrictMath.exp(start);
    for (int i = 0; i < lattice.length; i++) {
      double logMean = start + i * Grid.HALF_STEP;
      lattice[i] = fixed + count * logMean - (count + shape) * StrictMath.log(mean + shape);
      mean *= ratio;
    }
    return lattice;
  }

  private static void raise(double[] line, double scale) {
    for (int r = 0; r < line.length; r++) {
      double below = line[r] - scale;
      line[r] = below < NEGLIGIBLE ? 0 : StrictMath.exp(below);
    }
  }
}
