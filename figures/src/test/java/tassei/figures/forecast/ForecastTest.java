package tassei.figures.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Beta;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Measure;
import tassei.figures.forecast.chance.BetaBinomial;
import tassei.figures.forecast.chance.Mixture;
import tassei.figures.forecast.chance.NegativeBinomial;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Observed;
import tassei.figures.forecast.series.Settled;
import tassei.figures.forecast.series.Terms;
import tassei.figures.kpi.Kpi;

/** What is certain, what is blank and why, and that the sums are right. */
class ForecastTest {
  private static final BigDecimal NEVER = new BigDecimal("0.00001");
  private static final BigDecimal SURELY = new BigDecimal("0.99999");

  @Test
  void whatIsReachedCannotBeLost() {
    assertEquals(BigDecimal.ONE, Case.forecast(Case.of("k", 20).with(12, 9), 2).pAttain());
    Case few = Case.of("k", 20).down();
    assertEquals(NEVER, Case.forecast(few.with(12, 9), 2).pAttain());
    assertTrue(Case.forecast(few.with(2, 3), 2).pAttain().compareTo(NEVER) > 0);
  }

  /** A year too few to say where it will end is enough to say that the target is met. */
  @Test
  void whatIsMetForGoodIsCertainThoughNothingIsForecast() {
    Forecast forecast = Case.forecast(Case.of("k", 20).with(21), 1);
    assertEquals(BigDecimal.ONE, forecast.pAttain());
    assertNull(forecast.p50());
    assertEquals("too-few-years", forecast.reason());
  }

  @Test
  void aReportedFinalYearIsCertain() {
    assertEquals("15 15 15 0", shown(Case.forecast(Case.of("k", 20).with(1, 2, 3, 4, 5), 5)));
    assertEquals("15 15 15 1", shown(Case.forecast(Case.of("k", 15).with(1, 2, 3, 4, 5), 5)));
  }

  /** Nothing is ahead, and yet nobody has said that the figures are final. */
  @Test
  void theComparatorIsTakenAsWritten() {
    assertEquals(NEVER, probability(">", 15));
    assertEquals(SURELY, probability(">=", 15));
    assertEquals(SURELY, probability("=", 15));
    assertEquals(NEVER, probability("<", 15));
    assertEquals(SURELY, probability("<=", 15));
    assertEquals(NEVER, probability("=", 16));
  }

  @Test
  void aTargetOfEveryYearLooksAtTheLastAlone() {
    Forecast every = Case.forecast(Case.of("k", 10).everyYear().with(10, 10, 10, 10), 4);
    Forecast whole = Case.forecast(Case.of("k", 50).with(10, 10, 10, 10), 4);
    assertEquals(whole.p50().subtract(new BigDecimal(40)), every.p50());
    assertEquals(whole.pAttain(), every.pAttain());
  }

  @Test
  void whatIsUnreportedIsStillToCome() {
    Kpi kpi = Case.of("k", 20).kpi(">=");
    List<Observed> observed =
        List.of(
            Observed.year(2020, 4),
            Observed.year(2021, 4),
            Observed.year(2022, 4),
            Observed.year(2023, 4));
    Indicator open = new Indicator(kpi, "k", true, observed, Map.of());
    LocalDate day = LocalDate.of(2025, 6, 30);
    double still = at(open, day).pAttain().doubleValue();
    assertTrue(still > 0.1 && still < 0.95, String.valueOf(still));
    Settled late = new Settled(false, false, true, new BigDecimal(16));
    Indicator never = new Indicator(kpi, "k", true, observed, Map.of(), late);
    assertEquals("still-unreported", at(never, day).reason());
    assertNull(at(never, day).pAttain());
  }

  /** Nothing seen says what will be after decades, and to reckon with each year takes minutes. */
  @Test
  void whatIsDueInDecadesIsNotForecast() {
    assertNull(dueIn(2043).reason());
    assertEquals("too-far", dueIn(2044).reason());
    assertEquals("too-far", dueIn(2200).reason());
  }

  private static Forecast dueIn(int year) {
    Kpi kpi =
        new Kpi(
            "k",
            "output",
            Measure.COUNT,
            "up",
            null,
            "total",
            new BigDecimal(400),
            false,
            2020,
            year,
            false);
    List<Observed> observed = List.of(Observed.year(2020, 4), Observed.year(2021, 5));
    Indicator indicator = new Indicator(kpi, "k", true, observed, Map.of());
    return at(indicator, LocalDate.of(2024, 3, 31));
  }

  @Test
  void blankHasAReason() {
    assertEquals("too-few-years", Case.forecast(Case.of("k", 20).with(12), 1).reason());
    assertEquals("restated", Case.forecast(Case.of("k", 20).with(12, -3), 2).reason());
    assertEquals("zero-target", Case.forecast(Case.of("k", 0).with(1, 2), 2).reason());
    assertEquals("monitor", Case.forecast(Case.of("k", 9).kind("monitor").with(1, 2), 2).reason());
    assertEquals("level", share("level", 3, 5.0).reason());
    assertNull(share("ratio", 3, 5.0).reason());
    assertEquals("no-denominator", share("ratio", 3, null).reason());
    assertEquals("above-denominator", share("ratio", 6, 5.0).reason());
  }

  @Test
  void aShareMovesTowardsWhatItsYearsShow() {
    Forecast forecast = share("ratio", 30, 50.0);
    double p50 = forecast.p50().doubleValue();
    assertTrue(p50 > 55 && p50 < 65, forecast.toString());
    assertTrue(forecast.p10().compareTo(forecast.p90()) < 0);
    assertTrue(forecast.pAttain().doubleValue() < 0.05, forecast.toString());
  }

  /** How far a year's share may be from the next does not hang on how many there are. */
  @Test
  void aShareOfMillionsIsAsUnsureAsOneOfThousands() {
    double thousands = spread(share("ratio", 3_000, 5_000.0));
    double millions = spread(share("ratio", 3_000_000, 5_000_000.0));
    assertTrue(thousands > 1, String.valueOf(thousands));
    assertEquals(thousands, millions, thousands / 20);
  }

  @Test
  void whatIsReachedIsReachedToTheLastDecimal() {
    Kpi kpi =
        new Kpi(
            "k",
            "output",
            Measure.COUNT,
            "up",
            null,
            "total",
            new BigDecimal("0.8"),
            false,
            2020,
            2021,
            false);
    List<Observed> observed = List.of(Observed.year(2020, 0.1), Observed.year(2021, 0.7));
    Indicator one = new Indicator(kpi, "k", true, observed, Map.of());
    assertEquals(SURELY, at(one, LocalDate.of(2022, 10, 1)).pAttain());
  }

  @Test
  void anyShareOfFewAddsUp() {
    for (double share : new double[] {0.01, 0.5, 0.9, 0.985, 0.995}) {
      double[] sums = new double[301];
      new BetaBinomial(share, 1800, 1).add(sums);
      assertEquals(1, sums[300], 1e-9, String.valueOf(share));
      double mean = IntStream.range(0, 300).mapToDouble(x -> 1 - sums[x]).sum();
      assertEquals(300 * share, mean, 1e-6, String.valueOf(share));
    }
  }

  private static double spread(Forecast forecast) {
    return forecast.p90().subtract(forecast.p10()).doubleValue();
  }

  @Test
  void largeCountsAgreeWithTheIncompleteBetaFunction() {
    for (double dispersion : new double[] {0.002, 0.02, 0.3, 1.5}) {
      double shape = 1 / dispersion;
      for (double mean : new double[] {150, 4000, 100_000}) {
        for (double part : new double[] {0.3, 0.8, 1, 1.3, 3}) {
          long x = (long) (mean * part);
          double exact = Beta.regularizedBeta(shape / (shape + mean), shape, x + 1.0);
          assertEquals(exact, NegativeBinomial.at(x, dispersion).cdf(mean), 3e-5);
        }
      }
    }
  }

  @Test
  void aMixtureOfSmallCountsAddsUp() {
    Mixture one = Mixture.of(new double[][] {{6, 0.25, 1}});
    assertEquals(Beta.regularizedBeta(4.0 / 10, 4, 8), one.cdf(7), 1e-12);
    assertEquals(6, one.quantile(one.cdf(6)));
    assertEquals(0, one.cdf(-1));
  }

  private static BigDecimal probability(String comparator, int target) {
    Indicator one = Case.of("k", target).with(1, 2, 3, 4, 5);
    Kpi kpi = Case.of("k", target).kpi(comparator);
    Indicator asWritten = new Indicator(kpi, "k", true, one.observed(), Map.of());
    return Case.forecast(asWritten, 5).pAttain();
  }

  private static Forecast share(String measure, int quantity, Double of) {
    BigDecimal target = new BigDecimal(75);
    Kpi kpi =
        new Kpi(
            "k",
            "output",
            Measure.of(measure),
            "up",
            null,
            "total",
            target,
            true,
            2020,
            2024,
            false);
    List<Observed> observed =
        List.of(
            new Observed(2020, 2020, 12, quantity, of, 1),
            new Observed(2021, 2021, 12, quantity, of, 1));
    return at(new Indicator(kpi, "k", true, observed, Map.of()), LocalDate.of(2022, 3, 31));
  }

  private static Forecast at(Indicator one, LocalDate asOf) {
    return Forecasts.of(List.of(one), new Terms(asOf, 0, 1, Case.CONFIRMED)).get("k");
  }

  private static String shown(Forecast forecast) {
    return String.join(
        " ",
        forecast.p10().toPlainString(),
        forecast.p50().toPlainString(),
        forecast.p90().toPlainString(),
        forecast.pAttain().toPlainString());
  }
}
