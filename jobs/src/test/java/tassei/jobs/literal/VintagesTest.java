package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.EventRow;
import tassei.contract.row.YearlyRow;
import tassei.figures.control.FigurePart;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** Of several reports of the same thing the newest known at as-of counts. */
class VintagesTest {
  private static final String LINES =
      """
      line | amount | status      | reported_on
      a    | 1      | confirmed   |
      a    | 2      | provisional | 2023-03-31
      a    | 3      | confirmed   | 2024-03-31
      a    | 4      | confirmed   | 2024-04-01
      b    | 5      | confirmed   | 2023-01-01
      b    | 5      | withdrawn   | 2024-01-01
      c    | 6      | confirmed   | 2024-04-01
      """;

  @Test
  void theNewestKnownIsInForce() {
    assertEquals(
        List.of(
            "a | 1 | superseded",
            "a | 2 | superseded",
            "a | 3 | ",
            "a | 4 | not-yet-known",
            "b | 5 | superseded",
            "b | 5 | withdrawn",
            "c | 6 | not-yet-known"),
        whyNot(LINES, "2024-03-31"));
  }

  @Test
  void everyAsOfHasItsOwnTruth() {
    assertEquals(
        List.of(
            "a | 1 | ",
            "a | 2 | not-yet-known",
            "a | 3 | not-yet-known",
            "a | 4 | not-yet-known",
            "b | 5 | not-yet-known",
            "b | 5 | not-yet-known",
            "c | 6 | not-yet-known"),
        whyNot(LINES, "2022-12-31"));
    assertEquals(
        List.of(
            "a | 1 | superseded",
            "a | 2 | ",
            "a | 3 | not-yet-known",
            "a | 4 | not-yet-known",
            "b | 5 | ",
            "b | 5 | not-yet-known",
            "c | 6 | not-yet-known"),
        whyNot(LINES, "2023-12-31"));
    assertEquals(
        List.of(
            "a | 1 | superseded",
            "a | 2 | superseded",
            "a | 3 | superseded",
            "a | 4 | ",
            "b | 5 | superseded",
            "b | 5 | withdrawn",
            "c | 6 | "),
        whyNot(LINES, "2024-04-01"));
  }

  @Test
  void anIndicatorsFigureIsOneOfItsYearAndBasis() {
    LiteralRun nation =
        LiteralRun.of(Kpis.TABLE, "kpi | target\nK | 10")
            .and(
                Actuals.TABLE,
                """
                kpi | fiscal_year | basis      | actual | reported_on
                K   | 2021        | yearly     | 1      | 2022-06-01
                K   | 2021        | yearly     | 2      | 2023-06-01
                K   | 2021        | cumulative | 3      | 2022-06-01
                K   | 2022        | yearly     | 4      | 2022-06-01
                """);
    // The 2 is in force as well; where a year has a cumulative figure, that one counts.
    assertEquals(
        List.of("1 | superseded", "2 | not-used", "3 | ", "4 | "),
        nation.rows(FigurePart.TABLE, FigurePart.VALUE, Keys.WHY_NOT));
    assertEquals(
        List.of("2021 | 2 | 3", "2022 | 4 | 7"),
        nation.rows(YearlyRow.TABLE, Keys.FISCAL_YEAR, Results.YEARLY, Results.CUMULATIVE));
  }

  @Test
  void anOutcomeIsReportedByEachProjectAnew() {
    LiteralRun nation =
        LiteralRun.of(Kpis.TABLE, "kpi | outcome_kind\nK | article")
            .and(Inputs.PROJECTS, "project\nX\nY")
            .and(
                Inputs.OUTCOMES,
                """
                outcome | outcome_kind | project | reported_on | status
                o       | article      | X       | 2022-01-01  | confirmed
                o       | article      | Y       | 2023-01-01  | confirmed
                o       | article      |         | 2021-01-01  | confirmed
                o       | article      | X       | 2023-06-01  | withdrawn
                """);
    // The third is in force as well; of one outcome the newest report counts.
    assertEquals(
        List.of("1 | superseded", "2 | ", "3 | shared", "4 | withdrawn"),
        nation.rows(EventRow.TABLE, Keys.RECORD, Keys.WHY_NOT));
  }

  private static List<String> whyNot(String lines, String asOf) {
    return LiteralTable.shown(
        LiteralRun.budget(lines).asOf(asOf).lines(), Keys.LINE, Budget.AMOUNT, Keys.WHY_NOT);
  }
}
