package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.FindingRow;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** What is doubtful about indicators, and only that. */
class KpiFindingsTest {

  @Test
  void eachFindingAppearsForTheRowMeant() {
    LiteralRun nation =
        LiteralRun.of(
                Kpis.TABLE,
                """
                kpi   | outcome_kind | from_fy | due_fy | reported_on
                plain |              | 2020    | 2024   |
                both  | article      | 2020    | 2024   |
                cross |              | 2019    | 2021   |
                late  |              | 2020    | 2024   | 2024-04-01
                early |              |         | 2014   |
                """)
            .and(Inputs.PROJECTS, "project\nX")
            .and(
                Inputs.OUTCOMES,
                """
                outcome | outcome_kind | project | fiscal_year
                o       | article      | X       | 2021
                p       | article      | X       | 2025
                q       | article      | X       |
                """)
            .and(
                Actuals.TABLE,
                """
                kpi   | fiscal_year | basis      | actual
                plain | 2020        | yearly     | 4
                plain | 2020        | cumulative | 5
                plain | 2021        | yearly     | 約6
                both  | 2021        | yearly     | 1
                late  | 2021        | yearly     | 1
                early | 2014        | yearly     | 1
                """);
    assertEquals(
        List.of(
            "approximate | info | plain 2021 yearly",
            "both-sources | info | both",
            "cumulative-disagrees | warning | plain 2020",
            "not-yet-known | warning | kpi late",
            "outside-plan | info | cross",
            "outside-plan | info | early"),
        LiteralTable.shown(
            about(nation, "kpis", "actuals"),
            FindingRow.CODE,
            FindingRow.SEVERITY,
            FindingRow.KEY));
    assertEquals(
        List.of("outside-plan | p X", "stale-outcomes | 2022-03-31"),
        LiteralTable.shown(about(nation, "outcomes"), FindingRow.CODE, FindingRow.KEY));
  }

  @Test
  void figuresThatAreOddCountAndAreTold() {
    LiteralRun nation =
        LiteralRun.of(
                Kpis.TABLE,
                """
                kpi   | measure | outcome_kind | unit_ja | target | from_fy | due_fy
                share | ratio   | reply        | ％      | 75     | 2020    | 2024
                told  | ratio   |              | ％      | 75     | 2020    | 2024
                level | level   |              | 度      | -2     | 2020    | 2024
                """)
            .and(Inputs.PROJECTS, "project\nX")
            .and(
                Inputs.OUTCOMES,
                """
                outcome | outcome_kind | project | fiscal_year | quantity | denominator
                o       | reply        | X       | 2021        | 5        | 4
                p       | reply        | X       | 2021        | ▲1       | 0
                q       | other        | X       | 2021        | 2000兆   |
                """)
            .and(
                Actuals.TABLE,
                """
                kpi   | fiscal_year | basis  | actual | denominator
                told  | 2021        | yearly | 3      | 0
                level | 2021        | yearly | ▲3    |
                """);
    assertEquals(
        List.of(
            "zero-denominator | told 2021 yearly | no ratio of nothing: 3 / 0 (taken as published)"),
        LiteralTable.shown(
            about(nation, "kpis", "actuals").where(FindingRow.SEVERITY, "warning"),
            FindingRow.CODE,
            FindingRow.KEY,
            FindingRow.MESSAGE_EN));
    assertEquals(
        List.of(
            "above-denominator | o X",
            "stale-outcomes | 2022-03-31",
            "unusual-sign | p X",
            "unusual-size | q X",
            "zero-denominator | p X"),
        LiteralTable.shown(about(nation, "outcomes"), FindingRow.CODE, FindingRow.KEY));
    assertEquals(
        List.of(
            "level | -3 | 150 | ", "share | 100 | 133.33333 | ", "told |  |  | zero-denominator"),
        nation.rows(
            AttainmentRow.TABLE, Keys.KPI, Results.ACTUAL, Results.ATTAINMENT_PCT, Results.REASON));
  }

  static List<String> found(LiteralRun nation, String code, Field... fields) {
    return LiteralTable.shown(nation.findings().where(FindingRow.CODE, code), fields);
  }

  private static LiteralTable about(LiteralRun nation, String... tables) {
    return nation.findings().where(FindingRow.TABLE_NAME, List.of(tables)::contains);
  }
}
