package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Field;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RestatementRow;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/**
 * What of two reports of one thing is news of a year that ran, and what revises one that was over.
 */
class RestatementsTest {

  @Test
  void newsOfARunningYearAndOfWhatWasProvisionalIsAnUpdate() {
    assertEquals(
        List.of(
            "fell yearly | 2023 | revision | 9 | 8 | -1 | 2023-12-01 | 2024-03-01",
            "late yearly | 2022 | revision | 8 | 9 | 1 | 2023-03-31 | 2024-03-01",
            "likely yearly | 2022 | update | 8 | 9 | 1 | 2023-06-01 | 2024-03-01",
            "running yearly | 2022 | update | 8 | 9 | 1 | 2023-03-30 | 2024-03-01",
            "undated yearly | 2022 | revision | 8 | 9 | 1 |  | 2024-03-01"),
        published(
            """
            kpi     | fiscal_year | actual | status      | reported_on
            running | 2022        | 8      | confirmed   | 2023-03-30
            running | 2022        | 9      | confirmed   | 2024-03-01
            late    | 2022        | 8      | confirmed   | 2023-03-31
            late    | 2022        | 9      | confirmed   | 2024-03-01
            likely  | 2022        | 8      | provisional | 2023-06-01
            likely  | 2022        | 9      | confirmed   | 2024-03-01
            fell    | 2023        | 9      | provisional | 2023-12-01
            fell    | 2023        | 8      | confirmed   | 2024-03-01
            undated | 2022        | 8      | confirmed   |
            undated | 2022        | 9      | confirmed   | 2024-03-01
            """));
  }

  @Test
  void theSameValueAgainIsNoChangeAndHidesNone() {
    assertEquals(
        List.of("twice yearly | 2021 | revision | 8 | 9 | 1 | 2022-06-01 | 2023-03-01"),
        published(
            """
            kpi   | fiscal_year | actual | status      | reported_on
            same  | 2021        | 7      | provisional | 2022-06-01
            same  | 2021        | 7      | confirmed   | 2023-06-01
            twice | 2021        | 8      | confirmed   | 2022-06-01
            twice | 2021        | 9      | confirmed   | 2023-03-01
            twice | 2021        | 9      | confirmed   | 2024-03-01
            """));
  }

  @Test
  void aWithdrawalIsARevisionAndAFigureOfOtherYearsAnother() {
    assertEquals(
        List.of(
            "gone yearly | 2023 | revision | 7 |  |  | 2023-10-01 | 2024-03-01",
            "longer yearly | 2021 | input | 7 | 9 | 2 | 2022-06-01 | 2023-06-01"),
        published(
            """
            kpi    | from_fiscal_year | fiscal_year | actual | status    | reported_on
            gone   |                  | 2023        | 7      | confirmed | 2023-10-01
            gone   |                  | 2023        | 7      | withdrawn | 2024-03-01
            longer |                  | 2021        | 7      | confirmed | 2022-06-01
            longer | 2020             | 2021        | 9      | confirmed | 2023-06-01
            """));
  }

  @Test
  void yearlyAndCumulativeFiguresThatChangeAlikeAreOneChange() {
    assertEquals(
        List.of(
            "K cumulative | 2023 | revision | 30 | 33 | 3 | 2024-04-01 | 2024-09-01",
            "K yearly | 2021 | revision | 10 | 8 | -2 | 2024-04-01 | 2024-09-01"),
        restatedSeries(
            LiteralRun.of(Kpis.TABLE, "kpi\nK")
                .and(
                    Actuals.TABLE,
                    """
                            kpi | fiscal_year | basis      | actual | reported_on
                            K   | 2021        | yearly     | 10     | 2024-04-01
                            K   | 2021        | cumulative | 10     | 2024-04-01
                            K   | 2022        | cumulative | 20     | 2024-04-01
                            K   | 2023        | cumulative | 30     | 2024-04-01
                            K   | 2021        | yearly     | 8      | 2024-09-01
                            K   | 2021        | cumulative | 8      | 2024-09-01
                            K   | 2022        | cumulative | 18     | 2024-09-01
                            K   | 2023        | cumulative | 33     | 2024-09-01
                            """)
                .asOf("2024-12-31")));
  }

  @Test
  void ofHowManyIsAFigureOfItsOwn() {
    assertEquals(
        List.of("R yearly denominator | 2021 | revision | 20 | 25 | 5 | 2022-06-01 | 2023-06-01"),
        restatedSeries(
            LiteralRun.of(Kpis.TABLE, "kpi | measure | unit_ja\nR | ratio | ％")
                .and(
                    Actuals.TABLE,
                    """
                            kpi | fiscal_year | actual | denominator | reported_on
                            R   | 2021        | 5      | 20          | 2022-06-01
                            R   | 2021        | 5      | 25          | 2023-06-01
                            """)));
  }

  @Test
  void linesTargetsAndControls() {
    LiteralRun nation =
        LiteralRun.budget(
                """
                line | fiscal_year | stage    | amount | status    | reported_on
                a    | 2023        | initial  | 3      | confirmed | 2023-06-01
                a    | 2023        | initial  | 2      | confirmed | 2023-12-01
                b    | 2023        | executed | 3      | confirmed | 2023-06-01
                b    | 2023        | executed | 2      | confirmed | 2023-12-01
                c    | 2021        | initial  | 5      | confirmed | 2023-01-01
                c    | 2021        | initial  | 5      | withdrawn | 2024-01-01
                """)
            .and(
                Kpis.TABLE,
                """
                kpi | target | reported_on
                K   | 10     | 2020-04-01
                K   | 12     | 2022-04-01
                """);
    assertEquals(
        List.of(
            "budget | a | 2023 | update | 3 | 2 | -1 | 2023-06-01 | 2023-12-01",
            "budget | b | 2023 | revision | 3 | 2 | -1 | 2023-06-01 | 2023-12-01",
            "budget | c | 2021 | revision | 5 |  |  | 2023-01-01 | 2024-01-01",
            "kpis | K |  | input | 10 | 12 | 2 | 2020-04-01 | 2022-04-01"),
        restatements(nation));
    assertEquals(
        List.of(
            "restated | budget b 2023 | 遡及改訂：3 → 2（2023-12-01）",
            "restated | budget c 2021 | 遡及改訂：5 → –（2024-01-01）",
            "restated | kpis K | 目標値の変更：10 → 12（2022-04-01）"),
        LiteralTable.shown(
            nation.findings().where(FindingRow.CODE, "restated"),
            FindingRow.CODE,
            FindingRow.KEY,
            FindingRow.MESSAGE_JA));
  }

  /** Names of outcomes are free: what they look like beside a project is no key. */
  @Test
  void outcomesThatAreWrittenAlikeAreTwo() {
    LiteralRun nation =
        LiteralRun.of(Kpis.TABLE, "kpi\nK")
            .and(Inputs.PROJECTS, "project\nP1")
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
        List.of("outcomes | Y P1 |  | revision | 2 | 3 | 1 | 2023-01-01 | 2024-01-01"),
        restatements(nation));
  }

  private static List<String> published(String rows) {
    String kpis = "kpi\nfell\ngone\nlate\nlikely\nlonger\nrunning\nsame\ntwice\nundated";
    return restatedSeries(LiteralRun.of(Kpis.TABLE, kpis).and(Actuals.TABLE, rows));
  }

  /** Without the table, which is always that of published figures. */
  private static List<String> restatedSeries(LiteralRun nation) {
    return restatements(nation).stream().map(row -> row.replaceFirst("^actuals \\| ", "")).toList();
  }

  private static List<String> restatements(LiteralRun nation) {
    return nation.rows(RestatementRow.TABLE, RestatementRow.TABLE.fields().toArray(Field[]::new));
  }
}
