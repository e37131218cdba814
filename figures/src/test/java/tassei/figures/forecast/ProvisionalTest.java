package tassei.figures.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Measure;
import tassei.figures.forecast.chance.Certain;
import tassei.figures.forecast.chance.Mixture;
import tassei.figures.forecast.chance.Predictive;
import tassei.figures.forecast.chance.Thinned;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Observed;
import tassei.figures.kpi.Kpi;

/** Events that may still be withdrawn count with the probability that they are confirmed. */
class ProvisionalTest {
  private static final Certain NOTHING = new Certain();
  private static final int[][] COUNTS = {{9, 2, 4}, {1, 0, 1}, {66, 32, 80}, {3000, 2500, 4100}};

  @Test
  void eachIsConfirmedOrNot() {
    for (int events : new int[] {1, 2, 7, 60, 900}) {
      BinomialDistribution exact = new BinomialDistribution(events, 0.9);
      Predictive thinned = Thinned.of(events, 0.9, NOTHING);
      for (int x = 0; x <= events; x += 1 + events / 50) {
        assertEquals(exact.cumulativeProbability(x), thinned.cdf(x), 1e-10, events + " " + x);
      }
      assertEquals(0, thinned.cdf(-1));
      assertEquals(1, thinned.cdf(events), 1e-12);
      assertEquals(0.9 * events, thinned.mean(), 1e-9);
    }
  }

  @Test
  void noneAndAllThinNothing() {
    Predictive ahead = Mixture.of(new double[][] {{6, 0.25, 1}});
    assertEquals(ahead, Thinned.of(0, 0.9, ahead));
    assertEquals(ahead, Thinned.of(5, 0, ahead));
    assertEquals(ahead.cdf(4), Thinned.of(5, 1, ahead).cdf(9), 1e-9);
  }

  @Test
  void veryManyAreTakenTogetherBySmallSteps() {
    int events = 1_000_000;
    BinomialDistribution exact = new BinomialDistribution(events, 0.9);
    Predictive thinned = Thinned.of(events, 0.9, NOTHING);
    Predictive wide = Thinned.of(events, 0.9, Mixture.of(new double[][] {{90_000, 0.02, 1}}));
    assertEquals(900_000.0, (double) thinned.quantile(0.5), 10.0);
    assertEquals(exact.cumulativeProbability(900_300), thinned.cdf(900_300), 0.01);
    assertEquals(990_000, wide.mean(), 1e-6);
    assertTrue(wide.cdf(985_000) < wide.cdf(990_000) && wide.cdf(990_000) < wide.cdf(995_000));
  }

  /** Met by provisional events alone: what is withdrawn may still be made up for. */
  @Test
  void aTargetMetByProvisionalEventsIsLikelyAndNotCertain() {
    double four = probability(5, 1, 0, 0, 5);
    assertTrue(four > 0.9 && four < 0.9999, String.valueOf(four));
    assertTrue(probability(5, 3, 0, 0, 5) < four);
    assertEquals(0.9, probability(5, 1, 4, 0, 0, 0, 1), 1e-5);
  }

  @Test
  void aProvisionalEventMoreNeverMakesATargetLessLikely() {
    for (int[] counts : COUNTS) {
      int target = 3 + sum(counts) * 3 / 2;
      double last = 0;
      for (int open = 0; open <= counts[1] / 2; open += 1 + counts[1] / 20) {
        int[] more = counts.clone();
        more[2] += open;
        double now = probability(target, open, more);
        assertTrue(now >= last, List.of(sum(counts), open, last, now).toString());
        last = now;
      }
    }
  }

  @Test
  void aConfirmationNeverMakesATargetLessLikely() {
    for (int[] counts : COUNTS) {
      int target = 3 + sum(counts) * 3 / 2;
      double last = 1;
      for (int open = 0; open <= counts[2]; open += 1 + counts[2] / 20) {
        double now = probability(target, open, counts);
        assertTrue(now <= last, List.of(sum(counts), open, last, now).toString());
        last = now;
      }
    }
  }

  @Test
  void aShareOfProvisionalEventsIsLessSure() {
    List<Observed> seen =
        List.of(
            new Observed(2020, 2020, 12, 76, 100.0, 1),
            new Observed(2021, 2021, 12, 80, 100.0, 1, 60, 60),
            new Observed(2022, 2022, 12, 74, 100.0, 1));
    List<Observed> confirmed =
        seen.stream()
            .map(o -> new Observed(o.first(), o.last(), o.months(), o.count(), o.denominator(), 1))
            .toList();
    assertTrue(share(seen) < share(confirmed), share(seen) + " " + share(confirmed));
  }

  private static double share(List<Observed> observed) {
    Kpi kpi =
        new Kpi(
            "k",
            "output",
            Measure.RATIO,
            "up",
            null,
            "total",
            java.math.BigDecimal.valueOf(75),
            true,
            2020,
            2024,
            true);
    Indicator one = new Indicator(kpi, "k", true, observed, Map.of());
    return Case.forecast(one, 3).pAttain().doubleValue();
  }

  /** Of the newest year so many are provisional. */
  private static double probability(int target, int provisional, int... counts) {
    List<Observed> observed = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      int open = i == counts.length - 1 ? provisional : 0;
      observed.add(new Observed(2020 + i, 2020 + i, 12, counts[i], null, 1, open, 0));
    }
    Kpi kpi = Case.of("k", target).kpi(">=");
    Indicator one = new Indicator(kpi, "k", true, observed, Map.of());
    List<Indicator> all = new ArrayList<>(Case.others(counts.length));
    all.add(one);
    return Forecasts.of(all, Case.terms(counts.length)).get("k").pAttain().doubleValue();
  }

  private static int sum(int... counts) {
    return java.util.Arrays.stream(counts).sum();
  }
}
