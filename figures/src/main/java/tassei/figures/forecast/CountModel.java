package tassei.figures.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import tassei.figures.forecast.chance.Certain;
import tassei.figures.forecast.chance.Grid;
import tassei.figures.forecast.chance.Mixture;
import tassei.figures.forecast.chance.Predictive;
import tassei.figures.forecast.series.Span;
import tassei.figures.forecast.series.Timeline;

/** From a prior and what was seen to what may still come. */
final class CountModel {
  /** So little that all of it together does not show; what is laid out is then a third. */
  private static final double NOTHING = 1e-15;

  private final Prior prior;
  private final double[][][] posteriors;

  CountModel(Evidence evidence, Prior prior) {
    this.prior = prior;
    this.posteriors = new double[Grid.DISPERSIONS][][];
    for (int d = 0; d < posteriors.length; d++) {
      posteriors[d] = posterior(d, evidence, prior);
    }
  }

  /** What the stretches ahead may bring. */
  Predictive ahead(Timeline timeline) {
    return timeline.ahead().isEmpty() ? new Certain() : mixture(timeline);
  }

  /** The same under plans so many times as large: their rates weigh alike. */
  DoubleFunction<Predictive> aheadTimes(Timeline timeline) {
    if (timeline.ahead().isEmpty()) {
      return factor -> new Certain();
    }
    Mixture once = mixture(timeline);
    return once::times;
  }

  private Mixture mixture(Timeline timeline) {
    List<double[]> nodes = new ArrayList<>();
    double[] shift = shifts(timeline);
    double[] dispersions = prior.dispersions();
    for (int d = 0; d < dispersions.length; d++) {
      double ahead = Grid.dispersion(d) * unevennessAhead(timeline);
      nodes.addAll(nodes(posteriors[d], ahead, dispersions[d], shift));
    }
    return Mixture.of(nodes.toArray(double[][]::new));
  }

  private static List<double[]> nodes(
      double[][] posterior, double dispersion, double share, double[] shift) {
    double step = step(dispersion);
    double least = least(shift) + Grid.LEAST_RATE;
    double range = greatest(shift) - least(shift) + Grid.STEP * Grid.RATES;
    double[] weights = new double[(int) (range / step) + 2];
    double total = lay(posterior, shift, step, weights);
    List<double[]> nodes = new ArrayList<>();
    double mean = StrictMath.exp(least);
    double factor = StrictMath.exp(step);
    for (double weight : weights) {
      nodes.add(new double[] {mean, dispersion, share * weight / total});
      mean *= factor;
    }
    return nodes;
  }

  /** Where each mean stands for a wide spread of counts, fewer means do. */
  private static double step(double dispersion) {
    double steps = StrictMath.floor(StrictMath.sqrt(dispersion) / (3 * Grid.STEP));
    return Grid.STEP * Math.max(1, Math.min(4, steps));
  }

  /** For each growth, the logarithm of what is ahead at the planned rate. */
  private static double[] shifts(Timeline timeline) {
    double[] shift = new double[Grid.GROWTHS];
    for (int g = 0; g < shift.length; g++) {
      double sum = 0;
      for (Span span : timeline.ahead()) {
        sum += span.planned() * StrictMath.exp(Grid.growth(g) * timeline.sinceMiddle(span));
      }
      shift[g] = StrictMath.log(sum);
    }
    return shift;
  }

  /**
   * Several years together are less uneven than each. How they weigh is taken from the budgets as
   * planned: more money to one of them must not make all of it less sure.
   */
  private static double unevennessAhead(Timeline timeline) {
    double sum = 0;
    double squares = 0;
    for (Span span : timeline.ahead()) {
      sum += span.usual();
      squares += span.usual() * span.usual() * span.unevenness();
    }
    return squares / (sum * sum);
  }

  /** Lays weights by rate and growth on one line of means, between its two nearest points. */
  private static double lay(double[][] posterior, double[] shift, double step, double[] weights) {
    double total = 0;
    double least = least(shift);
    for (int g = 0; g < posterior.length; g++) {
      for (int r = 0; r < Grid.RATES; r++) {
        double weight = posterior[g][r];
        if (weight > 0) {
          double place = (shift[g] - least + r * Grid.STEP) / step;
          int below = (int) place;
          double above = place - below;
          weights[below] += weight * (1 - above);
          weights[below + 1] += weight * above;
          total += weight;
        }
      }
    }
    return total;
  }

  /**
   * Weights by growth and rate, given the dispersion. How fast it grows the others say: a trend
   * read from a few years of its own would let an event in the first of them lower what is expected
   * of all, and one event more must never make a target less likely.
   */
  private static double[][] posterior(int dispersion, Evidence evidence, Prior prior) {
    double[][] weights = new double[Grid.GROWTHS][Grid.RATES];
    for (int g = 0; g < weights.length; g++) {
      double[] likelihood = evidence.likelihood(dispersion, g);
      double sum = 0;
      for (int r = 0; r < Grid.RATES; r++) {
        weights[g][r] = prior.rates()[r] * likelihood[r];
        sum += weights[g][r];
      }
      for (int r = 0; r < Grid.RATES; r++) {
        double weight = weights[g][r] * prior.growths()[g] / sum;
        weights[g][r] = weight < NOTHING ? 0 : weight;
      }
    }
    return weights;
  }

  private static double least(double[] values) {
    double least = values[0];
    for (double value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  private static double greatest(double[] values) {
    double greatest = values[0];
    for (double value : values) {
      greatest = Math.max(greatest, value);
    }
    return greatest;
  }
}
