package tassei.figures.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attainment, and every judgement in its order. */
class JudgementTest {

  /** First-plan drug indicators: 113.3 %, 75.5 %, 4500 % and 330 %, none capped. */
  @ParameterizedTest
  @CsvSource({
    "1500, 1700, 113.33333, attained",
    "200, 151, 75.5, missed",
    "5, 225, 4500, attained",
    "10, 33, 330, attained",
    "10, -3, -30, missed",
    "-10, -5, 50, attained"
  })
  void attainmentIsNeverCapped(String target, String actual, String percent, String judgement) {
    Assessment found =
        Indicator.count(target).period(2015, 2019).cumulative(2019, actual).on("2020-03-31");
    assertEquals(percent, Indicator.plain(found.attainmentPct()));
    assertEquals(judgement, found.judgement());
  }

  @Test
  void downIsTargetOverActual() {
    assertEquals(
        "40 | 50 | 100 | 50 | missed | ",
        Indicator.count("20").down().cumulative(2024, "40").shownOn("2025-03-31"));
    assertEquals(
        "16 | 125 | 100 | 125 | attained | ",
        Indicator.count("20").down().cumulative(2024, "16").shownOn("2025-03-31"));
  }

  @ParameterizedTest
  @CsvSource({
    ", 10, true", ", 9.99999999, false", ">=, 10, true", ">, 10, false", ">, 10.00000001, true",
    "<=, 10, true", "<=, 10.1, false", "<, 10, false", "<, 9.9, true", "'=', 10, true",
    "'=', 10.1, false"
  })
  void comparators(String comparator, String actual, boolean attained) {
    String judgement =
        Indicator.count("10")
            .measure("level")
            .comparator(comparator)
            .cumulative(2021, actual)
            .on("2022-03-31")
            .judgement();
    assertEquals(attained, judgement.equals("attained"), judgement);
  }

  @Test
  void blanksHaveReasons() {
    Indicator status = Indicator.count(null).measure("status");
    assertEquals(" |  |  |  | no-target | not-measurable", status.shownOn("2022-03-31"));
    assertEquals(
        "1 |  |  |  | no-target | no-target", status.yearly(2021, "1").shownOn("2022-03-31"));
    assertEquals(
        "7 |  | 40 |  | no-target | no-target",
        Indicator.count(null).yearly(2021, "7").shownOn("2022-03-31"));
    assertEquals(
        "7 |  | 40 |  | no-target | no-target",
        Indicator.count("5").kind("monitor").yearly(2021, "7").shownOn("2022-03-31"));
    assertEquals(" |  |  |  | unreported | no-actual", Indicator.count("5").shownOn("2022-03-31"));
    assertEquals(
        "0 |  | 40 |  | attained | zero-target",
        Indicator.count("0").yearly(2021, "0").shownOn("2022-03-31"));
    assertEquals(
        "0 |  | 40 |  | attained | zero-actual",
        Indicator.count("5").down().yearly(2021, "0").shownOn("2022-03-31"));
  }

  /** The newest year stands, though nothing can be computed of it. */
  @Test
  void aShareOfNothingHasNoFigureAndSaysWhy() {
    assertEquals(
        " |  |  |  | unreported | zero-denominator",
        Indicator.percent("75").cumulativeOf(2021, "3", "0").shownOn("2022-03-31"));
    assertEquals(
        " |  |  |  | unreported | zero-denominator",
        Indicator.percent("75")
            .everyYear()
            .yearlyOf(2020, "3", "4")
            .yearlyOf(2021, "3", "0")
            .shownOn("2022-03-31"));
  }

  /** -4 of -5 are 80 %, whichever way they are compared. */
  @Test
  void aNegativeDenominatorTurnsNoComparisonRound() {
    assertEquals(
        "80 | 106.66667 | 40 |  | attained | ",
        Indicator.percent("75").cumulativeOf(2021, "-4", "-5").shownOn("2022-03-31"));
    assertEquals(
        "60 | 80 | 40 |  | at-risk | ",
        Indicator.percent("75").cumulativeOf(2021, "-3", "-5").shownOn("2022-03-31"));
  }

  @Test
  void aZeroIsAFigure() {
    assertEquals(
        "0 | 0 | 40 | 0 | behind | ", Indicator.count("5").yearly(2021, "0").shownOn("2022-03-31"));
  }

  @Test
  void theFirstThatHoldsIsTheJudgement() {
    Indicator kpi = Indicator.count("10").ofEvents();
    assertEquals("not-begun", kpi.on("2020-03-31").judgement());
    assertEquals("unreported", kpi.on("2020-04-01").judgement());
    assertEquals("unreported", kpi.on("2030-01-01").judgement());
    assertEquals("no-target", Indicator.count(null).on("2019-01-01").judgement());
    Indicator early = Indicator.count("10").events(2020, "10", null);
    assertEquals("attained", early.on("2030-01-01").judgement());
  }

  @Test
  void eventsMayComeInForTheMonthsOfGrace() {
    // 9 of 10 with 59 of 60 months observed: 91.5 % of what was planned by then.
    Indicator kpi = Indicator.count("10").events(2024, "9", null).observedUntil("2025-02-28");
    assertEquals("at-risk", kpi.on("2025-03-31").judgement());
    assertEquals("at-risk", kpi.on("2025-09-29").judgement());
    assertEquals("missed", kpi.on("2025-09-30").judgement());
    assertEquals("missed", kpi.observedUntil("2025-03-31").on("2025-03-31").judgement());
  }

  @Test
  void aPublishedFigureOfTheDueYearIsFinalOnceTheYearIsOver() {
    Indicator kpi = Indicator.count("10").cumulative(2024, "9");
    assertEquals("at-risk", kpi.on("2025-03-30").judgement());
    assertEquals("missed", kpi.on("2025-03-31").judgement());
    Indicator earlier = Indicator.count("10").cumulative(2023, "8");
    assertEquals("on-track", earlier.on("2025-03-30").judgement());
    assertEquals("unreported", earlier.on("2025-03-31").judgement());
    assertEquals("unreported", earlier.on("2025-09-29").judgement());
    assertEquals("8 | 80 | 80 | 100 | missed | still-unreported", earlier.shownOn("2025-09-30"));
  }

  @Test
  void paceIsAttainmentOverTheMonthsGoneBy() {
    // Four of five years are over at the end of 31 March 2024: 48 of 60 months.
    assertEquals(
        "8 | 80 | 80 | 100 | on-track | ",
        Indicator.count("10").events(2023, "8", null).shownOn("2024-03-31"));
    assertEquals(
        "8 | 80 | 78.33333 | 102.12766 | on-track | ",
        Indicator.count("10").events(2023, "8", null).shownOn("2024-03-30"));
    assertEquals(
        "7 | 70 | 80 | 87.5 | at-risk | ",
        Indicator.count("10").events(2023, "7", null).shownOn("2024-03-31"));
    assertEquals(
        "6 | 60 | 80 | 75 | behind | ",
        Indicator.count("10").events(2023, "6", null).shownOn("2024-03-31"));
    assertEquals(
        "6.4 | 64 | 80 | 80 | at-risk | ",
        Indicator.count("10").events(2023, "6.4", null).shownOn("2024-03-31"));
  }

  @Test
  void publishedSeriesGoByTheEndOfTheNewestReportedYear() {
    assertEquals(
        "6 | 60 | 60 | 100 | on-track | ",
        Indicator.count("10").cumulative(2022, "6").shownOn("2024-03-31"));
  }

  @Test
  void monthsBeforeAndAfterThePeriodDoNotCount() {
    assertEquals(
        "1 | 10 | 0 |  | behind | ",
        Indicator.count("10").events(2020, "1", null).shownOn("2020-04-01"));
    assertEquals(
        "100",
        Indicator.plain(
            Indicator.count("10").events(2020, "1", null).on("2029-04-01").elapsedPct()));
    assertEquals(
        "9 | 90 |  |  | at-risk | ",
        Indicator.count("10").period(null, 2024).events(2020, "9", null).shownOn("2022-03-31"));
  }

  @Test
  void onlyCountsTowardsATotalHaveAPace() {
    assertEquals(
        "75 | 93.75 | 40 |  | at-risk | ",
        Indicator.percent("80").cumulativeOf(2021, "3", "4").shownOn("2022-03-31"));
    assertEquals(
        "80 | 100 | 40 |  | attained | ",
        Indicator.count("80").measure("level").cumulative(2021, "80").shownOn("2022-03-31"));
    assertEquals(
        "7 | 70 | 40 |  | behind | ",
        Indicator.count("10").everyYear().yearly(2021, "7").shownOn("2022-03-31"));
  }

  @Test
  void downPaceIsTheAllowanceUsedUp() {
    // 10 allowed in five years, 5 used in two: 10 x 24 / (5 x 60) = 80 %.
    assertEquals(
        "5 | 200 | 40 | 80 | attained | ",
        Indicator.count("10").down().cumulative(2021, "5").shownOn("2022-03-31"));
  }

  @Test
  void aRatioJustShortOfItsTargetIsNotAttained() {
    Indicator thirds = Indicator.percent("66.66666667").cumulativeOf(2021, "2", "3");
    // Two thirds are 66.6666666666…: less than the target, though both print alike.
    assertEquals("66.66667 | 100 | 40 |  | at-risk | ", thirds.shownOn("2022-03-31"));
    assertEquals(
        "attained",
        Indicator.percent("66.66666666").cumulativeOf(2021, "2", "3").on("2022-03-31").judgement());
    assertEquals(
        "at-risk",
        Indicator.count("1000000000")
            .measure("level")
            .cumulative(2021, "999999999")
            .on("2022-03-31")
            .judgement());
  }
}
