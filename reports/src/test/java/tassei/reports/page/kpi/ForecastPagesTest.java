package tassei.reports.page.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.ReportDocument;
import tassei.reports.chart.Chart;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block;
import tassei.reports.document.Document;
import tassei.reports.document.Language;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.RunOf;
import tassei.reports.page.Shown;

/** Forecasts on the pages: what a table has, its figure, its title and its alternative say. */
class ForecastPagesTest {
  private static KpiOf trials() {
    return KpiOf.named("trials")
        .ja("治験")
        .stands("14", "20", StatusMark.AT_RISK)
        .year(2022, "9")
        .year(2023, "14");
  }

  private static KpiOf genes() {
    return KpiOf.named("genes")
        .ja("遺伝子")
        .stands("13", "25", StatusMark.BEHIND)
        .year(2022, "9")
        .year(2023, "13");
  }

  private static final ReportedKpi TRIALS = trials().expected("16", "20", "25", "0.54846").kpi();
  private static final ReportedKpi GENES = genes().expected("16", "19", "24", "0.08127").kpi();
  private static final ReportedKpi LOST =
      KpiOf.named("lost").ja("支援").stands("151", "200", StatusMark.MISSED).kpi();

  private static Document document(Language language, ReportedKpi... kpis) {
    return ReportDocument.document(RunOf.nothing().of(kpis), language);
  }

  private static Block.Table table(Document document, String id) {
    return document.tables().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private static Block.Picture picture(Document document, String id) {
    return document.pictures().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theFanIsWhatTheTableOfTheYearsAheadHas() {
    Block.Picture course = picture(document(Language.JA, TRIALS), "course-trials");
    Chart.BurnUp chart = (Chart.BurnUp) course.chart();
    assertEquals(
        TRIALS.forecast().ahead(),
        chart.fan().stream()
            .map(
                point ->
                    new ReportedKpi.Ahead(
                        point.fiscalYear(),
                        point.p10().exact(),
                        point.p50().exact(),
                        point.p90().exact()))
            .toList());
    assertEquals(
        "治験の累計：令和4年度 9件、令和5年度 14件。目標は令和6年度までに20件。" + "見通し：令和6年度末の中央値20件（80％の範囲16–25）、達成確率 約55％。",
        course.alt());
    assertEquals("累計（件）、令和2～6年度、達成確率 約55％", course.subtitle());
  }

  @Test
  void withoutYearsAheadThereIsNoFan() {
    Block.Picture course = picture(document(Language.EN, trials().kpi()), "course-trials");
    assertEquals(List.of(), ((Chart.BurnUp) course.chart()).fan());
    assertFalse(course.alt().contains("Forecast"), course.alt());
  }

  @Test
  void theProbabilityStandsBesideTheJudgement() {
    ReportedKpi young =
        KpiOf.named("young")
            .stands("1", "8", StatusMark.AT_RISK)
            .notExpected("too-few-years")
            .kpi();
    assertEquals(
        List.of(
            "trials | cases | 20 | 14 | FY2023 | 70.0 | 87.5 | is AT_RISK | about 55%",
            "young | cases | 8 | 1 | FY2023 | 12.5 | 15.6 | is AT_RISK | under 2 years"),
        Shown.rows(table(document(Language.EN, TRIALS, young), "targets-A")));
  }

  @Test
  void targetsInDangerAreRankedAndThoseMissedStandApart() {
    Document document = document(Language.JA, TRIALS, LOST, GENES);
    Block.Table danger = table(document, "danger-list");
    assertEquals(List.of("遺伝子 | A名 | 25 | 13 | 19（16–24） | 判BEHIND | 約10％"), Shown.rows(danger));
    assertEquals("達成確率50％未満の目標1件", danger.title());
    assertEquals(
        List.of("支援 | A名 | 200 | 151 | 令和5年度 | 75.5 | 判MISSED"),
        Shown.rows(table(document, "missed")));
    assertEquals("P名の未達成の目標1件", table(document, "missed").title());
  }

  @Test
  void theTitleCountsThoseMoreLikelyMissedThanMet() {
    ReportedKpi unlikely = trials().expected("16", "19", "25", "0.4").kpi();
    assertEquals("1 target with a probability below 50%", title(Language.EN, unlikely));
    assertEquals("達成確率50％未満の目標2件", title(Language.JA, unlikely, GENES));
  }

  @Test
  void partsAreCountedApartAndNotDrawn() {
    ReportedKpi part =
        KpiOf.named("part")
            .part("genes")
            .stands("1", "10", StatusMark.BEHIND)
            .expected("1", "2", "3", "0.01")
            .kpi();
    assertEquals("達成確率50％未満の目標1件（ほかにうち書き1件）", title(Language.JA, GENES, part));
    Block.Picture picture = picture(document(Language.JA, GENES, part), "danger-outlook");
    assertEquals("「遺伝子」の達成確率が最も低い（約10％）", picture.title());
    assertTrue(picture.subtitle().contains("確率の低い順に1件"), picture.subtitle());
  }

  private static String title(Language language, ReportedKpi... kpis) {
    return table(document(language, kpis), "danger-list").title();
  }

  @Test
  void theChartOfDangerIsInPercentOfTheTarget() {
    Block.Picture chart = picture(document(Language.EN, TRIALS, GENES), "danger-outlook");
    assertEquals("“genes” is least likely to be met (about 10%)", chart.title());
    Chart.Range outlook = ((Chart.Bullets) chart.chart()).rows().get(0).outlook();
    assertEquals(
        List.of("64.0%", "76.0%", "96.0%"),
        List.of(outlook.low().shown(), outlook.median().shown(), outlook.high().shown()));
    assertTrue(
        chart
            .alt()
            .startsWith(
                "genes: actual 13 cases, target 25 cases, forecast median 19 (80% range 16–24),"
                    + " probability of attainment about 10%."),
        chart.alt());
  }

  @Test
  void whereLessIsBetterTheRangeTurns() {
    ReportedKpi down =
        KpiOf.named("deaths")
            .stands("50", "100", StatusMark.AT_RISK)
            .lessIsBetter()
            .expected("80", "100", "125", "0.4")
            .kpi();
    Block.Picture chart = picture(document(Language.EN, down), "danger-outlook");
    Chart.Range outlook = ((Chart.Bullets) chart.chart()).rows().get(0).outlook();
    assertEquals("80.0%", outlook.low().shown());
    assertEquals("125.0%", outlook.high().shown());
  }

  @Test
  void titlesAndAlternativesFollowTheForecasts() {
    ReportedKpi trialsAsGenes = trials().expected("16", "19", "24", "0.08127").kpi();
    ReportedKpi genesAsTrials = genes().expected("16", "20", "25", "0.54846").kpi();
    for (Language language : Language.values()) {
      Document before = document(language, TRIALS, GENES);
      Document after = document(language, trialsAsGenes, genesAsTrials);
      assertNotEquals(
          picture(before, "danger-outlook").title(), picture(after, "danger-outlook").title());
      for (String id : List.of("danger-outlook", "course-trials", "course-genes")) {
        assertNotEquals(picture(before, id).alt(), picture(after, id).alt(), id);
      }
    }
  }

  @Test
  void aSimulatedForecastBearsTheMark() {
    Document document =
        document(Language.JA, trials().simulated().expected("16", "20", "25", "0.4").kpi());
    assertTrue(picture(document, "danger-outlook").subtitle().endsWith("【模擬データ】"));
    assertTrue(picture(document, "course-trials").subtitle().endsWith("約40％【模擬データ】"));
    assertTrue(table(document, "danger-list").subtitle().endsWith("【模擬データ】"));
  }

  @Test
  void nothingInDangerIsSaidAndMakesNoPage() {
    ReportedKpi met = trials().expected("14", "20", "25", "1").kpi();
    Document document = document(Language.JA, met);
    assertTrue(document.tables().stream().noneMatch(table -> table.id().equals("danger-list")));
    assertTrue(document.sections().stream().noneMatch(section -> section.id().equals("in-danger")));
    Document lost = document(Language.EN, LOST);
    assertEquals(
        "Of 1 targets, 0 are met and 1 is not met", lost.front().questions().get(0).answer());
  }
}
