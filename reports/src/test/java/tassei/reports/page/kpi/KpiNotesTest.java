package tassei.reports.page.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.ReportDocument;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block;
import tassei.reports.document.Document;
import tassei.reports.document.Language;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.PublishedFigure;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.value.Name;
import tassei.reports.page.RunOf;
import tassei.reports.page.Shown;

/** What stands beside the figures of indicators: how sure they are, and what documents add. */
class KpiNotesTest {
  private static final Name TEXT = new Name("公表は43.8％", "published as 43.8%");

  private static PublishedFigure figure(Integer from, int year, String actual) {
    return new PublishedFigure(
        from, year, true, new BigDecimal(actual), false, null, Name.NONE, false, "", "資料B", "");
  }

  private static PublishedFigure said(String actual) {
    return new PublishedFigure(
        null, 2019, true, new BigDecimal(actual), true, null, TEXT, false, "", "資料B", "受付済み");
  }

  private static Document document(Language language, ReportedKpi... kpis) {
    return ReportDocument.document(RunOf.nothing().observed("2024-03-31").of(kpis), language);
  }

  private static String points(Document document) {
    StringBuilder all = new StringBuilder();
    document
        .blocks()
        .filter(Block.Points.class::isInstance)
        .forEach(block -> all.append(String.join("\n", ((Block.Points) block).items())));
    return all.toString();
  }

  private static Block.Table table(Document document, String id) {
    return document.tables().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static KpiOf met(String code) {
    return KpiOf.named(code).stands("5", "5", StatusMark.ATTAINED);
  }

  @Test
  void aTargetIsMetForGoodOrToDate() {
    Document document =
        document(
            Language.JA,
            met("good").attainedForGood(true).kpi(),
            met("fall").attainedForGood(false).kpi(),
            met("old").kpi());
    assertEquals(
        List.of("判ATTAINED（確定）", "判ATTAINED（現時点）", "判ATTAINED"),
        table(document, "targets-A").rows().stream()
            .map(row -> row.cells().get(7).shown())
            .toList());
    assertTrue(points(document).contains("「判ATTAINED（現時点）」は"), points(document));
  }

  @Test
  void whereProgressAndOutlookPartOneSentenceSaysWhy() {
    String said =
        points(
            document(
                Language.EN,
                met("fall").attainedForGood(false).expected("4", "5", "6", "0.75").kpi(),
                KpiOf.named("even")
                    .stands("8", "10", StatusMark.ON_TRACK)
                    .expected("8", "9", "11", "0.4")
                    .kpi(),
                KpiOf.named("late")
                    .stands("7", "10", StatusMark.AT_RISK)
                    .expected("10", "11", "12", "0.85")
                    .kpi(),
                KpiOf.named("agreed")
                    .stands("9", "10", StatusMark.ON_TRACK)
                    .expected("10", "11", "12", "0.9")
                    .kpi()));
    assertTrue(said.contains("Met to date, but the outlook is below “likely”: fall (about 75%)"));
    assertTrue(said.contains("On even pace, but the outlook is below “likely”: even (about 40%)"));
    assertTrue(said.contains("Below even pace, but the outlook is “likely”: late (about 85%)"));
    assertFalse(said.contains("agreed"), said);
  }

  @Test
  void aFigureStandsWithItsOwnSourceYearsTextAndAbout() {
    ReportedKpi rate = KpiOf.named("rate").monitored("34").published(said("34")).kpi();
    Document document = document(Language.JA, rate);
    Block.Table table = table(document, "monitors-A");
    assertEquals("資料B", table.source());
    assertEquals(List.of("rate | 件 | 約34 | – | 令和元年度"), Shown.rows(table));
    assertTrue(points(document).contains("rate：公表は43.8％；受付済み"), points(document));
    assertTrue(points(document(Language.EN, rate)).contains("rate: published as 43.8%"));
  }

  @Test
  void whatSeveralYearsBroughtIsOfNoSingleYear() {
    ReportedKpi spanned =
        KpiOf.named("spanned")
            .monitored("225")
            .published(figure(2015, 2019, "225"))
            .year(2018, "49")
            .year(2019, "225")
            .kpi();
    assertEquals(
        List.of("spanned | 件 | 225 | – | 平成27～令和元年度"),
        Shown.rows(table(document(Language.JA, spanned), "monitors-A")));
  }

  @Test
  void aTargetStandsAsPrintedAndWhatWasChosenIsSaid() {
    Document document =
        document(
            Language.JA,
            met("two").printed("５件以上").kpi(),
            met("open").inferred("期限の年度は印刷されていない").kpi(),
            met("alike").inferred("期限の年度は印刷されていない").kpi());
    assertEquals("５件以上", table(document, "targets-A").rows().get(0).cells().get(2).shown());
    assertTrue(points(document).contains("読取り（open、alike）：期限の年度は印刷されていない"));
    Document english = document(Language.EN, met("two").printed("５件以上").kpi());
    assertEquals(
        "at least 5 cases", table(english, "targets-A").rows().get(0).cells().get(2).shown());
  }

  @Test
  void monthsWithoutAnOutcomeAreReportedToo() {
    ReportedKpi quiet = KpiOf.named("quiet").stands("1", "5", StatusMark.BEHIND).kpi();
    Document document =
        ReportDocument.document(RunOf.nothing().observed("2024-02-29").of(quiet), Language.JA);
    assertEquals("令和5年度（2月末まで）", table(document, "targets-A").rows().get(0).cells().get(4).shown());
  }
}
