package tassei.jobs.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tassei.jobs.kpi.Kpi;

/**
 * So many of so many: how many there will be is a count like any other; which share of them, the
 * years so far say, each of which may differ a little from the others.
 */
final class ShareModel {
  private static final double[] STRENGTHS = {20, 60, 200, 600};
  private static final int SHARES = 99;
  private static final int SLICES = 15;
  private static final int DECIMALS = 5;
  private static final int TABLE = 20_000;

  private final Indicator indicator;
  private final List<Observed> counted;
  private final double quantity;
  private final double of;
  private final double scale;
  private final int years;
  private final double[][] weights;
  private final Timeline timeline;
  private final CountModel denominators;

  ShareModel(Indicator indicator, Terms terms) {
    this.indicator = indicator;
    Kpi kpi = indicator.kpi();
    this.scale = kpi.percent() ? 100 : 1;
    this.counted =
        indicator.observed().stream()
            .filter(span -> !kpi.isYearly() || span.first() == kpi.dueFy())
            .toList();
    this.quantity = counted.stream().mapToDouble(Observed::count).sum();
    this.of = counted.stream().mapToDouble(Observed::denominator).sum();
    this.years = years(terms);
    this.weights = weights();
    this.timeline = timeline(terms);
    this.denominators = new CountModel(new Evidence(timeline), Prior.OF_OWN_RATE);
  }

  Forecast forecast(Response response) {
    List<double[]> slices = slices(denominators.ahead(timeline.under(response)));
    return new Forecast(
        quantile(slices, 0.1),
        quantile(slices, 0.5),
        quantile(slices, 0.9),
        BigDecimal.valueOf(probability(slices)).setScale(DECIMALS, RoundingMode.HALF_UP),
        indicator.years(),
        List.of(),
        null);
  }

  /** For each of some equally likely numbers still to come, the distribution of the quantity. */
  private List<double[]> slices(Predictive ahead) {
    List<double[]> slices = new ArrayList<>();
    for (int slice = 0; slice < SLICES; slice++) {
      int more = (int) Math.min(TABLE, ahead.quantile((slice + 0.5) / SLICES));
      double[] sums = new double[more + 1];
      for (int share = 0; share < SHARES; share++) {
        for (int s = 0; s < STRENGTHS.length; s++) {
          if (weights[share][s] > 0) {
            BetaBinomial.add(sums, share(share), STRENGTHS[s] * years, weights[share][s]);
          }
        }
      }
      slices.add(sums);
    }
    return slices;
  }

  /** How many there will be, as a count of its own. */
  private Timeline timeline(Terms terms) {
    List<Observed> all = new ArrayList<>();
    double sum = 0;
    int months = 0;
    for (Observed span : indicator.observed()) {
      all.add(new Observed(span.first(), span.last(), span.months(), span.denominator(), null, 1));
      sum += span.denominator();
      months += span.months();
    }
    Indicator counts =
        new Indicator(
            indicator.kpi(), indicator.family(), indicator.simulated(), all, indicator.budgets());
    return new Timeline(counts, terms, sum / months);
  }

  private int years(Terms terms) {
    return Math.max(1, new Timeline(indicator, terms, 1).ahead().size());
  }

  private static double share(int index) {
    return (index + 0.5) / SHARES;
  }

  private double[][] weights() {
    double[][] weights = new double[SHARES][STRENGTHS.length];
    double greatest = Double.NEGATIVE_INFINITY;
    for (int share = 0; share < SHARES; share++) {
      for (int s = 0; s < STRENGTHS.length; s++) {
        for (Observed span : indicator.observed()) {
          weights[share][s] +=
              BetaBinomial.logarithm(span.count(), span.denominator(), share(share), STRENGTHS[s]);
        }
        greatest = Math.max(greatest, weights[share][s]);
      }
    }
    double sum = 0;
    for (double[] line : weights) {
      for (int s = 0; s < line.length; s++) {
        line[s] = StrictMath.exp(line[s] - greatest);
        sum += line[s];
      }
    }
    for (double[] line : weights) {
      for (int s = 0; s < line.length; s++) {
        line[s] = line[s] / sum < 1e-9 ? 0 : line[s] / sum;
      }
    }
    return weights;
  }

  private double probability(List<double[]> slices) {
    double sum = 0;
    for (double[] slice : slices) {
      BigDecimal whole = BigDecimal.valueOf(of + slice.length - 1);
      BigDecimal needed =
          indicator.kpi().target().multiply(whole).divide(BigDecimal.valueOf(scale));
      Goal goal = new Goal(indicator.kpi(), needed);
      sum += goal.probability(BigDecimal.valueOf(quantity), tabled(slice));
    }
    return sum / slices.size();
  }

  private static Predictive tabled(double[] sums) {
    return new Predictive() {
      @Override
      public double cdf(long x) {
        return x < 0 ? 0 : sums[(int) Math.min(x, sums.length - 1)];
      }

      @Override
      public double mean() {
        return sums.length / 2.0;
      }
    };
  }

  /** By halving, to the digits that are stored. */
  private BigDecimal quantile(List<double[]> slices, double probability) {
    double below = 0;
    double above = 1;
    for (int i = 0; i < 40; i++) {
      double middle = (below + above) / 2;
      if (cdf(slices, middle) < probability) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return BigDecimal.valueOf(above * scale).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private double cdf(List<double[]> slices, double share) {
    double sum = 0;
    for (double[] slice : slices) {
      double most = share * (of + slice.length - 1) - quantity;
      sum += tabled(slice).cdf((long) StrictMath.floor(most + 1e-9));
    }
    return sum / slices.size();
  }
}
