package tassei.reports.page.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.document.Block;
import tassei.reports.model.ReportModel;
import tassei.reports.page.Edition;
import tassei.reports.page.RunOf;
import tassei.reports.page.Shown;

/**
 * A project's programmes: a list holds one budget table, year and stage, and adds up to its whole.
 */
class ProgrammeTableTest {

  private static RunOf run() {
    return RunOf.nothing()
        .plan("P", 2020, 2024)
        .projects("P", "A")
        .called("collection", "C", "対象経費", "Main budget")
        .called("collection", "H", "機関経費", "In-house budget")
        .programme("top", "上", "Top", "")
        .programme("sub", "下", "Sub", "top")
        .sum("C|total|2021|initial||||||83||||coverage|100")
        .sum("H|total|2021|initial||||||47||||coverage|100")
        .sum("C|integrated_project|2021|initial||A||||83||||coverage|100")
        .sum("H|integrated_project|2021|initial||A||||47||||coverage|100")
        .sum("C|integrated_project|2022|supplementary||A||||10||||coverage|100")
        .sum("C|total|2022|supplementary||||||10||||coverage|100")
        .sum("C|integrated_project+programme|2021|initial||A|top|||36||||coverage|43")
        .sum("C|integrated_project+programme|2021|initial||A|sub|||20||||coverage|24")
        .sum("C|integrated_project+programme|2020|initial||A|top|||35||||coverage|43")
        .sum("C|integrated_project+programme|2022|supplementary||A|top|||10||||coverage|100")
        .sum("H|integrated_project+programme|2021|initial||A|top|||47||||coverage|100");
  }

  private static List<Block.Table> tables() {
    ReportModel model = run().model();
    Edition edition = new Edition(model, RunOf.JA);
    return ProgrammeTable.of(edition, model.names().project("A").orElseThrow(), "A");
  }

  @Test
  void aProgrammeOfTwoBudgetTablesHasAnAmountInEach() {
    assertEquals(
        List.of(
            List.of("上 |  | 10", "合計 |  | 10"),
            List.of("上 |  | 36", "下 |  | 20", "事業別の内訳未公表（負なら端数） |  | 47", "合計 |  | 83"),
            List.of("上 |  | 47", "合計 |  | 47")),
        tables().stream().map(Shown::rows).toList());
  }

  @Test
  void eachSaysOfWhichTableYearAndStageItIs() {
    assertEquals(
        List.of(
            "対象経費、令和4年度（2022年度）、補正予算額、億円。字下げは上の事業の内訳で、上の事業に含まれる",
            "対象経費、令和3年度（2021年度）、当初予算額、億円。字下げは上の事業の内訳で、上の事業に含まれる",
            "機関経費、令和3年度（2021年度）、当初予算額、億円。字下げは上の事業の内訳で、上の事業に含まれる"),
        tables().stream().map(Block.Table::subtitle).toList());
  }
}
