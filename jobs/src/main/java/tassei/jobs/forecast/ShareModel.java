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
  private static final int SLICES = 15;
  private static final int DECIMALS = 5;

  private final Indicator indicator;
  private final double quantity;
  private final double of;
  private final double scale;
  private final Shares shares;
  private final Timeline timeline;
  private final CountModel denominators;

  ShareModel(Indicator indicator, Terms terms) {
    this.indicator = indicator;
    Kpi kpi = indicator.kpi();
    this.scale = kpi.percent() ? 100 : 1;
    List<Observed> counted =
        indicator.observed().stream()
            .filter(span -> !kpi.isYearly() || span.first() == kpi.dueFy())
            .toList();
    this.quantity = counted.stream().mapToDouble(Observed::count).sum();
    this.of = counted.stream().mapToDouble(Observed::denominator).sum();
    int years = Math.max(1, new Timeline(indicator, terms, 1).ahead().size());
    this.shares = new Shares(indicator.observed(), years);
    this.timeline = timeline(terms);
    this.denominators = new CountModel(new Evidence(timeline), Prior.OF_OWN_RATE);
  }

  Forecast forecast(Response response) {
    List<ShareAhead> slices = slices(denominators.ahead(timeline.under(response)));
    if (slices.isEmpty()) {
      return Forecast.blank(indicator.years(), "no-denominator");
    }
    return new Forecast(
        quantile(slices, 0.1),
        quantile(slices, 0.5),
        quantile(slices, 0.9),
        BigDecimal.valueOf(probability(slices)).setScale(DECIMALS, RoundingMode.HALF_UP),
        indicator.years(),
        List.of(),
        null);
  }

  /**
   * For each of some equally likely numbers still to come, the distribution of the quantity. Of
   * nothing there is no share: where that may be, the others speak.
   */
  private List<ShareAhead> slices(Predictive ahead) {
    List<ShareAhead> slices = new ArrayList<>();
    for (int slice = 0; slice < SLICES; slice++) {
      long more = ahead.quantile((slice + 0.5) / SLICES);
      if (of + more > 0) {
        slices.add(new ShareAhead(shares, more));
      }
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

  private double probability(List<ShareAhead> slices) {
    double sum = 0;
    for (ShareAhead slice : slices) {
      BigDecimal whole = BigDecimal.valueOf(of + slice.more());
      BigDecimal needed =
          indicator.kpi().target().multiply(whole).divide(BigDecimal.valueOf(scale));
      Goal goal = new Goal(indicator.kpi(), needed);
      sum += goal.probability(BigDecimal.valueOf(quantity), slice);
    }
    return sum / slices.size();
  }

  /** By halving, to the digits that are stored. */
  private BigDecimal quantile(List<ShareAhead> slices, double probability) {
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

  private double cdf(List<ShareAhead> slices, double share) {
    double sum = 0;
    for (ShareAhead slice : slices) {
      double most = share * (of + slice.more()) - quantity;
      sum += slice.cdf((long) StrictMath.floor(most + 1e-9));
    }
    return sum / slices.size();
  }
}
