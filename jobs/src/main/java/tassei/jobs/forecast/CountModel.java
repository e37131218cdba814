package tassei.jobs.forecast;

import java.util.ArrayList;
import java.util.List;

/** From a prior and what was seen to what may still come. */
final class CountModel {
  /** Above this many a year, the series itself says how uneven it is. */
  private static final double LARGE = 100;

  /** How much further than the law's bound we stay from letting a trend turn events against us. */
  private static final double MARGIN = 1.25;

  private final Timeline timeline;
  private final Evidence evidence;
  private final Prior prior;
  private final List<double[]> nodes = new ArrayList<>();

  private CountModel(Timeline timeline, Evidence evidence, Prior prior) {
    this.timeline = timeline;
    this.evidence = evidence;
    this.prior = prior;
  }

  /** What the spans ahead may bring. */
  static Predictive predictive(Timeline timeline, Evidence evidence, Prior prior) {
    return new CountModel(timeline, evidence, prior).mixture();
  }

  private Predictive mixture() {
    double[] shift = shifts();
    double[] dispersions = dispersions();
    for (int d = 0; d < dispersions.length; d++) {
      addNodes(d, dispersions[d], shift);
    }
    return new Mixture(nodes.toArray(double[][]::new));
  }

  private void addNodes(int dispersion, double share, double[] shift) {
    double ahead = Grid.DISPERSIONS[dispersion] * unevennessAhead();
    double step = step(ahead);
    double least = least(shift) + Grid.LEAST_RATE;
    double range = greatest(shift) - least(shift) + Grid.STEP * Grid.RATES;
    double[] weights = new double[(int) (range / step) + 2];
    double total = lay(posterior(dispersion), shift, step, weights);
    for (int i = 0; i < weights.length; i++) {
      double mean = StrictMath.exp(least + i * step);
      nodes.add(new double[] {mean, ahead, share * weights[i] / total});
    }
  }

  /** Where each mean stands for a wide spread of counts, fewer means do. */
  private static double step(double dispersion) {
    double steps = StrictMath.floor(StrictMath.sqrt(dispersion) / (3 * Grid.STEP));
    return Grid.STEP * Math.max(1, Math.min(4, steps));
  }

  /** For each growth, the logarithm of what is ahead at the planned rate. */
  private double[] shifts() {
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

  /** Several years together are less uneven than each. */
  private double unevennessAhead() {
    double sum = 0;
    double squares = 0;
    for (Span span : timeline.ahead()) {
      sum += span.planned();
      squares += span.planned() * span.planned() * span.unevenness();
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

  /** Weights by growth and rate, given the dispersion. */
  private double[][] posterior(int dispersion) {
    double[][] likelihood = evidence.likelihood(dispersion);
    double[][] weights = new double[Grid.GROWTHS][Grid.RATES];
    double trust = trust(Grid.DISPERSIONS[dispersion]);
    for (int g = 0; g < weights.length; g++) {
      double said = Pool.product(likelihood[g], prior.rates());
      double factor = said == 0 ? 0 : prior.growths()[g] * StrictMath.pow(said, trust - 1);
      for (int r = 0; r < Grid.RATES; r++) {
        weights[g][r] = factor * prior.rates()[r] * likelihood[g][r];
      }
    }
    return weights;
  }

  /**
   * How far a series is believed about its own growth. A trend read from few years could let an
   * event in the first of them lower what is expected of all; it is believed less than that.
   */
  private double trust(double dispersion) {
    double years = timeline.seen().size();
    double ahead = 0;
    double away = 0;
    for (Span span : timeline.ahead()) {
      ahead += span.months() / 12.0;
      away += span.months() / 12.0 * timeline.sinceMiddle(span);
    }
    double first = 0;
    double squares = 0;
    double planned = 0;
    for (Span span : timeline.seen()) {
      double time = timeline.sinceMiddle(span);
      first = Math.max(first, -time);
      squares += time * time;
      planned += span.planned() / years;
    }
    double most = (1 / years + 1 / ahead) / (MARGIN * away / ahead * first);
    double room = 1 / most - squares;
    double noise = dispersion + 0.5 / planned;
    return room <= 0 ? 1 : Math.min(1, noise / prior.growthVariance() / room);
  }

  private double[] dispersions() {
    double years = timeline.seen().stream().mapToDouble(Span::months).sum() / 12;
    double planned = timeline.seen().stream().mapToDouble(Span::planned).sum();
    double[] weights = prior.dispersions().clone();
    if (planned / years > LARGE) {
      double greatest = Double.NEGATIVE_INFINITY;
      double[] own = new double[weights.length];
      for (int d = 0; d < own.length; d++) {
        double[] rates = Pool.overGrowth(evidence.likelihood(d), prior.growths());
        own[d] =
            StrictMath.log(Math.max(1e-300, Pool.product(rates, prior.rates())))
                + evidence.scale(d);
        greatest = Math.max(greatest, own[d]);
      }
      for (int d = 0; d < own.length; d++) {
        weights[d] *= StrictMath.exp(own[d] - greatest);
      }
    }
    return Hyper.normalised(weights);
  }

  private static double least(double[] values) {
    return java.util.Arrays.stream(values).min().orElse(0);
  }

  private static double greatest(double[] values) {
    return java.util.Arrays.stream(values).max().orElse(0);
  }
}
