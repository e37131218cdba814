package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;

/** The one formula over stages. */
class BudgetExecutionTest {

  @Test
  void currentIsInitialAndWhatCameAndWent() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | fiscal_year | stage         | account | amount
            a    | 2021        | initial       | general | 80
            b    | 2021        | initial       | special | 20
            c    | 2021        | supplementary | general | 30
            d    | 2021        | carried-in    | general | 10
            e    | 2021        | carried-out   | general | ▲20
            f    | 2021        | reserve       | general | 5
            g    | 2021        | executed      | general | 90
            h    | 2021        | executed      | special | 10
            i    | 2021        | request       | general | 1000
            j    | 2021        | draft         | general | 1000
            k    | 2021        | adjustment    | general | 1000
            """);
    assertEquals(List.of("total | 2021 | 125 | 100 | 0.8"), shown(nation, "total"));
  }

  @Test
  void unknownStaysUnknownAndNothingIsCapped() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | fiscal_year | stage         | amount
            a    | 2015        | initial       | 3
            b    | 2015        | executed      | 4
            c    | 2016        | supplementary | 30
            d    | 2016        | executed      | 10
            e    | 2017        | initial       | 20
            f    | 2017        | carried-out   | -20
            g    | 2017        | executed      | 5
            h    | 2018        | initial       | 7
            i    | 2019        | executed      | 7
            j    | 2020        | draft         | 7
            k    | 2021        | initial       | 0
            l    | 2021        | carried-in    | 3
            m    | 2021        | executed      | 2
            """);
    assertEquals(
        List.of(
            "total | 2015 | 3 | 4 | 1.33333",
            "total | 2016 |  | 10 | ",
            "total | 2017 | 0 | 5 | ",
            "total | 2018 | 7 |  | ",
            "total | 2019 |  | 7 | ",
            "total | 2021 | 3 | 2 | 0.66667"),
        shown(nation, "total"));
  }

  @Test
  void eachScopeHasItsOwn() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | ministry | stage    | amount
            a    | MX       | initial  | 10
            b    | MX       | executed | 5
            c    | MY       | executed | 2
            """);
    assertEquals(
        List.of("MX | 10 | 5 | 0.5", "MY |  | 2 | "),
        LiteralTable.shown(
            nation.execution("ministry"),
            Keys.MINISTRY,
            Results.CURRENT_YEN,
            Results.EXECUTED_YEN,
            Results.EXECUTION_RATE));
  }

  private static List<String> shown(LiteralRun nation, String level) {
    return LiteralTable.shown(
        nation.execution(level),
        Keys.LEVEL,
        Keys.FISCAL_YEAR,
        Results.CURRENT_YEN,
        Results.EXECUTED_YEN,
        Results.EXECUTION_RATE);
  }
}
