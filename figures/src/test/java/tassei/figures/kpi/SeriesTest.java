package tassei.figures.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What published rows and events come to. */
class SeriesTest {
  private static final String DAY = "2024-03-31";

  @Test
  void yearlyFiguresAreSummed() {
    assertEquals("9 in 2022", figure(Indicator.count("9").yearly(2020, "4").yearly(2022, "5")));
  }

  @Test
  void aCumulativeFigureStandsAndLaterYearsAreAdded() {
    assertEquals(
        "768 in 2022",
        figure(
            Indicator.count("9")
                .yearly(2020, 2021, "196")
                .cumulative(2021, "196")
                .yearly(2022, "572")));
    assertEquals(
        "768 in 2022",
        figure(
            Indicator.count("9")
                .yearly(2020, 2021, "196")
                .yearly(2022, "572")
                .cumulative(2022, "768")));
    // A figure over 2021 and 2022 overlaps what is cumulative up to 2021: it cannot be added.
    assertEquals(
        "196 in 2021",
        figure(Indicator.count("9").cumulative(2021, "196").yearly(2021, 2022, "700")));
  }

  @Test
  void yearsOutsideThePeriodDoNotCount() {
    assertEquals(
        "4 in 2020",
        figure(Indicator.count("9").yearly(2019, "100").yearly(2020, "4").yearly(2025, "200")));
    assertEquals(
        "304 in 2025",
        figure(
            Indicator.count("9")
                .period(null, null)
                .yearly(2019, "100")
                .yearly(2020, "4")
                .yearly(2025, "200")));
  }

  @Test
  void eventsAndPublishedRowsAreNeverMixed() {
    assertEquals(
        "3 in 2021", figure(Indicator.count("9").yearly(2020, "50").events(2021, "3", null)));
    assertEquals("nothing", figure(Indicator.count("9").yearly(2020, "50").ofEvents()));
  }

  @Test
  void ratiosAreSumOverSumAndCumulativeRowsAreNotSummed() {
    // (3 + 1) of (4 + 4), not the mean of 75 and 25 weighed otherwise.
    assertEquals(
        "40 in 2021",
        figure(Indicator.percent("9").yearlyOf(2020, "3", "4").yearlyOf(2021, "1", "6")));
    assertEquals(
        "60 in 2021",
        figure(
            Indicator.percent("9")
                .cumulativeOf(2020, "3", "4")
                .cumulativeOf(2021, "6", "10")
                .yearlyOf(2022, "1", "1")));
    assertEquals(
        "0.4 in 2021",
        figure(
            Indicator.count("9").measure("ratio").events(2020, "3", "4").events(2021, "1", "6")));
  }

  @Test
  void aLevelIsTheNewestValue() {
    assertEquals(
        "5 in 2022",
        figure(Indicator.count("9").measure("level").yearly(2020, "80").yearly(2022, "5")));
    assertEquals(
        "7 in 2022",
        figure(Indicator.count("9").measure("level").yearly(2022, "5").cumulative(2022, "7")));
  }

  @Test
  void yearlyBasisTakesTheNewestCompleteYear() {
    Indicator published =
        Indicator.count("9").everyYear().yearly(2021, "4").yearly(2022, "5").yearly(2023, "6");
    assertEquals("6 in 2023", figure(published));
    assertEquals("5 in 2022", Figures.of(published.seenOn("2024-03-30")));
    Indicator increase =
        Indicator.count("9").everyYear().cumulative(2021, "10").cumulative(2022, "17");
    assertEquals("7 in 2022", figure(increase));
    Indicator alone = Indicator.count("9").everyYear().cumulative(2022, "17");
    assertEquals("nothing", figure(alone));
  }

  @Test
  void aCompleteYearWithoutEventsIsZeroOnceThereAreAny() {
    Indicator events = Indicator.count("9").everyYear().events(2021, "4", null);
    assertEquals("0 in 2023", figure(events));
    assertEquals("4 in 2021", Figures.of(events.seenOn("2022-12-31")));
    assertEquals("0 in 2024", Figures.of(events.seenOn("2030-01-01")));
    Indicator ratio = Indicator.percent("9").everyYear().events(2021, "4", "5");
    assertEquals("80 in 2021", figure(ratio));
  }

  @Test
  void yearsShowWhatEachBroughtAndWhatCameTogether() {
    assertEquals(
        List.of("2021: 196 / 196", "2022: 572 / 768", "2023: 1000 / 1768"),
        Figures.years(
            Indicator.count("9")
                .yearly(2020, 2021, "196")
                .yearly(2022, "572")
                .cumulative(2022, "768")
                .yearly(2023, "1000")
                .seenOn(DAY)));
    assertEquals(
        List.of("2021: – / 10", "2022: 7 / 17"),
        Figures.years(
            Indicator.count("9").cumulative(2021, "10").cumulative(2022, "17").seenOn(DAY)));
    assertEquals(
        List.of("2020: 0 / 0", "2021: 4 / 4", "2022: 0 / 4", "2023: 0 / 4"),
        Figures.years(Indicator.count("9").events(2021, "4", null).seenOn(DAY)));
  }

  @Test
  void yearlyAndCumulativeMustAgreeWhereTheYearsAreCovered() {
    assertEquals(
        List.of(),
        disagreements(
            Indicator.count("9")
                .yearly(2020, 2021, "196")
                .yearly(2022, "572")
                .cumulative(2022, "768")));
    assertEquals(
        List.of("2022: 770 against 768"),
        disagreements(
            Indicator.count("9")
                .yearly(2020, 2021, "196")
                .yearly(2022, "572")
                .cumulative(2022, "770")));
    // 2020 is not covered, so only the increase can be held against the year's figure.
    assertEquals(
        List.of("2022: 8 against 7"),
        disagreements(
            Indicator.count("9").cumulative(2021, "10").cumulative(2022, "18").yearly(2022, "7")));
    assertEquals(
        List.of(),
        disagreements(
            Indicator.count("9").cumulative(2021, "10").cumulative(2023, "18").yearly(2023, "7")));
    // Both 約: 23,000 ± 500 and 8,000 ± 500 leave room for 30,000 ± 5,000.
    assertEquals(
        List.of(),
        disagreements(
            Indicator.count("9")
                .cumulative(2020, "23000")
                .point(Point.Source.YEARLY, null, 2021, "8000", null, "1000")
                .point(Point.Source.CUMULATIVE, null, 2021, "30000", null, "10000")));
  }

  private static List<String> disagreements(Indicator indicator) {
    return Agreement.of(indicator.seenOn(DAY)).stream()
        .map(
            said ->
                said.year()
                    + ": "
                    + Indicator.plain(said.cumulative())
                    + " against "
                    + Indicator.plain(said.yearly()))
        .toList();
  }

  private static String figure(Indicator indicator) {
    return Figures.of(indicator.seenOn(DAY));
  }

  /** Figures as text. */
  private static final class Figures {
    static String of(Series series) {
      return series
          .figure()
          .map(figure -> Indicator.plain(figure.rounded()) + " in " + figure.latestYear())
          .orElse("nothing");
    }

    static List<String> years(Series series) {
      return Years.of(series).stream()
          .map(year -> year.year() + ": " + text(year.yearly()) + " / " + text(year.cumulative()))
          .toList();
    }

    private static String text(Figure figure) {
      return figure == null ? "–" : Indicator.plain(figure.rounded());
    }
  }
}
