package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.row.FindingRow;
import tassei.jobs.table.Inputs;

/** What is doubtful about budget lines, and only that. */
class BudgetFindingsTest {

  @Test
  void eachFindingAppearsForTheRowMeant() {
    LiteralRun nation =
        LiteralRun.budget(
                """
                line | collection | fiscal_year | stage    | account | programme | inclusion | envelope | amount | reported_on
                a    | main       | 2021        | initial  | general |           | own       |          | 約100  |
                b    | main       | 2022        | initial  | general |           | own       |          | 100    |
                c    | main       | 2022        | initial  | general |           | part      | b        | 60     |
                d    | main       | 2022        | initial  | special |           | own       |          | 5      |
                e    | main       | 2023        | initial  | general |           | own       |          | 50     | 2024-04-01
                f    | main       | 2023        | initial  | general |           | part      | e        | 30     |
                g    | main       | 2021        | executed | general |           | own       |          | 110    |
                h    | other      | 2020        | initial  | general | one       | own       |          | 95     |
                i    | third      | 2020        | initial  | general | one       | own       |          | 46     |
                j    | third      | 2019        | initial  | general | one       | own       |          | 46     |
                k    | other      | 2019        | initial  | general | one       | own       |          | 46     |
                l    | other      | 2019        | initial  | general |           | within    | k        | 約3    |
                m    | odd        | 2019        | initial  | general |           | own       |          | ▲5    |
                n    | odd        | 2019        | executed | general |           | other-cut |          | ▲5    |
                o    | odd        | 2019        | executed | general |           | outer     |          | 約▲5  |
                p    | odd        | 2019        | carried-out | general |        | own       |          | 7      |
                q    | odd        | 2018        | supplementary | general |      | own       |          | ▲7    |
                r    | odd        | 2018        | initial  | general |           | own       |          | 1001兆 |
                """)
            .and(Inputs.PROGRAMMES, "programme\none");
    LiteralTable found =
        nation
            .levels("total", "account", "programme")
            .executionLevels("total")
            .findings()
            .where(FindingRow.TABLE_NAME, name -> name.startsWith("budget"));
    assertEquals(
        List.of(
            "approximate | info | a",
            "approximate | info | l",
            "approximate | info | o",
            "executed-above-budget | warning | main 2021 total",
            "not-itemised | info | b",
            "not-yet-known | warning | f",
            "statements-differ | warning | one 2020 initial",
            "sum-over-accounts | info | main 2022 initial",
            "unusual-sign | warning | m",
            "unusual-sign | warning | n",
            "unusual-sign | warning | o",
            "unusual-sign | warning | p",
            "unusual-size | warning | r"),
        LiteralTable.shown(found, FindingRow.CODE, FindingRow.SEVERITY, FindingRow.KEY));
    assertEquals(
        List.of("documents state from 46 to 95 yen (other, third)"),
        LiteralTable.shown(
            found.where(FindingRow.CODE, "statements-differ"), FindingRow.MESSAGE_EN));
  }
}
