package tassei.reports.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.ReportDocument;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Document;
import tassei.reports.document.Front;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.page.RunOf;
import tassei.reports.render.HtmlDocument;
import tassei.reports.render.PdfDocument;

/** Four questions on exactly two pages, in both languages. */
class FrontPagesTest {
  private static final List<String> CONTENTS = List.of("目次", "Contents");

  @TempDir private Path temp;

  private PDDocument drawn(ReportModel model, Language language) throws IOException {
    Path file = temp.resolve("front." + language.code() + ".pdf");
    PdfDocument.write(ReportDocument.document(model, language), file);
    return Loader.loadPDF(file.toFile());
  }

  private static String page(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).replaceAll("\\s+", " ");
  }

  @Test
  void theyTakeExactlyTwoPagesInBothLanguages() throws IOException {
    for (Language language : Language.values()) {
      List<Front.Question> questions =
          ReportDocument.document(Targets.model(), language).front().questions();
      try (PDDocument pdf = drawn(Targets.model(), language)) {
        String first = page(pdf, 1);
        String second = page(pdf, 2);
        for (int i = 0; i < questions.size(); i++) {
          String page = i < 2 ? first : second;
          assertTrue(page.contains(questions.get(i).answer()), page);
        }
        String source = questions.get(1).source();
        assertTrue(first.contains(source.substring(source.length() - 12)), first);
        String last = questions.get(3).source();
        assertTrue(second.contains(last.substring(0, 20)), second);
        assertTrue(CONTENTS.stream().anyMatch(page(pdf, 3)::contains), page(pdf, 3));
      }
    }
  }

  @Test
  void theUnlikelyAreNamedWithTheirFiguresAndNothingIdentifiesTheRun() throws IOException {
    try (PDDocument pdf = drawn(Targets.model(), Language.EN)) {
      String first = page(pdf, 1);
      assertTrue(first.contains("Share of adopted projects on new modalities"), first);
      assertTrue(first.contains("70.1 / 75"), first);
      assertTrue(first.contains("Office of Health and Medical Strategy"), first);
      String both = first + page(pdf, 2);
      for (String foreign : List.of("0123456789ab", "targets.txt", "P2-1", "(none)", ".csv")) {
        assertFalse(both.contains(foreign), foreign);
      }
      assertTrue(
          both.codePoints()
              .mapToObj(Character.UnicodeScript::of)
              .noneMatch(
                  script ->
                      script == Character.UnicodeScript.HAN
                          || script == Character.UnicodeScript.HIRAGANA
                          || script == Character.UnicodeScript.KATAKANA),
          both);
    }
  }

  @Test
  void marksStandOnTheQuestionsTheyHoldFor() {
    assertEquals(
        List.of("模擬データ", "公表値", "模擬データ", "公表値"),
        FrontPages.of(Targets.model(), RunOf.JA, "題", List.of()).questions().stream()
            .map(question -> question.tags().get(0).word())
            .toList());
  }

  @Test
  void titlesStandOnOneLineOrInSmallerType() {
    for (Front.Question question :
        ReportDocument.document(Targets.model(), Language.JA).front().questions()) {
      assertFalse(question.isLong(), question.answer());
    }
    for (Front.Question question :
        ReportDocument.document(Targets.model(), Language.EN).front().questions()) {
      assertEquals(question.answer().length() > 69, question.isLong(), question.answer());
      assertTrue(question.answer().length() < 77, question.answer());
    }
  }

  @Test
  void aRunOfNothingStillAnswersEachQuestionInALine() throws IOException {
    ReportModel model = RunOf.nothing().model();
    assertEquals(
        List.of("目標値のある指標はない", "予算の入力はない", "比較する前年の状況は資料がない", "公表値との照合は行っていない"),
        FrontPages.of(model, RunOf.JA, "題", List.of()).questions().stream()
            .map(Front.Question::answer)
            .toList());
    for (Language language : Language.values()) {
      try (PDDocument pdf = drawn(model, language)) {
        assertTrue(CONTENTS.stream().anyMatch(page(pdf, 3)::contains), page(pdf, 3));
      }
    }
  }

  @Test
  void targetsOfNoPlanAreCounted() {
    RunOf run =
        RunOf.nothing()
            .with(KpiOf.named("k1").outsidePlans("").stands("9", "9", StatusMark.ATTAINED).kpi())
            .with(KpiOf.named("k2").outsidePlans("").stands("1", "9", StatusMark.BEHIND).kpi());
    assertEquals(
        "計画に属さない目標2件のうち達成1件",
        FrontPages.of(run.model(), RunOf.JA, "題", List.of()).questions().get(0).answer());
  }

  @Test
  void manyProjectsAndTargetsStillHaveTwoPages() throws IOException {
    RunOf run = RunOf.nothing().plan("P", 2020, 2024);
    String[] codes = new String[12];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = "A" + i;
      for (int k = 0; k < 10; k++) {
        run.with(
            KpiOf.named("A" + i + "k" + k)
                .in(codes[i])
                .stands("1", "9", StatusMark.BEHIND)
                .expected("1", "2", "3", "0.0" + k + "1")
                .kpi());
      }
    }
    run.projects("P", codes);
    for (Language language : Language.values()) {
      try (PDDocument pdf = drawn(run.model(), language)) {
        assertTrue(CONTENTS.stream().anyMatch(page(pdf, 3)::contains), page(pdf, 3));
      }
    }
  }

  @Test
  void theScreenHoldsTheSameAnswersAndEveryIdOnce() throws IOException {
    Document document = ReportDocument.document(Targets.model(), Language.JA);
    Path file = temp.resolve("front.html");
    HtmlDocument.write(document, file);
    String html = Files.readString(file);
    for (Front.Question question : document.front().questions()) {
      assertTrue(html.contains(question.answer()), question.answer());
      assertEquals(2, html.split("id=\"" + question.id() + "\"", -1).length, question.id());
    }
  }
}
