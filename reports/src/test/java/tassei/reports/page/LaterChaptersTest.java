package tassei.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Measure;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.page.budget.BudgetPages;
import tassei.reports.page.method.Glossary;
import tassei.reports.page.method.Methods;
import tassei.reports.page.method.Sources;
import tassei.reports.page.overview.CrossCuts;
import tassei.reports.page.project.PlanToPlan;
import tassei.reports.page.series.LongSeries;

/** Cross-cuts, long series, plan to plan, sources, glossary. */
class LaterChaptersTest {

  private static RunOf outcomes() {
    return RunOf.nothing()
        .projects("P", "A1", "A2")
        .kpi("k1", "A1", Measure.COUNT, "")
        .kpi("k2", "A2", Measure.COUNT, "")
        .kpi("k1.part", "A1", Measure.COUNT, "k1")
        .kpi("share", "A1", Measure.RATIO, "")
        .scope("disease_area+phase|k1|2021|がん|basic||3")
        .scope("disease_area+phase|k1|2022|がん|basic||4")
        .scope("disease_area+phase|k2|2022|がん|clinical||9")
        .scope("disease_area+phase|k2|2022|難病|clinical||2")
        .scope("disease_area+phase|k1.part|2022|がん|basic||100")
        .scope("disease_area+phase|share|2022|がん|basic||100")
        .scope("disease_area+phase|k2|2022|(none)|approval||50");
  }

  private static String heat(DocumentSection section, String id) {
    Chart.HeatMap chart = (Chart.HeatMap) Shown.picture(section, id).chart();
    StringBuilder text = new StringBuilder(String.join(" ", chart.columns()));
    for (int i = 0; i < chart.rows().size(); i++) {
      text.append("; ").append(chart.rows().get(i));
      chart
          .values()
          .get(i)
          .forEach(value -> text.append(' ').append(value == null ? "-" : value.shown()));
    }
    return text.toString();
  }

  @Test
  void oneIndicatorIsCountedAtATimeAndNoneIsZero() {
    DocumentSection section = CrossCuts.of(outcomes().model(), RunOf.JA).orElseThrow();
    assertEquals("臨床 承認; がん 9 0; 難病 2 0; 不明 0 50", heat(section, "cross-area-phase-k2"));
    Block.Picture picture = Shown.picture(section, "cross-area-phase-k2");
    assertEquals("k2名：疾患領域・段階別の件数", picture.title());
    assertTrue(picture.alt().contains("がんの臨床は9件"), picture.alt());
  }

  @Test
  void areasHaveTheNamesTheRunGivesThem() {
    RunOf run = outcomes().called("disease_area", "がん", "悪性腫瘍", "Cancer");
    DocumentSection section = CrossCuts.of(run.model(), RunOf.EN).orElseThrow();
    assertTrue(heat(section, "cross-area-phase-k2").contains("; Cancer 9 0;"));
  }

  @Test
  void eachIndicatorHasARowOfItsOwn() {
    RunOf run = outcomes().scope("phase|k1|2021||basic||7").scope("phase|k2|2021||clinical||11");
    DocumentSection section = CrossCuts.of(run.model(), RunOf.JA).orElseThrow();
    assertEquals("基礎 臨床; k1名 7 0; k2名 0 11", heat(section, "cross-phase"));
    assertEquals("指標別・段階別の成果件数", Shown.picture(section, "cross-phase").title());
  }

  @Test
  void withoutTheCrossedLevelEachAreaStandsByIndicator() {
    RunOf single =
        RunOf.nothing()
            .simulated()
            .kpi("k1", "A1", Measure.COUNT, "")
            .kpi("k2", "A2", Measure.COUNT, "")
            .scope("disease_area|k1|2021|がん|||3")
            .scope("disease_area|k2|2021|難病|||5");
    DocumentSection section = CrossCuts.of(single.model(), RunOf.JA).orElseThrow();
    assertEquals("k1名 k2名; 難病 0 5; がん 3 0", heat(section, "cross-area"));
    assertTrue(Shown.picture(section, "cross-area").subtitle().endsWith("【模擬データ】"));
  }

  @Test
  void aLongCollectionIsASeriesWithTheChangeOfEachYear() {
    RunOf run = RunOf.nothing();
    String[] amounts = {"40", "36", "30", "33"};
    for (int i = 0; i < 4; i++) {
      int year = 2018 + i;
      String before = i == 0 ? "||coverage" : amounts[i - 1] + "|" + (i == 1 ? "-10" : "1") + "|";
      run.sum("C|total|" + year + "|initial||||||" + amounts[i] + "||" + before + "|100")
          .line("l" + year + "|C|" + year + "|initial||||R|own||" + amounts[i] + "|0||資料A")
          .line("a" + year + "|C|" + year + "|initial|||x|R|part|l" + year + "|20|20||資料A")
          .line("b" + year + "|C|" + year + "|initial|||y|R|part|l" + year + "|9|9||資料A");
    }
    DocumentSection section = LongSeries.of(run.model(), RunOf.JA).orElseThrow();
    assertEquals(
        "C：平成30年度から令和3年度までに17.5％減った（40億円→33億円）", Shown.picture(section, "series-1-years").title());
    assertEquals(
        List.of("平成30年度 | 40 | – | 20 | 9", "令和元年度 | 36 | −10.0％ | 20 | 9"),
        Shown.rows(Shown.table(section, "series-1-table")).subList(0, 2));
    assertEquals(
        "最小は令和2年度の30億円、最大は平成30年度の40億円である。", Shown.blocks(section, Block.Prose.class).get(0).text());
    assertTrue(
        BudgetPages.of(run.model(), RunOf.JA).orElseThrow().parts().isEmpty(),
        "a long series is not drawn twice");
  }

  @Test
  void aRestatedIndicatorShowsBothVintages() {
    RunOf run =
        RunOf.nothing()
            .kpi("k", "A", Measure.LEVEL, "", "2021|4521", "2022|8033", "2023|12615")
            .restated("k cumulative", 2023, "8033", "12615");
    DocumentSection section = LongSeries.of(run.model(), RunOf.JA).orElseThrow();
    Block.Picture picture = Shown.picture(section, "series-restated-k");
    assertEquals("k名：令和5年度の値は8,033から12,615になった", picture.title());
    Chart.Lines chart = (Chart.Lines) picture.chart();
    assertEquals(
        List.of("EARLIER 4,521 8,033 8,033", "FOCUS 4,521 8,033 12,615"),
        chart.lines().stream()
            .map(
                line ->
                    line.emphasis()
                        + " "
                        + String.join(
                            " ", line.points().stream().map(p -> p.value().shown()).toList()))
            .toList());
    assertEquals(
        List.of("k名 | 令和5年度・累計 | 遡及改訂 | 8,033 | 2023年11月20日 | 12,615 | 2024年3月1日 | +4,582"),
        Shown.rows(Shown.table(section, "series-restated-table")));
  }

  @Test
  void linksBetweenPlansStateTheirBasisAndWhatHasNoneIsNotLinked() {
    RunOf run =
        RunOf.nothing()
            .plan("P1", 2014, 2019)
            .plan("P2", 2020, 2024)
            .projects("P1", "A", "B", "C")
            .projects("P2", "X", "Y")
            .link("A", "X", "0.6", "計画 1.3")
            .link("A", "Y", "0.4", "計画 1.3")
            .link("B", "Y", "", "同名");
    DocumentSection section = PlanToPlan.of(run.model(), RunOf.JA).orElseThrow();
    Block.Table table = Shown.table(section, "plans-table");
    assertEquals("計画間の対応は3件、うち割合の公表があるのは2件", table.title());
    assertEquals(
        List.of(
            "P1名からP2名へ |  |  |  | ",
            "A名 | X名 | 60.0％ | 計画 1.3 | ",
            "A名 | Y名 | 40.0％ | 計画 1.3 | ",
            "B名 | Y名 | – | 同名 | "),
        Shown.rows(table));
    Chart.Flow flow = (Chart.Flow) Shown.picture(section, "plans-flow").chart();
    assertEquals(2, flow.links().size());
    List<Block.Points> points = Shown.blocks(section, Block.Points.class);
    assertEquals(List.of("P1名の統合プロジェクト3件のうち2件に、次の計画との対応を示す。"), points.get(0).items());
    assertEquals(List.of("P1名：C名"), points.get(1).items());
  }

  @Test
  void sourcesCountWhatRestsOnThem() {
    RunOf run =
        RunOf.nothing()
            .kpi("k", "A", Measure.COUNT, "")
            .line("a|C|2021|initial||||R|own||40|40||資料A")
            .line("b|C|2021|initial||||R|relisted||40|||資料A")
            .line("c|C|2021|initial||||R|own||40|||資料Z|not-yet-known")
            .control("x|人|1|1|0|exact|");
    DocumentSection section = Sources.of(run.model(), RunOf.JA).orElseThrow();
    assertEquals(
        List.of("資料A | 2 | 0 | 0 | 1 | 3", "計画 p.1 | 0 | 1 | 0 | 0 | 1", "計 | 2 | 1 | 0 | 1 | 4"),
        Shown.rows(Shown.table(section, "sources-table")));
  }

  @Test
  void judgementsAreExplainedWithTheirShapes() {
    DocumentSection section = Glossary.of(RunOf.nothing().model(), RunOf.EN).orElseThrow();
    Block.Table table = Shown.table(section, "glossary-judgements");
    assertEquals(8, table.rows().size());
    assertTrue(Shown.rows(table).get(0).startsWith("is ATTAINED | the target is met: “final”"));
    assertTrue(Shown.rows(Shown.table(section, "glossary-terms")).size() > 20);
  }

  @Test
  void methodsExplainWhatTheRunHolds() {
    DocumentSection bare = Methods.of(RunOf.nothing().model(), RunOf.JA).orElseThrow();
    DocumentSection full = Methods.of(outcomes().simulated().model(), RunOf.JA).orElseThrow();
    assertEquals(
        List.of("method-asof", "method-unknown", "method-nothing", "method-identity"),
        bare.parts().stream().map(DocumentSection::id).toList());
    assertTrue(full.parts().stream().anyMatch(part -> part.id().equals("method-simulated")));
    assertTrue(
        Shown.blocks(full, Block.Prose.class).stream()
            .anyMatch(prose -> prose.text().contains("100％以上を「判ON_TRACK」、80％以上を「判AT_RISK」")));
    assertTrue(
        Shown.blocks(bare, Block.Prose.class).get(0).text().contains("2024年3月31日（令和6年3月31日）"));
  }

  @Test
  void chaptersWithoutDataAreLeftOut() {
    assertEquals(Optional.empty(), CrossCuts.of(RunOf.nothing().model(), RunOf.JA));
    assertEquals(Optional.empty(), LongSeries.of(RunOf.nothing().model(), RunOf.JA));
    assertEquals(Optional.empty(), PlanToPlan.of(RunOf.nothing().model(), RunOf.JA));
    assertEquals(Optional.empty(), Sources.of(RunOf.nothing().model(), RunOf.JA));
  }
}
