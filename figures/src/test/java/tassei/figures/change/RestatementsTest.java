package tassei.figures.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tassei.figures.change.Reported.actuals;
import static tassei.figures.change.Reported.controls;
import static tassei.figures.change.Reported.lines;
import static tassei.figures.change.Reported.shown;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Measure;
import tassei.contract.words.WhyNot;
import tassei.figures.known.Vintages.Vintage;

class RestatementsTest {

  @Test
  void newsOfARunningYearAndOfWhatWasProvisionalIsAnUpdate() {
    assertEquals(
        List.of(
            "fell yearly | 2023 | revision | 9 | 8 | 2023-12-01 | 2024-03-01",
            "late yearly | 2022 | revision | 8 | 9 | 2023-03-31 | 2024-03-01",
            "likely yearly | 2022 | update | 8 | 9 | 2023-06-01 | 2024-03-01",
            "running yearly | 2022 | update | 8 | 9 | 2023-03-30 | 2024-03-01",
            "undated yearly | 2022 | revision | 8 | 9 |  | 2024-03-01"),
        published(
            """
            running | | 2022 | yearly | 8 | | confirmed   | 2023-03-30
            running | | 2022 | yearly | 9 | | confirmed   | 2024-03-01
            late    | | 2022 | yearly | 8 | | confirmed   | 2023-03-31
            late    | | 2022 | yearly | 9 | | confirmed   | 2024-03-01
            likely  | | 2022 | yearly | 8 | | provisional | 2023-06-01
            likely  | | 2022 | yearly | 9 | | confirmed   | 2024-03-01
            fell    | | 2023 | yearly | 9 | | provisional | 2023-12-01
            fell    | | 2023 | yearly | 8 | | confirmed   | 2024-03-01
            undated | | 2022 | yearly | 8 | | confirmed   |
            undated | | 2022 | yearly | 9 | | confirmed   | 2024-03-01
            once    | | 2022 | yearly | 9 | | confirmed   | 2024-03-01
            """));
  }

  /** A level may fall: that is news of it, as a rise is. */
  @Test
  void aLevelThatFellWhileItsYearRanIsAnUpdate() {
    assertEquals(
        List.of("degrees yearly | 2023 | update | 9 | 8 | 2023-06-01 | 2023-12-01"),
        published(
            """
            degrees | | 2023 | yearly | 9 | | confirmed | 2023-06-01
            degrees | | 2023 | yearly | 8 | | confirmed | 2023-12-01
            """));
  }

  @Test
  void theSameValueAgainIsNoChangeAndHidesNone() {
    assertEquals(
        List.of("twice yearly | 2021 | revision | 8 | 9 | 2022-06-01 | 2023-03-01"),
        published(
            """
            same  | | 2021 | yearly | 7    | | provisional | 2022-06-01
            same  | | 2021 | yearly | 7.00 | | confirmed   | 2023-06-01
            twice | | 2021 | yearly | 9    | | confirmed   | 2024-03-01
            twice | | 2021 | yearly | 8    | | confirmed   | 2022-06-01
            twice | | 2021 | yearly | 9    | | confirmed   | 2023-03-01
            """));
  }

  @Test
  void aWithdrawalIsARevisionAndAFigureOfOtherYearsAnother() {
    assertEquals(
        List.of(
            "gone yearly | 2023 | revision | 7 |  | 2023-10-01 | 2024-03-01",
            "longer yearly | 2021 | input | 7 | 9 | 2022-06-01 | 2023-06-01"),
        published(
            """
            gone   |      | 2023 | yearly | 7 | | confirmed | 2023-10-01
            gone   |      | 2023 | yearly | 7 | | withdrawn | 2024-03-01
            longer |      | 2021 | yearly | 7 | | confirmed | 2022-06-01
            longer | 2020 | 2021 | yearly | 9 | | confirmed | 2023-06-01
            """));
  }

  @Test
  void yearlyAndCumulativeFiguresThatChangeAlikeAreOneChange() {
    assertEquals(
        List.of(
            "K cumulative | 2023 | revision | 30 | 33 | 2024-04-01 | 2024-09-01",
            "K yearly | 2021 | revision | 10 | 8 | 2024-04-01 | 2024-09-01"),
        published(
            """
            K | | 2021 | yearly     | 10 | | confirmed | 2024-04-01
            K | | 2021 | cumulative | 10 | | confirmed | 2024-04-01
            K | | 2022 | cumulative | 20 | | confirmed | 2024-04-01
            K | | 2023 | cumulative | 30 | | confirmed | 2024-04-01
            K | | 2021 | yearly     | 8  | | confirmed | 2024-09-01
            K | | 2021 | cumulative | 8  | | confirmed | 2024-09-01
            K | | 2022 | cumulative | 18 | | confirmed | 2024-09-01
            K | | 2023 | cumulative | 33 | | confirmed | 2024-09-01
            """));
  }

  @Test
  void ofHowManyIsAFigureOfItsOwn() {
    assertEquals(
        List.of("R yearly denominator | 2021 | revision | 20 | 25 | 2022-06-01 | 2023-06-01"),
        published(
            """
            R | | 2021 | yearly | 5 | 20 | confirmed | 2022-06-01
            R | | 2021 | yearly | 5 | 25 | confirmed | 2023-06-01
            """));
  }

  @Test
  void onlyWhatIsSpentCannotBecomeLess() {
    assertEquals(
        List.of(
            "a | 2023 | update | 3 | 2 | 2023-06-01 | 2023-12-01",
            "b | 2023 | revision | 3 | 2 | 2023-06-01 | 2023-12-01",
            "c | 2021 | revision | 5 |  | 2023-01-01 | 2024-01-01"),
        shown(
            Restatements.ofBudget(
                lines(
                    """
                    a | 2023 | initial  | 3 | confirmed | 2023-06-01
                    a | 2023 | initial  | 2 | confirmed | 2023-12-01
                    b | 2023 | executed | 3 | confirmed | 2023-06-01
                    b | 2023 | executed | 2 | confirmed | 2023-12-01
                    c | 2021 | initial  | 5 | confirmed | 2023-01-01
                    c | 2021 | initial  | 5 | withdrawn | 2024-01-01
                    """))));
  }

  @Test
  void aTotalOfSeveralYearsIsOfNoOneYearAndRunsWithTheLast() {
    assertEquals(
        List.of(
            "any |  | revision | 3 | 4 | 2023-06-01 | 2023-12-01",
            "fell | 2023 | revision | 4 | 3 | 2023-06-01 | 2023-12-01",
            "several |  | update | 3 | 4 | 2023-06-01 | 2023-12-01"),
        shown(
            Restatements.ofControls(
                controls(
                    """
                    several | 3 | 2022;2023 | yes | 2023-06-01
                    several | 4 | 2022;2023 | yes | 2023-12-01
                    fell    | 4 | 2023      | yes | 2023-06-01
                    fell    | 3 | 2023      | yes | 2023-12-01
                    any     | 3 |           | yes | 2023-06-01
                    any     | 4 |           | yes | 2023-12-01
                    """))));
  }

  @Test
  void whatWasNotYetKnownHasNoSay() {
    List<Vintage<tassei.figures.input.BudgetLine>> lines =
        lines(
            """
            a | 2023 | initial | 3 | confirmed | 2023-06-01
            a | 2023 | initial | 2 | confirmed | 2023-12-01
            """);
    assertEquals(
        List.of(),
        Restatements.ofBudget(
            List.of(lines.get(0), new Vintage<>(lines.get(1).report(), WhyNot.NOT_YET_KNOWN))));
  }

  private static List<String> published(String table) {
    return shown(SeriesRestatements.ofActuals(actuals(table), Map.of("degrees", Measure.LEVEL)));
  }
}
