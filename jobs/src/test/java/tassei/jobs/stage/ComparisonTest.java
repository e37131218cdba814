package tassei.jobs.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tassei.jobs.io.Rows;
import tassei.jobs.io.SparkExtension;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Remarks;
import tassei.jobs.table.Results;

/** This run beside an earlier one, the newest date in the data, and うち. */
@ExtendWith(SparkExtension.class)
@Tag("slow")
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
    assertEquals(
        List.of("changed | 3 | 5 | 2", "gone | 7 |  | ", "new |  | 1 | "),
        Rows.shown(
            Comparison.ofControls(
                computed("same", 4, "changed", 3, "gone", 7, "unknown", null),
                computed("same", 4, "changed", 5, "new", 1, "unknown", null)),
            Remarks.KEY,
            Remarks.BEFORE,
            Remarks.AFTER,
            Remarks.CHANGE));
  }

  @Test
  void everyDifferenceOfABudgetFigureIsSplitIntoItsCauses() {
    Nation then = Nation.budget(LINES).asOf("2022-12-31");
    Nation now = Nation.budget(LINES).asOf("2023-12-31");
    Dataset<Row> lines =
        BudgetDifferences.of(
            then.lines(), now.lines(), Hierarchy.paths(now.accepted(Inputs.PROGRAMMES)));
    Dataset<Row> changes =
        BudgetRollup.changes(lines, List.of("total", "integrated_project"), Map.of());
    Dataset<Row> told =
        Comparison.ofBudget(
            then.rollup("total", "integrated_project"),
            now.rollup("total", "integrated_project"),
            changes);
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
        Rows.shown(
            told.filter(Remarks.KEY.col().contains("account").equalTo(false)),
            Remarks.KEY,
            Keys.FISCAL_YEAR,
            Remarks.KIND,
            Remarks.BEFORE,
            Remarks.AFTER));
  }

  @Test
  void asOfDataIsTheNewestDateReported() {
    Nation nation =
        Nation.budget("line | amount | reported_on\na | 1 | 2024-03-01\nb | 1 |")
            .and(Kpis.TABLE, "kpi | reported_on\nK | 2025-03-17");
    assertEquals(
        LocalDate.of(2025, 3, 17),
        AsOf.day(
            AsOf.newest(List.of(nation.accepted(Budget.TABLE), nation.accepted(Kpis.TABLE)))
                .head()));
    Dataset<Row> undated = Nation.budget("line | amount\na | 1").accepted(Budget.TABLE);
    assertNull(AsOf.day(AsOf.newest(List.of(undated)).head()));
  }

  @Test
  void anIndicatorThatIsPartOfAnotherIsNeverAddedToIt() {
    Nation nation =
        Nation.of(Kpis.TABLE, "kpi | part_of | target\nall |  | 20\nsome | all | 5")
            .and(Actuals.TABLE, "kpi | fiscal_year | actual\nall | 2021 | 10\nsome | 2021 | 4");
    assertEquals(
        List.of("all | 10 | 50", "some | 4 | 80"),
        nation.attainment(Keys.KPI, Results.ACTUAL, Results.ATTAINMENT_PCT));
  }

  private static Dataset<Row> computed(Object... cells) {
    Rows.Literal rows = Rows.of(Controls.CONTROL, Results.COMPUTED);
    for (int at = 0; at < cells.length; at += 2) {
      Integer value = (Integer) cells[at + 1];
      rows.row(cells[at], value == null ? null : BigDecimal.valueOf(value));
    }
    return rows.held();
  }
}
