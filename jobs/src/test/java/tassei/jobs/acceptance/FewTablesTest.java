package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.conf.Settings;
import tassei.jobs.refusal.RefusedInput;

/** Ministries, and a budget or indicators: that is a run. */
class FewTablesTest {
  private static final String KPI =
      "kpi,kind,name_ja,name_en,measure,target,from_fy,due_fy,plan,source\n";

  private static final Settings SETTINGS = Settings.defaults().withAsOf(LocalDate.of(2024, 3, 31));

  @TempDir private Path temp;

  @Test
  void aBudgetWithoutIndicatorsIsARun() throws IOException {
    WholeRun run =
        WholeRun.of(
            SETTINGS,
            folder(
                "budget",
                "line,fiscal_year,stage,inclusion,amount,unit,source\na,2021,initial,own,5,円,s\n"),
            temp.resolve("run"));
    assertEquals(
        "5", run.row("budget_rollup", "level", "total", "collection", "main").get("amount_yen"));
    assertEquals(List.of(), run.rows("kpi_attainment"));
  }

  @Test
  void indicatorsWithoutABudgetAreARun() throws IOException {
    Path data = folder("kpis", KPI + "k,output,名,name,count,5,2020,2024,,s\n");
    Files.writeString(data.resolve("budget.csv"), "line,fiscal_year,stage,inclusion,unit,source\n");
    Files.writeString(data.resolve("readme.csv"), "x\n");
    WholeRun run = WholeRun.of(SETTINGS, data, temp.resolve("run"));
    assertEquals("unreported", run.row("kpi_attainment").get("judgement"));
    assertEquals(List.of(), run.rows("budget_rollup"));
  }

  @Test
  void nothingToReportOnIsRefused() throws IOException {
    Path data = folder("kpis", KPI);
    RefusedInput refused =
        assertThrows(RefusedInput.class, () -> WholeRun.of(SETTINGS, data, temp.resolve("run")));
    assertEquals(
        List.of("budget, kpis: no row in either; accepted: a budget line or an indicator at least"),
        refused.lines());
  }

  @Test
  void aPlanThatIsNamedMustBeThere() throws IOException {
    Path data = folder("kpis", KPI + "k,output,名,name,count,5,2020,2024,P,s\n");
    RefusedInput refused =
        assertThrows(RefusedInput.class, () -> WholeRun.of(SETTINGS, data, temp.resolve("run")));
    assertEquals(
        List.of(
            "kpis.csv record 1, plan: reference; found 'P';"
                + " accepted: a code or name in table plans, but there is no table plans in this folder"),
        refused.lines());
  }

  @Test
  void aTableThatIsNamedAndNotThereIsSaidToBeMissing() throws IOException {
    Path data =
        folder(
            "budget",
            "line,fiscal_year,stage,inclusion,amount,unit,source\na,2021,initial,own,5,円,s\n");
    Files.writeString(
        data.resolve("outcomes.csv"), "outcome,outcome_kind,project,status\no,x,Q,confirmed\n");
    Files.writeString(
        data.resolve("actuals.csv"),
        "kpi,fiscal_year,basis,actual,status,source\nK1,2021,yearly,5,confirmed,s\n");
    RefusedInput refused =
        assertThrows(RefusedInput.class, () -> WholeRun.of(SETTINGS, data, temp.resolve("run")));
    assertEquals(
        List.of(
            "outcomes.csv record 1, project: reference; found 'Q'; accepted: a key that some row"
                + " of the table has, but there is no table projects in this folder",
            "actuals.csv record 1, kpi: reference; found 'K1';"
                + " accepted: a code in table kpis, but there is no table kpis in this folder"),
        refused.lines());
  }

  private Path folder(String table, String text) throws IOException {
    Path data = Files.createDirectories(temp.resolve("data"));
    Files.writeString(
        data.resolve("ministries.csv"),
        "ministry,name_ja,name_en,short_ja,sort\nMX,省,Ministry,省,1\n");
    Files.writeString(data.resolve(table + ".csv"), text);
    return data;
  }
}
