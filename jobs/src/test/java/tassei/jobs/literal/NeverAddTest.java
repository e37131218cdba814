package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;

/** What stands beside a sum and is never part of it. */
class NeverAddTest {

  @Test
  void whatIsShownAsideIsNeverAdded() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | ministry | inclusion | envelope | amount
            E    | MX       | own       |          | 100
            W    | MX       | within    | E        | 47
            V    | MX       | within    | E        |
            R    | MX       | relisted  |          | 30
            Q    | MX       | relisted  | E        | 20
            C    | MX       | other-cut | E        | 60
            D    | MX       | other-cut |          | 40
            O    | MX       | outer     |          | 190
            X    | MX       | within    | O        | 16
            """);
    assertEquals(
        List.of(
            "C | 60 |  | other-cut",
            "D | 40 |  | other-cut",
            "E | 100 | 100 | ",
            "O | 190 |  | outer",
            "Q | 20 |  | relisted",
            "R | 30 |  | relisted",
            "V |  |  | within",
            "W | 47 |  | within",
            "X | 16 |  | within"),
        LiteralTable.shown(
            nation.lines(), Keys.LINE, Results.AMOUNT_YEN, Results.COUNTED_YEN, Keys.WHY_NOT));
    assertEquals(
        List.of("MX | 100 | 1"),
        LiteralTable.shown(
            nation.rollup("ministry"), Keys.MINISTRY, Results.AMOUNT_YEN, Results.LINES));
  }

  /** What surely lies in no project is none of what may lie in any. */
  @Test
  void whatLiesOutsideTheProjectsIsARowOfItsOwn() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | ministry | integrated_project | inclusion | envelope | amount
            E    | MX       |                    | own       |          | 100
            A    | MX       | P2-1               | part      | E        | 60
            B    | MX       | outside            | part      | E        | 30
            C    |          | outside            | own       |          | 5
            """);
    // A prints 60 of P2-1; of two lines outside, neither prints 35.
    assertEquals(
        List.of(
            "integrated_project |  | (none) | 10 | false",
            "integrated_project |  | (outside) | 35 | true",
            "integrated_project |  | P2-1 | 60 | false",
            "ministry+integrated_project | (none) | (outside) | 5 | false",
            "ministry+integrated_project | MX | (none) | 10 | false",
            "ministry+integrated_project | MX | (outside) | 30 | false",
            "ministry+integrated_project | MX | P2-1 | 60 | false"),
        LiteralTable.shown(
            nation.rollup("integrated_project", "ministry+integrated_project"),
            Keys.LEVEL,
            Keys.MINISTRY,
            Keys.INTEGRATED_PROJECT,
            Results.AMOUNT_YEN,
            Results.AT_LEAST));
  }

  @Test
  void stagesAndYearsStandApart() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | fiscal_year | stage         | amount
            a    | 2021        | request       | 1
            b    | 2021        | draft         | 2
            c    | 2021        | initial       | 3
            d    | 2021        | supplementary | 4
            e    | 2021        | adjustment    | 5
            f    | 2022        | initial       | 6
            g    | 2022        | initial       | 7
            """);
    assertEquals(
        List.of(
            "2021 | adjustment | 5",
            "2021 | draft | 2",
            "2021 | initial | 3",
            "2021 | request | 1",
            "2021 | supplementary | 4",
            "2022 | initial | 13"),
        LiteralTable.shown(
            nation.rollup("total"), Keys.FISCAL_YEAR, Keys.STAGE, Results.AMOUNT_YEN));
  }

  @Test
  void collectionsAreAddedOnlyWhereTheSettingsCallThemDisjoint() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | collection | amount
            a    |            | 1
            b    | ministry   | 20
            c    | institutes | 300
            """);
    assertEquals(
        List.of("institutes | 300", "main | 1", "ministry | 20"),
        LiteralTable.shown(nation.rollup("total"), Keys.COLLECTION, Results.AMOUNT_YEN));
    assertEquals(
        List.of("both | 320", "institutes | 300", "main | 1", "ministry | 20"),
        LiteralTable.shown(
            nation.set("disjoint-collections", "{ both: [ministry, institutes] }").rollup("total"),
            Keys.COLLECTION,
            Results.AMOUNT_YEN));
  }

  @Test
  void accountsAreGivenApartAndAsTheSum() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | account        | amount
            a    | general        | 60
            b    | reconstruction | 30
            c    |                | 10
            """);
    assertEquals(
        List.of(
            "account | (none) | 10 | 10",
            "account | general | 60 | 60",
            "account | reconstruction | 30 | 30",
            "total |  | 100 | 100"),
        LiteralTable.shown(
            nation.rollup("total", "account"),
            Keys.LEVEL,
            Keys.ACCOUNT,
            Results.AMOUNT_YEN,
            Results.SHARE_PCT));
  }
}
