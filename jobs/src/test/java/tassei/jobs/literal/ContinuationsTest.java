package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.jobs.table.Inputs;

/** A series goes on under another code only where a table says so. */
class ContinuationsTest {

  @Test
  void aMinistrysSeriesRunsOnThroughItsSuccessorAndIsMarked() {
    LiteralTable rollup =
        LiteralRun.budget(
                """
                line | fiscal_year | ministry | amount
                a    | 2020        | OLD      | 30
                b    | 2020        | NEW      | 10
                c    | 2021        | NEW      | 50
                d    | 2020        | GONE     | 5
                """)
            .and(
                Inputs.MINISTRIES,
                """
                ministry | name_ja | name_en | short_ja | sort | to_fy | successor
                OLD      | 旧      | Old     | 旧       | 1    | 2020  | NEW
                NEW      | 新      | New     | 新       | 2    |       |
                GONE     | 無      | Gone    | 無       | 3    | 2020  |
                """)
            .rollup("ministry");
    assertEquals(
        List.of(
            "2020 | GONE | 5 |  |  | coverage",
            "2020 | NEW | 10 |  |  | coverage",
            "2020 | OLD | 30 |  |  | coverage",
            "2021 | NEW | 50 | 40 | 10 | regrouped"),
        shown(rollup, Keys.MINISTRY.name()));
  }

  @Test
  void aProjectsSeriesRunsOnThroughTheCrosswalkByItsPublishedShareAlone() {
    LiteralTable rollup =
        LiteralRun.budget(
                """
                line | fiscal_year | integrated_project | amount
                a    | 2019        | A1                 | 100
                b    | 2019        | A2                 | 40
                c    | 2020        | B1                 | 90
                d    | 2020        | B2                 | 30
                """)
            .and(
                Inputs.PLANS,
                """
                plan | name_ja | name_en | from_fy | to_fy
                A    | 甲      | First   | 2015    | 2019
                B    | 乙      | Second  | 2020    | 2024
                """)
            .and(
                Inputs.INTEGRATED_PROJECTS,
                """
                integrated_project | plan | name_ja | name_en | sort
                A1                 | A    | 甲一    | A one   | 1
                A2                 | A    | 甲二    | A two   | 2
                B1                 | B    | 乙一    | B one   | 3
                B2                 | B    | 乙二    | B two   | 4
                """)
            .and(
                Inputs.CROSSWALK,
                """
                from_project | to_project | share | basis
                A1           | B1         | 0.6   | published
                A2           | B2         |       | continues
                """)
            .rollup("integrated_project");
    assertEquals(
        List.of(
            "2019 | A1 | 100 |  |  | coverage",
            "2019 | A2 | 40 |  |  | coverage",
            "2020 | B1 | 90 | 60 | 30 | regrouped",
            "2020 | B2 | 30 |  |  | coverage"),
        shown(rollup, Keys.INTEGRATED_PROJECT.name()));
  }

  private static List<String> shown(LiteralTable rollup, String key) {
    return LiteralTable.shown(
        rollup,
        Keys.FISCAL_YEAR,
        key.equals(Keys.MINISTRY.name()) ? Keys.MINISTRY : Keys.INTEGRATED_PROJECT,
        Results.AMOUNT_YEN,
        Results.PREVIOUS_YEN,
        Results.CHANGE_YEN,
        Results.CHANGE_REASON);
  }
}
