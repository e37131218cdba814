package tassei.reports.page.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.page.RunOf;
import tassei.reports.page.Shown;

/** Titles follow the data, and size changes no number. */
class BudgetTitlesTest {
  @Test
  void manyMinistriesAreSplitOverTablesAndLoseNothing() {
    RunOf run = RunOf.nothing().sum("C|total|2021|initial||||||400||||coverage|100");
    List<String> codes = new ArrayList<>();
    for (int i = 10; i < 50; i++) {
      codes.add("A" + i);
      run.sum("C|integrated_project|2021|initial||A" + i + "||||10||||coverage|2.5");
    }
    run.projects("P", codes.toArray(String[]::new));
    for (int m = 10; m < 20; m++) {
      run.ministries("M" + m).sum("C|ministry|2021|initial|M" + m + "|||||40||||coverage|10");
      for (String code : codes) {
        run.sum(
                "C|ministry+integrated_project|2021|initial|M"
                    + m
                    + "|"
                    + code
                    + "||||1||||coverage|0.25")
            .line(code + m + "|C|2021|initial|M" + m + "|" + code + "||R|own||1|1||資料A");
      }
    }
    DocumentSection section = BudgetPages.of(run.model(), RunOf.JA).orElseThrow();
    Block.Table first = Shown.table(section, "budget-1-matrix-2021-1");
    Block.Table last = Shown.table(section, "budget-1-matrix-2021-2");
    assertEquals(8, first.heads().size());
    assertEquals(5, last.heads().size());
    assertEquals(41, last.rows().size());
    assertEquals("合計 | 40 | 40 | 40 | 400", Shown.rows(last).get(40));
    Chart.Flow flow = (Chart.Flow) Shown.picture(section, "budget-1-flow").chart();
    assertEquals(14, flow.nodes().stream().filter(node -> node.stage() == 1).count());
    assertTrue(
        flow.nodes().stream()
            .anyMatch(node -> node.name().equals("その他") && node.value().shown().equals("270")));
  }

  @Test
  void titlesFollowTheData() {
    ReportModel swapped =
        RunOf.nothing()
            .ministries("M1", "M2")
            .projects("P", "A1", "A2")
            .sum("C|total|2021|initial||||||100||||coverage|100")
            .sum("C|ministry|2021|initial|M1|||||25||||coverage|25")
            .sum("C|ministry|2021|initial|M2|||||75||||coverage|75")
            .sum("C|integrated_project|2021|initial||A1||||60||||coverage|60")
            .sum("C|integrated_project|2021|initial||A2||||40||||coverage|40")
            .sum("C|ministry+integrated_project|2021|initial|M1|A1||||25||||coverage|25")
            .sum("C|ministry+integrated_project|2021|initial|M2|A1||||35||||coverage|35")
            .sum("C|ministry+integrated_project|2021|initial|M2|A2||||40||||coverage|40")
            .model();
    DocumentSection section = BudgetPages.of(swapped, RunOf.JA).orElseThrow();
    assertEquals("M2名が全体の75.0％を占める", Shown.picture(section, "budget-1-heat").title());
    assertEquals(
        List.of("A1名 | 25 | 35 | 60", "A2名 | – | 40 | 40", "合計 | 25 | 75 | 100"),
        Shown.rows(Shown.table(section, "budget-1-matrix-2021-1")));
  }

  @Test
  void aShareNamesItsWhole() {
    RunOf run =
        RunOf.nothing()
            .ministries("M1", "M2")
            .projects("P", "A1", "A2")
            .sum("C|total|2021|initial||||||100||||coverage|100")
            .sum("C|ministry|2021|initial|M1|||||35||||coverage|35")
            .sum("C|ministry|2021|initial|M2|||||30||||coverage|30")
            .sum("C|ministry|2021|initial|(none)|||||35||||coverage|35")
            .sum("C|integrated_project|2021|initial||A1||||60||||coverage|60")
            .sum("C|integrated_project|2021|initial||A2||||30||||coverage|30")
            .sum("C|integrated_project|2021|initial||(outside)||||10||||coverage|10")
            .sum("C|ministry+integrated_project|2021|initial|M1|A1||||35||||coverage|35")
            .sum("C|ministry+integrated_project|2021|initial|M2|A2||||30||||coverage|30");
    DocumentSection ja = BudgetPages.of(run.model(), RunOf.JA).orElseThrow();
    DocumentSection en = BudgetPages.of(run.model(), RunOf.EN).orElseThrow();
    assertEquals("府省が分かる額は統合プロジェクト外を含む全体の65.0％", Shown.picture(ja, "budget-1-heat").title());
    assertEquals(
        "65.0% of the whole, including what lies outside the integrated projects, is attributable"
            + " to a ministry",
        Shown.picture(en, "budget-1-heat").title());
  }

  @Test
  void nothingIsPrintedWithoutABudget() {
    assertEquals(Optional.empty(), BudgetPages.of(RunOf.nothing().model(), RunOf.JA));
  }

  @Test
  void oneSumAloneIsALineOfTheCollections() {
    RunOf run = RunOf.nothing().sum("C|total|2021|initial||||||5||||coverage|100");
    DocumentSection section = BudgetPages.of(run.model(), RunOf.JA).orElseThrow();
    assertEquals(List.of(), section.parts());
    assertEquals(1, Shown.blocks(section, Block.Table.class).size());
  }
}
