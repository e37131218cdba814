package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.jobs.table.Inputs;

/** Lower bounds, changes to the year before, and shares. */
class BudgetChangesTest {

  @Test
  void changesAreToLastYearsSameStageAndOfRequestAndDraftToTheInitialBudget() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | fiscal_year | stage    | amount
            a    | 2020        | initial  | 300
            b    | 2021        | initial  | 400
            c    | 2022        | request  | 600
            d    | 2022        | draft    | 500
            e    | 2022        | initial  | 450
            f    | 2022        | executed | 450
            g    | 2023        | draft    | 0
            h    | 2023        | initial  | 400
            """);
    assertEquals(
        List.of(
            "2020 | initial | 300 |  |  |  | coverage",
            "2021 | initial | 400 | 300 | 100 | 33.33333 | ",
            "2022 | draft | 500 | 400 | 100 | 25 | ",
            "2022 | executed | 450 |  |  |  | coverage",
            "2022 | initial | 450 | 400 | 50 | 12.5 | ",
            "2022 | request | 600 | 400 | 200 | 50 | ",
            "2023 | draft | 0 | 450 | -450 | -100 | ",
            "2023 | initial | 400 | 450 | -50 | -11.11111 | "),
        changes(nation.rollup("total")));
  }

  @Test
  void aChangeNeedsBothYearsInOneCollectionAndABase() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | collection | fiscal_year | amount
            a    | one        | 2020        | 10
            b    | two        | 2021        | 20
            c    | three      | 2020        | 0
            d    | three      | 2021        | 5
            e    | three      | 2022        | 0
            f    | three      | 2024        | 7
            """);
    assertEquals(
        List.of(
            "2020 | initial | 0 |  |  |  | coverage",
            "2020 | initial | 10 |  |  |  | coverage",
            "2021 | initial | 20 |  |  |  | coverage",
            "2021 | initial | 5 | 0 | 5 |  | zero-base",
            "2022 | initial | 0 | 5 | -5 | -100 | ",
            "2024 | initial | 7 |  |  |  | coverage"),
        changes(nation.rollup("total")));
  }

  @Test
  void aSumIsALowerBoundWhileALineWithoutItsKeyHoldsMoreThanItsTolerance() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | fiscal_year | ministry | inclusion | envelope | unit | amount
            E20  | 2020        |          | own       |          | 億円 | 10.0
            A20  | 2020        | MX       | part      | E20      | 億円 | 4.0
            B20  | 2020        | MX       | part      | E20      | 億円 | 2.0
            E21  | 2021        |          | own       |          | 億円 | 12.0
            A21  | 2021        | MX       | part      | E21      | 億円 | 12.0
            E22  | 2022        |          | own       |          | 億円 | 15.0
            A22  | 2022        | MX       | part      | E22      | 億円 | 15.0
            """);
    // FY2020 leaves 4億 to somebody: a lower bound, and nothing can be said of FY2021's change.
    assertEquals(
        List.of(
            "2020 | MX | true |  |  | not-itemised | ",
            "2021 | MX | false | 600000000 |  | not-itemised | 100",
            "2022 | MX | false | 1200000000 | 25 |  | 100"),
        bounds(nation.rollup("ministry").where(Keys.MINISTRY, "MX")));
    assertEquals(
        List.of(
            "2020 |  | false |  |  | coverage | 100",
            "2021 |  | false | 1000000000 | 20 |  | 100",
            "2022 |  | false | 1200000000 | 25 |  | 100"),
        bounds(nation.rollup("total")));
    assertEquals(
        List.of(
            "2020 | (none) | false |  |  | coverage | 40",
            "2021 | (none) | false | 400000000 |  | not-itemised | 0",
            "2022 | (none) | false | 0 |  | not-itemised | 0"),
        bounds(nation.rollup("ministry").where(Keys.MINISTRY, "(none)")));
  }

  @Test
  void aRemainderWithinItsToleranceBlursNothing() {
    // Half of 0.1億 for the whole and for each of three pieces: what is left, 0.2億, is rounding.
    String rows =
        """
        line | ministry | inclusion | envelope | unit | amount
        E    |          | own       |          | 億円 | 10.0
        A    | MX       | part      | E        | 億円 | 4.0
        B    | MX       | part      | E        | 億円 | 2.0
        C    | MY       | part      | E        | 億円 | LEFT
        """;
    assertEquals(
        List.of("(none) | false", "MX | false", "MY | false"),
        atLeast(LiteralRun.budget(rows.replace("LEFT", "3.8"))));
    assertEquals(
        List.of("(none) | false", "MX | true", "MY | false"),
        atLeast(LiteralRun.budget(rows.replace("LEFT", "3.7"))));
  }

  @Test
  void anOpenLineBlursOnlyTheScopesItMayBelongTo() {
    LiteralRun nation =
        LiteralRun.budget(
                """
                line | ministry | integrated_project | programme | account | amount
                open | MX       |                    |           |         | 50
                a    | MX       | P2-1               | one       | general | 10
                b    | MY       | P2-1               | other     | general | 20
                c    |          | P2-2               | one       | special | 0
                """)
            .and(Inputs.PROGRAMMES, "programme | parent\none |\nother | one");
    LiteralTable rows =
        nation.rollup("ministry", "integrated_project", "ministry+integrated_project");
    assertEquals(
        List.of(
            "integrated_project |  | (none) | false",
            "integrated_project |  | P2-1 | true",
            "integrated_project |  | P2-2 | true",
            "ministry | (none) |  | false",
            "ministry | MX |  | false",
            "ministry | MY |  | false",
            "ministry+integrated_project | (none) | P2-2 | false",
            "ministry+integrated_project | MX | (none) | false",
            "ministry+integrated_project | MX | P2-1 | true",
            "ministry+integrated_project | MY | P2-1 | false"),
        LiteralTable.shown(
            rows, Keys.LEVEL, Keys.MINISTRY, Keys.INTEGRATED_PROJECT, Results.AT_LEAST));
  }

  @Test
  void sharesAreOfTheSameCollectionYearStageAndAccount() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | collection | fiscal_year | ministry | account | amount
            a    | main       | 2021        | MX       | general | 1
            b    | main       | 2021        | MY       | general | 2
            c    | main       | 2021        | MY       | special | 3
            d    | main       | 2022        | MX       | general | 5
            e    | other      | 2021        | MX       | general | 0
            """);
    assertEquals(
        List.of(
            "main | 2021 | MX | 16.66667",
            "main | 2021 | MY | 83.33333",
            "main | 2022 | MX | 100",
            "other | 2021 | MX | "),
        LiteralTable.shown(
            nation.rollup("ministry"),
            Keys.COLLECTION,
            Keys.FISCAL_YEAR,
            Keys.MINISTRY,
            Results.SHARE_PCT));
    assertEquals(
        List.of("MX | general | 33.33333", "MY | general | 66.66667", "MY | special | 100"),
        LiteralTable.shown(
            nation
                .rollup("ministry+account")
                .where(Keys.FISCAL_YEAR, 2021)
                .where(Keys.COLLECTION, "main"),
            Keys.MINISTRY,
            Keys.ACCOUNT,
            Results.SHARE_PCT));
  }

  private static List<String> changes(LiteralTable rollup) {
    return LiteralTable.shown(
        rollup,
        Keys.FISCAL_YEAR,
        Keys.STAGE,
        Results.AMOUNT_YEN,
        Results.PREVIOUS_YEN,
        Results.CHANGE_YEN,
        Results.CHANGE_PCT,
        Results.CHANGE_REASON);
  }

  private static List<String> bounds(LiteralTable rollup) {
    return LiteralTable.shown(
        rollup,
        Keys.FISCAL_YEAR,
        Keys.MINISTRY,
        Results.AT_LEAST,
        Results.PREVIOUS_YEN,
        Results.CHANGE_PCT,
        Results.CHANGE_REASON,
        Results.SHARE_PCT);
  }

  private static List<String> atLeast(LiteralRun nation) {
    return LiteralTable.shown(nation.rollup("ministry"), Keys.MINISTRY, Results.AT_LEAST);
  }
}
