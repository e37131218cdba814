package tassei.figures.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tassei.figures.forecast.chance.Certain;
import tassei.figures.forecast.chance.Goal;
import tassei.figures.forecast.chance.Predictive;
import tassei.figures.forecast.chance.Thinned;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Observed;
import tassei.figures.forecast.series.Response;
import tassei.figures.forecast.series.Terms;
import tassei.figures.forecast.series.Timeline;
import tassei.figures.kpi.Kpi;

/**
 * So many of so many: how many there will be is a count like any other; which share of them, the
 * years so far say, each of which may differ a little from the others.
 */
final class ShareModel {
  private static final int SLICES = 15;
  private static final int DECIMALS = 5;

  private static final int KEPT = 5;

  private final Indicator indicator;
  private final List<Reached> reached;
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
    this.reached = reached(counted, terms.confirmed());
    int years = Math.max(1, new Timeline(indicator, terms, 1).ahead().size());
    this.shares = new Shares(expected(terms.confirmed()), years);
    this.timeline = timeline(terms);
    this.denominators = new CountModel(new Evidence(timeline), Prior.OF_OWN_RATE);
  }

  /** So many of so many have come. */
  private record Reached(double quantity, double of) {}

  /**
   * For each of some equally likely parts of what is provisional, what has come when that part is
   * confirmed: of what is withdrawn neither the one number nor the other counts.
   */
  private static List<Reached> reached(List<Observed> counted, double confirmed) {
    double quantity = counted.stream().mapToDouble(Observed::count).sum();
    double of = counted.stream().mapToDouble(Observed::denominator).sum();
    double open = counted.stream().mapToDouble(Observed::provisional).sum();
    double openOf = counted.stream().mapToDouble(Observed::provisionalOf).sum();
    int events = (int) Math.min(1 << 30, StrictMath.ceil(openOf));
    if (events == 0) {
      return List.of(new Reached(quantity, of));
    }
    Predictive kept = Thinned.of(events, confirmed, new Certain());
    List<Reached> reached = new ArrayList<>();
    for (int part = 0; part < KEPT; part++) {
      double lost = 1 - (double) kept.quantile((part + 0.5) / KEPT) / events;
      reached.add(new Reached(quantity - lost * open, of - lost * openOf));
    }
    return reached;
  }

  private List<Observed> expected(double confirmed) {
    return indicator.observed().stream()
        .map(
            span ->
                new Observed(
                    span.first(),
                    span.last(),
                    span.months(),
                    span.expected(confirmed),
                    span.expectedOf(confirmed),
                    span.known()))
        .toList();
  }

  Forecast forecast(Response response) {
    return forecast(slices(denominators.ahead(timeline.under(response)), new HashMap<>()));
  }

  /** Of each response: what is to come in the same numbers is shared out alike. */
  List<Forecast> forecasts(List<Response> responses) {
    Map<Long, ShareAhead> ofNumber = new HashMap<>();
    Map<List<ShareAhead>, Forecast> bySlices = new HashMap<>();
    return new ResponseFamily(denominators, timeline, UnaryOperator.identity())
        .each(
            responses, ahead -> bySlices.computeIfAbsent(slices(ahead, ofNumber), this::forecast));
  }

  private Forecast forecast(List<ShareAhead> slices) {
    if (slices.isEmpty()) {
      return Forecast.blank(indicator.years(), "no-denominator");
    }
    return new Forecast(
        quantile(slices, 0.1),
        quantile(slices, 0.5),
        quantile(slices, 0.9),
        indicator.settled().met() ? BigDecimal.ONE : Forecast.open(probability(slices)),
        indicator.years(),
        List.of(),
        null);
  }

  /**
   * For each of some equally likely numbers still to come, the distribution of the quantity. Of
   * nothing there is no share: where that may be, the others speak.
   */
  private List<ShareAhead> slices(Predictive ahead, Map<Long, ShareAhead> ofNumber) {
    List<ShareAhead> slices = new ArrayList<>();
    for (int slice = 0; slice < SLICES; slice++) {
      long more = ahead.quantile((slice + 0.5) / SLICES);
      if (reached.get(0).of() + more > 0) {
        slices.add(ofNumber.computeIfAbsent(more, number -> new ShareAhead(shares, number)));
      }
    }
    return slices;
  }

  /** How many there will be, as a count of its own. */
  private Timeline timeline(Terms terms) {
    List<Observed> all = new ArrayList<>();
    double sum = 0;
    int months = 0;
    for (Observed span : expected(terms.confirmed())) {
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
    for (Reached so : reached) {
      for (ShareAhead slice : slices) {
        BigDecimal whole = BigDecimal.valueOf(so.of() + slice.more());
        BigDecimal needed =
            indicator.kpi().target().multiply(whole).divide(BigDecimal.valueOf(scale));
        Goal goal = new Goal(indicator.kpi(), needed);
        sum += goal.probability(BigDecimal.valueOf(so.quantity()), slice);
      }
    }
    return sum / (slices.size() * reached.size());
  }

  /**
   * By halving, to the digits that are stored. Where a share comes to the same counts as one that
   * was asked before, their probability is known.
   */
  private BigDecimal quantile(List<ShareAhead> slices, double probability) {
    double below = 0;
    double above = 1;
    long[] atBelow = {};
    long[] atAbove = {};
    for (int i = 0; i < 40; i++) {
      double middle = (below + above) / 2;
      long[] most = most(slices, middle);
      boolean isBelow =
          Arrays.equals(most, atBelow)
              || (!Arrays.equals(most, atAbove) && cdf(slices, most) < probability);
      if (isBelow) {
        below = middle;
        atBelow = most;
      } else {
        above = middle;
        atAbove = most;
      }
    }
    return BigDecimal.valueOf(above * scale).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** How many of what is to come make at most a share of all. */
  private long[] most(List<ShareAhead> slices, double share) {
    long[] most = new long[reached.size() * slices.size()];
    int at = 0;
    for (Reached so : reached) {
      for (ShareAhead slice : slices) {
        most[at] = (long) Math.floor(share * (so.of() + slice.more()) - so.quantity() + 1e-9);
        at++;
      }
    }
    return most;
  }

  private double cdf(List<ShareAhead> slices, long[] most) {
    double sum = 0;
    for (int i = 0; i < most.length; i++) {
      sum += slices.get(i % slices.size()).cdf(most[i]);
    }
    return sum / most.length;
  }
}
