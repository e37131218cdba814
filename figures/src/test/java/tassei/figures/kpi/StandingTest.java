package tassei.figures.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is certain of a target, and how far outcomes show it. */
class StandingTest {

  @Test
  void outcomesAreSeenAsFarAsTheyAreReported() {
    // 7 in 36 months observed, although 48 have gone by: 7 / (10 x 36 / 60).
    Indicator kpi = Indicator.count("10").events(2022, "7", null).observedUntil("2023-03-31");
    assertEquals("7 | 70 | 60 | 116.66667 | on-track | ", kpi.shownOn("2024-03-31"));
    assertEquals(
        "7 | 70 | 80 | 87.5 | at-risk | ", kpi.observedUntil("2024-03-31").shownOn("2024-03-31"));
  }

  @Test
  void aYearNotObservedIsNotAYearOfNone() {
    Indicator yearly = Indicator.count("9").everyYear().events(2022, "4", null);
    assertEquals(
        "4 | 44.44444 | 75 |  | behind | ",
        yearly.observedUntil("2023-12-31").shownOn("2024-03-31"));
    assertEquals(3, Years.of(yearly.observedUntil("2023-03-31").seenOn("2024-03-31")).size());
    assertEquals(4, Years.of(yearly.observedUntil("2024-03-31").seenOn("2024-03-31")).size());
  }

  @Test
  void anOverdueTargetIsUnreportedUntilTheGraceIsOver() {
    Indicator kpi = Indicator.count("10").events(2023, "9", null).observedUntil("2024-03-31");
    assertEquals("on-track", kpi.on("2025-03-30").judgement());
    assertEquals("9 | 90 | 80 | 112.5 | unreported | ", kpi.shownOn("2025-03-31"));
    assertEquals("9 | 90 | 80 | 112.5 | missed | still-unreported", kpi.shownOn("2025-09-30"));
    // Some of the due year is observed: it is judged by that, and falls short of it at the end.
    kpi.observedUntil("2024-04-30");
    assertEquals("on-track", kpi.on("2025-03-31").judgement());
    assertEquals("9 | 90 | 81.66667 | 110.20408 | missed | ", kpi.shownOn("2025-09-30"));
  }

  @Test
  void whatOnlyProvisionalEventsMeetAwaitsTheReportOfTheDueYear() {
    Indicator kpi =
        Indicator.count("10")
            .events(2022, "9", null)
            .provisional()
            .events(2023, "1", null)
            .observedUntil("2024-03-31");
    assertEquals("attained false open", told(kpi, "2025-03-30"));
    assertEquals("unreported null open", told(kpi, "2025-03-31"));
    assertEquals("attained false open", told(kpi, "2025-09-30"));
    kpi.observedUntil("2025-03-31");
    assertEquals("attained false decided", told(kpi, "2025-03-31"));
  }

  @Test
  void onlyWhatAccumulatesUpwardsIsAttainedForGoodBeforeItIsDue() {
    Indicator total = Indicator.count("10").events(2022, "10", null);
    assertEquals("attained true decided", told(total, "2023-03-31"));
    assertEquals("attained true decided", told(total, "2025-03-31"));
    Indicator equal = Indicator.count("10").comparator("=").events(2022, "10", null);
    assertEquals("attained false open", told(equal, "2023-03-31"));
    Indicator few = Indicator.count("10").down().events(2022, "10", null);
    assertEquals("attained false open", told(few, "2023-03-31"));
    Indicator yearly = Indicator.count("10").everyYear().events(2022, "10", null);
    assertEquals("attained false open", told(yearly, "2023-03-31"));
    Indicator share = Indicator.percent("50").events(2022, "3", "4");
    assertEquals("attained false open", told(share, "2023-03-31"));
    assertEquals("attained true decided", told(share, "2025-03-31"));
    Indicator level = Indicator.count("10").measure("level").yearly(2022, "10");
    assertEquals("attained false open", told(level, "2023-03-31"));
    assertEquals("attained true decided", told(level.yearly(2024, "10"), "2025-03-31"));
  }

  @Test
  void confirmedFiguresStandWhateverProvisionalOnesComeAfter() {
    Indicator published =
        Indicator.count("10").cumulative(2021, "10").provisional().cumulative(2022, "12");
    assertEquals("attained true decided", told(published, "2023-03-31"));
    Indicator fewer =
        Indicator.count("10").cumulative(2021, "9").provisional().cumulative(2022, "12");
    assertEquals("attained false open", told(fewer, "2023-03-31"));
  }

  @Test
  void aProvisionalFigureOfTheDueYearDecidesAndIsMarked() {
    Indicator met = Indicator.count("10").provisional().cumulative(2024, "12");
    assertEquals("attained false open", told(met, "2025-03-30"));
    assertEquals("attained false decided", told(met, "2025-03-31"));
    Indicator not = Indicator.count("10").provisional().cumulative(2024, "9");
    assertEquals("missed null decided", told(not, "2025-03-31"));
  }

  /**
   * Overdue and met by what may still change only: it is not said to be attained, for good or not.
   */
  @Test
  void anAwaitedTargetIsNotAttainedYet() {
    Indicator provisional = Indicator.count("10").provisional().cumulative(2023, "12");
    assertEquals("unreported null open", told(provisional, "2025-05-16"));
  }

  @Test
  void aYearHasBegunFromItsFirstDay() {
    assertTrue(new Horizon(LocalDate.of(2023, 4, 1), null).hasBegun(2023));
    assertFalse(new Horizon(LocalDate.of(2023, 3, 31), null).hasBegun(2023));
  }

  private static String told(Indicator kpi, String day) {
    Assessment found = kpi.on(day);
    String decided = found.decided() ? "decided" : "open";
    return found.judgement() + " " + found.forGood() + " " + decided;
  }
}
