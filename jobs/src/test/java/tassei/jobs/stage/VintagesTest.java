package tassei.jobs.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tassei.jobs.io.Rows;
import tassei.jobs.io.SparkExtension;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Origin;
import tassei.jobs.table.Remarks;

/** Of several reports of the same thing the newest known at as-of counts. */
@ExtendWith(SparkExtension.class)
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
    Nation nation =
        Nation.of(Kpis.TABLE, "kpi | target\nK | 10")
            .and(
                Actuals.TABLE,
                """
                kpi | fiscal_year | basis      | actual | reported_on
                K   | 2021        | yearly     | 1      | 2022-06-01
                K   | 2021        | yearly     | 2      | 2023-06-01
                K   | 2021        | cumulative | 3      | 2022-06-01
                K   | 2022        | yearly     | 4      | 2022-06-01
                """);
    assertEquals(
        List.of("1 | superseded", "2 | ", "3 | ", "4 | "),
        Rows.shown(nation.reports(Actuals.TABLE), Actuals.ACTUAL, Keys.WHY_NOT));
  }

  @Test
  void anOutcomeIsReportedByEachProjectAnew() {
    Nation nation =
        Nation.of(Inputs.PROJECTS, "project\nX\nY")
            .and(
                Inputs.OUTCOMES,
                """
                outcome | outcome_kind | project | reported_on | status
                o       | article      | X       | 2022-01-01  | confirmed
                o       | article      | Y       | 2023-01-01  | confirmed
                o       | article      |         | 2021-01-01  | confirmed
                o       | article      | X       | 2023-06-01  | withdrawn
                """);
    assertEquals(
        List.of("1 | superseded", "2 | ", "3 | ", "4 | withdrawn"),
        Rows.shown(nation.reports(Inputs.OUTCOMES), Origin.RECORD, Keys.WHY_NOT));
  }

  @Test
  void restatementsAreWhatReplacedAnEarlierReport() {
    Nation nation =
        Nation.budget(LINES)
            .and(
                Kpis.TABLE,
                """
                kpi | target | reported_on
                K   | 10     | 2020-04-01
                K   | 12     | 2022-04-01
                """)
            .and(
                Actuals.TABLE,
                """
                kpi | fiscal_year | actual | reported_on
                K   | 2023        | 4,582  | 2024-03-01
                K   | 2023        | 4,385  | 2024-03-17
                K   | 2022        | 7      | 2024-03-17
                """);
    assertEquals(
        List.of(
            "actuals | K yearly | 2023 | 4582 | 4385 | -197 | 2024-03-01 | 2024-03-17",
            "budget | a | 2021 | 2 | 3 | 1 | 2023-03-31 | 2024-03-31",
            "kpis | K |  | 10 | 12 | 2 | 2020-04-01 | 2022-04-01"),
        Rows.shown(restatements(nation)));
    assertEquals(
        List.of(
            "restated | actuals K yearly 2023", "restated | budget a 2021", "restated | kpis K"),
        Rows.shown(ControlFindings.restated(restatements(nation)), Remarks.CODE, Remarks.KEY));
  }

  /** Names of outcomes are free: what they look like beside a project is no key. */
  @Test
  void outcomesThatAreWrittenAlikeAreTwo() {
    Nation nation =
        Nation.of(Inputs.PROJECTS, "project\nP1")
            .and(
                Inputs.OUTCOMES,
                """
                outcome | outcome_kind | project | reported_on | quantity | status
                X P1    | article      |         | 2023-01-01  | 1        | confirmed
                X       | article      | P1      | 2024-01-01  | 5        | confirmed
                Y       | article      | P1      | 2023-01-01  | 2        | confirmed
                Y       | article      | P1      | 2024-01-01  | 3        | confirmed
                """);
    assertEquals(
        List.of("outcomes | Y P1 |  | 2 | 3 | 1 | 2023-01-01 | 2024-01-01"),
        Rows.shown(restatements(nation)));
  }

  private static org.apache.spark.sql.Dataset<org.apache.spark.sql.Row> restatements(
      Nation nation) {
    return Restatements.of(
        nation.reports(Budget.TABLE),
        nation.reports(Actuals.TABLE),
        nation.reports(Inputs.OUTCOMES),
        nation.reports(Kpis.TABLE),
        nation.reports(tassei.jobs.table.Controls.TABLE));
  }

  private static List<String> whyNot(String lines, String asOf) {
    InputTable budget = Budget.TABLE;
    return Rows.shown(
        Nation.budget(lines).asOf(asOf).reports(budget), Keys.LINE, Budget.AMOUNT, Keys.WHY_NOT);
  }
}
