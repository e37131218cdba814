package tassei.reports.page.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tassei.reports.ReportDocument;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.Document;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.RunOf;
import tassei.reports.page.Shown;

/** Pages about KPIs: every KPI once, titles and alternative texts from the figures. */
class KpiPagesTest {
  private static final ReportedKpi POC =
      KpiOf.named("poc")
          .ja("POC")
          .stands("5", "5", StatusMark.ATTAINED)
          .year(2022, "3")
          .year(2023, "5")
          .kpi();
  private static final ReportedKpi PAPERS =
      KpiOf.named("papers")
          .ja("論文")
          .stands("10", "25", StatusMark.BEHIND)
          .year(2022, "6")
          .year(2023, "10")
          .kpi();
  private static final ReportedKpi GENES =
      KpiOf.named("genes").ja("うち遺伝子治療").part("papers").stands("1", "2", StatusMark.BEHIND).kpi();
  private static final ReportedKpi WATCHED = KpiOf.named("watched").ja("見守り").monitored("40").kpi();
  private static final ReportedKpi TOLD = KpiOf.named("told").ja("進み具合").toldInWords().kpi();
  private static final ReportedKpi OUTSIDE =
      KpiOf.named("outside").ja("外").in("").monitored("7").kpi();

  private static ReportModel model(ReportedKpi... kpis) {
    return RunOf.nothing().of(kpis);
  }

  @Test
  void everyKpiStandsOnce() {
    Document document =
        ReportDocument.document(model(POC, PAPERS, GENES, WATCHED, TOLD, OUTSIDE), Language.JA);
    List<String> names = new ArrayList<>();
    for (Block.Table table : document.tables()) {
      if (table.id().startsWith("targets-") || table.id().startsWith("monitors-")) {
        table.rows().stream()
            .filter(row -> row.kind() != Block.Row.Kind.HEADING)
            .forEach(row -> names.add(row.cells().get(0).shown()));
      }
    }
    assertEquals(List.of("POC", "論文", "うち遺伝子治療", "見守り", "外"), names);
    String told =
        document
            .blocks()
            .filter(Block.Prose.class::isInstance)
            .map(block -> ((Block.Prose) block).text())
            .filter(text -> text.contains("進み具合"))
            .collect(Collectors.joining("|"));
    assertEquals("定性的に報告する指標（1件）：進み具合", told);
  }

  @Test
  void aPartStandsUnderItsWhole() {
    Block.Table table =
        table(ReportDocument.document(model(GENES, PAPERS), Language.JA), "targets-A");
    assertEquals(
        List.of(
            "論文 | 件 | 25 | 10 | 令和5年度 | 40.0 | 50.0 | 判BEHIND | –",
            "うち遺伝子治療 | 件 | 2 | 1 | 令和5年度 | 50.0 | 62.5 | 判BEHIND | –"),
        Shown.rows(table));
    assertEquals(Block.Row.Kind.UNDER, table.rows().get(1).kind());
  }

  private static Block.Table table(Document document, String id) {
    return document.tables().stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void titlesAndAlternativesFollowTheFigures() {
    ReportedKpi pocWithPapersFigures =
        KpiOf.named("poc")
            .ja("POC")
            .stands("10", "25", StatusMark.BEHIND)
            .year(2022, "6")
            .year(2023, "10")
            .kpi();
    ReportedKpi papersWithPocFigures =
        KpiOf.named("papers")
            .ja("論文")
            .stands("5", "5", StatusMark.ATTAINED)
            .year(2022, "3")
            .year(2023, "5")
            .kpi();
    for (Language language : Language.values()) {
      Map<String, String> before = said(model(POC, PAPERS), language);
      Map<String, String> after = said(model(pocWithPapersFigures, papersWithPocFigures), language);
      assertEquals(before.keySet(), after.keySet());
      assertEquals(3, before.size());
      before.forEach((id, text) -> assertFalse(text.equals(after.get(id)), id));
    }
  }

  private static Map<String, String> said(ReportModel model, Language language) {
    return ReportDocument.document(model, language).pictures().stream()
        .collect(Collectors.toMap(Block.Picture::id, picture -> picture.title() + picture.alt()));
  }

  @Test
  void alternativesNameTheFiguresOfTheTable() {
    Document document = ReportDocument.document(model(POC, PAPERS), Language.JA);
    Block.Picture bullets = document.pictures().get(0);
    assertEquals(
        "POC：実績5件、目標5件、達成度100.0％、判ATTAINED。論文：実績10件、目標25件、達成度40.0％、判BEHIND。", bullets.alt());
    Block.Picture course = document.pictures().get(2);
    assertEquals("論文：10件で均等進捗を10件下回る", course.title());
    assertEquals("論文の累計：令和4年度 6件、令和5年度 10件。目標は令和6年度までに25件。", course.alt());
  }

  @Test
  void theFirstPagesAndTheWorkbookAnswerTheSame() {
    ReportedKpi papers =
        KpiOf.named("papers")
            .ja("論文")
            .stands("10", "25", StatusMark.BEHIND)
            .expected("12", "14", "16", "0.02")
            .kpi();
    Document document = ReportDocument.document(model(POC, papers, GENES), Language.JA);
    String answer = "目標2件のうち達成1件、達成確率50％未満1件";
    assertEquals(answer, document.front().questions().get(0).answer());
    assertTrue(document.cover().answers().get(0).value().startsWith(answer));
    List<String> dangers = Shown.rows(table(document, "danger-list"));
    assertEquals(1, dangers.size());
    assertTrue(dangers.get(0).startsWith("論文 | "), dangers.get(0));
  }

  @Test
  void aRunWithoutFiguresStillMakesADocument() {
    for (Language language : Language.values()) {
      Document document = ReportDocument.document(model(), language);
      assertFalse(document.sections().isEmpty());
      assertTrue(document.sections().stream().noneMatch(DocumentSection::isEmpty));
      assertTrue(
          document.tables().stream()
              .flatMap(table -> table.rows().stream())
              .flatMap(row -> row.cells().stream())
              .map(Cell::shown)
              .noneMatch(shown -> shown.contains("null")));
    }
  }
}
