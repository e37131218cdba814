package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RestatementRow;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Kpis;

/** This run beside an earlier one, the newest date in the data, and うち. */
class ComparisonTest {

  private static final String LINES =
      """
      line | fiscal_year | integrated_project | amount | status      | reported_on
      a    | 2021        | P2-1               | 10     | confirmed   | 2022-05-01
      a    | 2021        | P2-1               | 12     | confirmed   | 2023-05-01
      b    | 2021        | P2-1               | 5      | provisional | 2022-05-01
      b    | 2021        | P2-1               | 9      | confirmed   | 2023-05-01
      c    | 2022        | P2-1               | 7      | confirmed   | 2023-05-01
      d    | 2021        | P2-1               | 3      | confirmed   | 2022-05-01
      d    | 2021        | P2-2               | 3      | confirmed   | 2023-05-01
      e    | 2021        | P2-2               | 4      | confirmed   | 2022-05-01
      e    | 2021        | P2-2               | 4      | withdrawn   | 2023-05-01
      f    | 2021        | P2-2               | 2      | confirmed   | 2023-05-01
      g    | 2021        | P2-2               | 20     | confirmed   | 2022-05-01
      """;

  @Test
  void controlsThatChangedAppearedOrAreGone() {
    LiteralRun then = controlled(4, 3, "same", "changed", "gone", "unknown");
    LiteralRun now = controlled(4, 5, "same", "changed", "new", "unknown").comparedWith(then);
    assertEquals(
        List.of("changed | 3 | 5 | 2", "gone | 7 |  | ", "new |  | 1 | "),
        LiteralTable.shown(
            restated(now, "controls"),
            FindingRow.KEY,
            RestatementRow.BEFORE,
            RestatementRow.AFTER,
            RestatementRow.CHANGE));
  }

  @Test
  void everyDifferenceOfABudgetFigureIsSplitIntoItsCauses() {
    String[] levels = {"total", "integrated_project"};
    LiteralRun then = LiteralRun.budget(LINES).levels(levels).asOf("2022-12-31");
    LiteralRun now = LiteralRun.budget(LINES).levels(levels).asOf("2023-12-31").comparedWith(then);
    assertEquals(
        List.of(
            "main|integrated_project|2021|initial||P2-1||| | 2021 | input | 18 | 15",
            "main|integrated_project|2021|initial||P2-1||| | 2021 | revision | 15 | 17",
            "main|integrated_project|2021|initial||P2-1||| | 2021 | update | 17 | 21",
            "main|integrated_project|2021|initial||P2-2||| | 2021 | input | 24 | 27",
            "main|integrated_project|2021|initial||P2-2||| | 2021 | revision | 27 | 23",
            "main|integrated_project|2021|initial||P2-2||| | 2021 | update | 23 | 25",
            "main|integrated_project|2022|initial||P2-1||| | 2022 | new-year |  | 7",
            "main|total|2021|initial||||| | 2021 | revision | 42 | 40",
            "main|total|2021|initial||||| | 2021 | update | 40 | 46",
            "main|total|2022|initial||||| | 2022 | new-year |  | 7"),
        LiteralTable.shown(
            restated(now, "budget_rollup"),
            FindingRow.KEY,
            Keys.FISCAL_YEAR,
            RestatementRow.KIND,
            RestatementRow.BEFORE,
            RestatementRow.AFTER));
  }

  @Test
  void asOfDataIsTheNewestDateReported() {
    LiteralRun nation =
        LiteralRun.budget("line | amount | reported_on\na | 1 | 2024-03-01\nb | 1 |")
            .and(Kpis.TABLE, "kpi | reported_on\nK | 2025-03-17");
    assertEquals(LocalDate.of(2025, 3, 17), nation.asOf("data").report().asOf());
    LiteralRun undated = LiteralRun.budget("line | amount\na | 1").asOf("data");
    assertEquals(
        "as_of: 'data' asks for the newest reported_on, and no row has one; accepted: a date",
        assertThrows(RefusedInput.class, undated::report).getMessage());
  }

  @Test
  void anIndicatorThatIsPartOfAnotherIsNeverAddedToIt() {
    LiteralRun nation =
        LiteralRun.of(Kpis.TABLE, "kpi | part_of | target\nall |  | 20\nsome | all | 5")
            .and(Actuals.TABLE, "kpi | fiscal_year | actual\nall | 2021 | 10\nsome | 2021 | 4");
    assertEquals(
        List.of("all | 10 | 50", "some | 4 | 80"),
        nation.rows(AttainmentRow.TABLE, Keys.KPI, Results.ACTUAL, Results.ATTAINMENT_PCT));
  }

  private static LiteralTable restated(LiteralRun nation, String table) {
    return nation.table(RestatementRow.TABLE).where(FindingRow.TABLE_NAME, table);
  }

  /** Each control is of a year and what a line says of it; nothing is known of 2019. */
  private static LiteralRun controlled(int same, int changed, String... controls) {
    String years = "same | 2021\nchanged | 2022\ngone | 2023\nnew | 2024\nunknown | 2019";
    return LiteralRun.budget(
            """
            line | fiscal_year | amount
            a    | 2021        | %d
            b    | 2022        | %d
            c    | 2023        | 7
            d    | 2024        | 1
            """
                .formatted(same, changed))
        .and(
            Controls.TABLE,
            years
                .lines()
                .filter(row -> List.of(controls).contains(row.split(" ", -1)[0]))
                .map(row -> row + " | sum | 4 | 円\n")
                .collect(
                    Collectors.joining(
                        "", "control | fiscal_year | measure | value | unit\n", "")));
  }
}
