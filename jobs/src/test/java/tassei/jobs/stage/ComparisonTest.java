package tassei.jobs.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tassei.jobs.io.Rows;
import tassei.jobs.io.SparkExtension;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Remarks;
import tassei.jobs.table.Results;

/** This run beside an earlier one, the newest date in the data, and うち. */
@ExtendWith(SparkExtension.class)
class ComparisonTest {

  @Test
  void figuresThatChangedAppearedOrAreGone() {
    assertEquals(
        List.of("changed | 3 | 5 | 2", "gone | 7 |  | ", "new |  | 1 | "),
        Rows.shown(
            Comparison.all()
                .get(0)
                .of(
                    attained("same | 4\nchanged | 3\ngone | 7\nunknown |"),
                    attained("same | 4\nchanged | 5\nnew | 1\nunknown |")),
            Remarks.KEY,
            Remarks.BEFORE,
            Remarks.AFTER,
            Remarks.CHANGE));
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

  private static Dataset<Row> attained(String rows) {
    String kpis = "kpi\n" + rows.replaceAll(" \\|.*", "");
    return KpiTables.attainment(
        Nation.of(Kpis.TABLE, kpis).and(Actuals.TABLE, "kpi | actual\n" + rows).figures());
  }
}
