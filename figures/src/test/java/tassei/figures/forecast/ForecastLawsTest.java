package tassei.figures.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tassei.figures.forecast.chance.Predictive;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Observed;
import tassei.figures.forecast.series.Response;
import tassei.figures.forecast.series.Span;
import tassei.figures.forecast.series.Terms;
import tassei.figures.forecast.series.Timeline;

/** What holds for every forecast, whatever the figures. */
class ForecastLawsTest {
  private static final int[][] COUNTS = {
    {0, 0},
    {0, 3},
    {9, 2},
    {66, 32},
    {1, 1, 1},
    {28, 42, 60},
    {99, 67, 48},
    {200, 230, 210},
    {28, 42, 60, 112},
    {190, 179, 164, 192},
    {3000, 2500, 4100}
  };

  @Test
  void oneEventMoreNeverMakesATargetLessLikely() {
    for (int[] counts : COUNTS) {
      int target = 3 + sum(counts) * 3 / 2;
      double before = probability(counts, target);
      for (int year = 0; year < counts.length; year++) {
        int[] more = counts.clone();
        more[year]++;
        double after = probability(more, target);
        assertTrue(after >= before, List.of(sum(counts), year, before, after).toString());
      }
    }
  }

  @Test
  void aHigherTargetIsNeverMoreLikely() {
    for (int[] counts : COUNTS) {
      double last = 1;
      for (int target = 1 + sum(counts); target < 3 + 2 * sum(counts); target += 1 + target / 40) {
        double now = probability(counts, target);
        assertTrue(now <= last, List.of(sum(counts), target, last, now).toString());
        last = now;
      }
    }
  }

  @Test
  void budgetsHaveNoSayWithoutElasticity() {
    Map<Integer, BigDecimal> doubled = Map.of(2022, BigDecimal.TEN, 2023, new BigDecimal(20));
    Indicator without = Case.of("k", 40).with(5, 9, 7);
    Indicator with = Case.of("k", 40).with(doubled, 5, 9, 7);
    assertEquals(Case.forecast(without, 3), Case.forecast(with, 3));
    Terms elastic = new Terms(Case.DAY, 1, 1, Case.CONFIRMED);
    BigDecimal more = Forecasts.of(List.of(with), elastic).get("k").p50();
    assertTrue(more.compareTo(Case.forecast(with, 3).p50()) > 0);
  }

  @Test
  void otherBudgetsBearOnWhatIsToComeAlone() {
    Map<Integer, BigDecimal> planned = Map.of(2021, BigDecimal.ONE, 2022, BigDecimal.TEN);
    Indicator indicator = Case.of("k", 40).with(planned, 5, 9, 7);
    Forecasts fitted = new Forecasts(List.of(indicator), Case.terms(3));
    Forecast base = Case.forecast(indicator, 3);
    assertEquals(base, fitted.of(indicator, new Response(planned, Map.of(), 0.5, 1)));
    Map<Integer, BigDecimal> before = Map.of(2021, BigDecimal.TEN);
    assertEquals(base, fitted.of(indicator, new Response(planned, before, 0.5, 1)));
    double last = -1;
    for (int change : new int[] {-10, -9, -5, 0, 5, 30}) {
      Map<Integer, BigDecimal> other = Map.of(2022, new BigDecimal(change));
      Forecast now = fitted.of(indicator, new Response(planned, other, 0.5, 1));
      assertEquals(base, fitted.of(indicator, new Response(planned, other, 0, 1)));
      assertTrue(now.pAttain().doubleValue() > last, List.of(change, last, now).toString());
      last = now.pAttain().doubleValue();
    }
  }

  /** The running year is a short stretch, more uneven than a whole one. */
  @Test
  void moreMoneyNeverMakesATargetLessLikely() {
    int[][] counts = {{30, 5, 1, 60}, {100, 20, 300, 40}, {3, 9, 4, 2}};
    int[] targets = {101, 461, 22};
    Map<Integer, BigDecimal> planned = Map.of(2020, BigDecimal.TEN, 2022, BigDecimal.TEN);
    for (int i = 0; i < counts.length; i++) {
      Indicator whole = Case.of("k", targets[i]).with(planned, counts[i]);
      List<Observed> observed = new ArrayList<>(whole.observed());
      observed.set(3, new Observed(2023, 2023, 10, counts[i][3], null, 1));
      Indicator running = new Indicator(whole.kpi(), "k", true, observed, planned);
      Forecasts fitted = new Forecasts(List.of(running), Case.terms(4));
      double last = 0;
      for (int change = -9; change <= 40; change += 7) {
        Map<Integer, BigDecimal> changes = Map.of(2022, new BigDecimal(change));
        Response response = new Response(planned, changes, 1, 1);
        double now = fitted.of(running, response).pAttain().doubleValue();
        assertTrue(now >= last, List.of(i, change, last, now).toString());
        last = now;
      }
    }
  }

  @Test
  void whatIsGivenToAYearThatIsNotPlannedYetIsForThatYearAlone() {
    Map<Integer, BigDecimal> planned = Map.of(2021, BigDecimal.TEN);
    Response once = new Response(planned, Map.of(2023, BigDecimal.TEN), 1, 1);
    Response onwards = new Response(planned, Map.of(2021, BigDecimal.TEN), 1, 1);
    assertEquals(List.of(1.0, 2.0, 1.0), List.of(once.of(2023), once.of(2024), once.of(2025)));
    assertEquals(List.of(2.0, 2.0), List.of(onwards.of(2022), onwards.of(2025)));
  }

  @Test
  void theWayThereEndsWhereTheForecastDoes() {
    Indicator indicator = Case.of("k", 40).with(5, 9, 7);
    Forecast forecast = Case.forecast(indicator, 3);
    assertEquals(List.of(2023, 2024), forecast.ahead().stream().map(y -> y.year()).toList());
    Forecast.YearAhead next = forecast.ahead().get(0);
    Forecast.YearAhead end = forecast.ahead().get(1);
    assertEquals(forecast.p10(), end.p10());
    assertEquals(forecast.p90(), end.p90());
    assertTrue(next.p50().compareTo(new BigDecimal(21)) > 0 && next.p50().compareTo(end.p50()) < 0);
    assertTrue(next.p90().subtract(next.p10()).compareTo(end.p90().subtract(end.p10())) < 0);
  }

  @Test
  void aBudgetReachesItsYearAfterTheLag() {
    Map<Integer, BigDecimal> budgets = Map.of(2019, BigDecimal.ONE, 2022, BigDecimal.TEN);
    Indicator indicator = Case.of("k", 100).with(budgets, 10, 10, 10);
    Timeline timeline = new Timeline(indicator, new Terms(Case.DAY, 1, 1, Case.CONFIRMED), 1);
    assertEquals(List.of(12.0, 12.0, 12.0), planned(timeline.seen()));
    assertEquals(List.of(120.0, 120.0), planned(timeline.ahead()));
  }

  @Test
  void onlyOthersOfItsKindMatter() {
    Indicator own = Case.of("k", 60).with(9, 12, 8);
    List<Indicator> kind = new ArrayList<>(Case.others(3));
    kind.add(own);
    Forecast before = Forecasts.of(kind, Case.terms(3)).get("k");
    assertNotEquals(Case.forecast(own, 3), before);
    List<Indicator> another = new ArrayList<>(kind);
    another.add(Case.of("z", 10).kind("outcome").with(90, 1, 70));
    assertEquals(before, Forecasts.of(another, Case.terms(3)).get("k"));
    another.add(Case.of("zz", 10).with(90, 1, 70));
    assertNotEquals(before, Forecasts.of(another, Case.terms(3)).get("k"));
  }

  @Test
  void itsOwnFiguresAndThoseOfItsPartsAreNotAmongTheOthers() {
    Indicator own = Case.of("k", 60).with(9, 12, 8);
    List<Indicator> all = new ArrayList<>(Case.others(3));
    all.add(own);
    Forecast before = Forecasts.of(all, Case.terms(3)).get("k");
    Indicator part = Case.of("k.part", 10).with(90, 1, 70);
    all.add(new Indicator(part.kpi(), "k", true, part.observed(), Map.of()));
    assertEquals(before, Forecasts.of(all, Case.terms(3)).get("k"));
  }

  @Test
  void inventedFiguresSayNothingOfPublishedOnes() {
    Indicator published = Case.of("k", 60).published().with(9, 12, 8);
    List<Indicator> all = new ArrayList<>(Case.others(3));
    all.add(published);
    assertEquals(Case.forecast(published, 3), Forecasts.of(all, Case.terms(3)).get("k"));
  }

  /** These digits were made on one JDK and hold on all: nothing here is left to the machine. */
  @Test
  void theSameFiguresGiveTheSameBits() {
    List<Indicator> all = new ArrayList<>(Case.others(3));
    all.add(Case.of("k", 60).with(9, 12, 8));
    Predictive ahead = Forecasts.ahead(all, Case.terms(3)).get("k");
    assertEquals("3fbed22fe6860211", Long.toHexString(Double.doubleToLongBits(ahead.cdf(20))));
    assertEquals("3fe8767be601f43c", Long.toHexString(Double.doubleToLongBits(large().cdf(9000))));
  }

  @Test
  void manyEventsTakeNoLonger() {
    long begun = System.nanoTime();
    Forecast forecast = Case.forecast(Case.of("k", 5_000_000).with(900_000, 1_100_000, 950_000), 3);
    assertTrue(System.nanoTime() - begun < 5_000_000_000L);
    assertTrue(forecast.p10().compareTo(forecast.p90()) < 0);
  }

  private static Predictive large() {
    Indicator one = Case.of("k", 20_000).with(3000, 2500, 4100);
    return Forecasts.ahead(List.of(one), Case.terms(3)).get("k");
  }

  private static double probability(int[] counts, int target) {
    List<Indicator> all = new ArrayList<>(Case.others(counts.length));
    all.add(Case.of("k", target).with(counts));
    Predictive ahead = Forecasts.ahead(all, Case.terms(counts.length)).get("k");
    return 1 - ahead.cdf(target - sum(counts) - 1L);
  }

  private static List<Double> planned(List<Span> spans) {
    return spans.stream().map(Span::planned).toList();
  }

  private static int sum(int... counts) {
    return java.util.Arrays.stream(counts).sum();
  }
}
