package tassei.figures.forecast;

import java.util.ArrayList;
import java.util.List;
import tassei.figures.forecast.chance.BetaBinomial;
import tassei.figures.forecast.series.Observed;

/** Which shares the years seen leave possible, each with how much a year differs from the next. */
final class Shares {
  private static final double[] STRENGTHS = {20, 60, 200, 600};
  private static final int SHARES = 99;
  private static final double NOTHING = 1e-9;

  private final List<BetaBinomial> possible = new ArrayList<>();

  /**
   * @param years still to come: together they differ less than each
   */
  Shares(List<Observed> seen, int years) {
    double[][] weights = weights(seen);
    for (int share = 0; share < SHARES; share++) {
      for (int s = 0; s < STRENGTHS.length; s++) {
        if (weights[share][s] >= NOTHING) {
          possible.add(new BetaBinomial(share(share), STRENGTHS[s] * years, weights[share][s]));
        }
      }
    }
  }

  /** The probabilities of at most so many of so few. */
  double[] upTo(int of) {
    double[] sums = new double[of + 1];
    possible.forEach(one -> one.add(sums));
    return sums;
  }

  /** The probability of at most x of so many that one more hardly shows. */
  double cdf(long x, long of) {
    double sum = 0;
    for (BetaBinomial one : possible) {
      sum += one.cdf(x, of);
    }
    return sum;
  }

  double mean() {
    return possible.stream().mapToDouble(one -> one.weight() * one.share()).sum();
  }

  private static double share(int index) {
    return (index + 0.5) / SHARES;
  }

  private static double[][] weights(List<Observed> seen) {
    double[][] weights = new double[SHARES][STRENGTHS.length];
    double greatest = Double.NEGATIVE_INFINITY;
    for (int share = 0; share < SHARES; share++) {
      for (int s = 0; s < STRENGTHS.length; s++) {
        for (Observed span : seen) {
          weights[share][s] +=
              BetaBinomial.logarithm(span.count(), span.denominator(), share(share), STRENGTHS[s]);
        }
        greatest = Math.max(greatest, weights[share][s]);
      }
    }
    return ofOne(weights, greatest);
  }

  /** From logarithms to weights that add to one. */
  private static double[][] ofOne(double[][] weights, double greatest) {
    double sum = 0;
    for (double[] line : weights) {
      for (int s = 0; s < line.length; s++) {
        line[s] = StrictMath.exp(line[s] - greatest);
        sum += line[s];
      }
    }
    for (double[] line : weights) {
      for (int s = 0; s < line.length; s++) {
        line[s] /= sum;
      }
    }
    return weights;
  }
}
