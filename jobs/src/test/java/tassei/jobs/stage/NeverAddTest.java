package tassei.jobs.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tassei.jobs.io.Rows;
import tassei.jobs.io.SparkExtension;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** What stands beside a sum and is never part of it. */
@ExtendWith(SparkExtension.class)
class NeverAddTest {

  @Test
  void withinAndRelistedAreShownAndNeverAdded() {
    Nation nation =
        Nation.budget(
            """
            line | ministry | inclusion | envelope | amount
            E    | MX       | own       |          | 100
            W    | MX       | within    | E        | 47
            V    | MX       | within    | E        |
            R    | MX       | relisted  |          | 30
            Q    | MX       | relisted  | E        | 20
            """);
    assertEquals(
        List.of(
            "E | 100 | 100 | ",
            "Q | 20 |  | relisted",
            "R | 30 |  | relisted",
            "V |  |  | within",
            "W | 47 |  | within"),
        Rows.shown(
            nation.lines(), Keys.LINE, Results.AMOUNT_YEN, Results.COUNTED_YEN, Keys.WHY_NOT));
    assertEquals(
        List.of("MX | 100 | 1"),
        Rows.shown(nation.rollup("ministry"), Keys.MINISTRY, Results.AMOUNT_YEN, Results.LINES));
  }

  @Test
  void stagesAndYearsStandApart() {
    Nation nation =
        Nation.budget(
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
        Rows.shown(nation.rollup("total"), Keys.FISCAL_YEAR, Keys.STAGE, Results.AMOUNT_YEN));
  }

  @Test
  void collectionsAreAddedOnlyWhereTheSettingsCallThemDisjoint() {
    Nation nation =
        Nation.budget(
            """
            line | collection | amount
            a    |            | 1
            b    | ministry   | 20
            c    | institutes | 300
            """);
    assertEquals(
        List.of("institutes | 300", "main | 1", "ministry | 20"),
        Rows.shown(nation.rollup("total"), Keys.COLLECTION, Results.AMOUNT_YEN));
    assertEquals(
        List.of("both | 320", "institutes | 300", "main | 1", "ministry | 20"),
        Rows.shown(
            nation.rollup(Map.of("both", List.of("ministry", "institutes")), "total"),
            Keys.COLLECTION,
            Results.AMOUNT_YEN));
  }

  @Test
  void accountsAreGivenApartAndAsTheSum() {
    Nation nation =
        Nation.budget(
            """
            line | account        | amount
            a    | general        | 60
            b    | reconstruction | 30
            c    |                | 10
            """);
    assertEquals(
        List.of(
            "account | (none) | 10 | 100",
            "account | general | 60 | ",
            "account | reconstruction | 30 | ",
            "total |  | 100 | 100"),
        Rows.shown(
            nation.rollup("total", "account"),
            Keys.LEVEL,
            Keys.ACCOUNT,
            Results.AMOUNT_YEN,
            Results.SHARE_PCT));
  }
}
