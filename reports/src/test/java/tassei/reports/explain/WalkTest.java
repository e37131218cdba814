package tassei.reports.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;

class WalkTest {
  @TempDir Path folder;

  @BeforeEach
  void run() throws IOException {
    RunFixture.in(folder)
        .table(
            RunTable.KPI_ATTAINMENT,
            "kpi,integrated_project,programme,kind,name_ja,name_en,unit_ja,measure,comparator,"
                + "basis,target,actual,denominator,latest_fy,as_of,attainment_pct,elapsed_pct,"
                + "pace_pct,judgement,reason,source_kind,provisional,simulated",
            "drug.a,,,output,甲,A,件,count,>=,total,4,1,,2022,2024-03-31,,,,,,events,,",
            "drug.b,,,output,乙,B,件,count,>=,total,4,2,,2022,2024-03-31,,,,,,events,,")
        .table(
            RunTable.KPI_EVENTS,
            "kpi,outcome,project,fiscal_year,quantity,denominator,status,reported_on,counted,"
                + "why_not,file,record",
            "drug.a,o1,p1,2021,1,,confirmed,,true,,outcomes.csv,1",
            "drug.b,o1,p1,2021,1,,confirmed,,true,,outcomes.csv,1")
        .table(
            RunTable.CONTROLS,
            "control,table,measure,published,computed,difference,tolerance,verdict,weak,expect,"
                + "parts,source",
            "drug.total,actuals,sum,5,5,0,0,exact,false,agree,1,")
        .table(
            RunTable.FIGURE_ROWS,
            "figure,role,part,fiscal_year,value,factor,precision,reported_on,counted,why_not,"
                + "file,record,source",
            "control:drug.total,amount,x,2021,4,1,0,,true,,actuals.csv,1,")
        .table(RunTable.BUDGET_ROLLUP, "collection,level");
  }

  @Test
  void theFiguresThatDoNotAddUpAreNamed() {
    assertEquals(
        List.of(
            "kpi:drug.b: the rows give 1 件, the printed actual is 2 件",
            "control:drug.total: the rows give 4, the computed figure is 5"),
        Walk.all(folder));
  }

  @Test
  void anUnknownFigureNamesThoseMostLikeIt() {
    String kpi = Said.unknown(folder, "kpi:drug.aa");
    assertTrue(kpi.startsWith("No indicator \"drug.aa\" in this run. Nearest: kpi:drug.a,"), kpi);
    String control = Said.unknown(folder, "control:Total");
    assertTrue(control.contains("Nearest: control:drug.total"), control);
    String bare = Said.unknown(folder, "drug.total");
    assertTrue(
        bare.contains("No figure \"drug.total\" in this run. Nearest: control:drug.total,"), bare);
    assertTrue(bare.contains("budget:<key>=<value>,..."), bare);
  }
}
