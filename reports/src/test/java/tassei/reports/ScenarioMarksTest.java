package tassei.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Language;
import tassei.reports.sheet.SmallRun;

class ScenarioMarksTest {
  private static final String MARK = "WHAT-IF / 試算: more & more (base 2024-03-31-0123456789ab)";

  @TempDir private static Path temp;
  private static Path scenario;

  @BeforeAll
  static void draw() throws IOException {
    scenario = new SmallRun().in(temp.resolve("scenario"));
    ObjectMapper mapper = new ObjectMapper();
    Path report = scenario.resolve("report.json");
    ObjectNode facts = (ObjectNode) mapper.readTree(report.toFile());
    facts
        .putObject("what_if")
        .put("scenario", "more & more")
        .put("base", "2024-03-31-0123456789ab")
        .put("elasticity", 0.5)
        .put("lag", 1)
        .putArray("adjustments")
        .add("change: +10% (collection T, fiscal_year 2021, ministry M, stage initial)");
    mapper.writeValue(report.toFile(), facts);
    Path run = scenario.resolve("run.json");
    ObjectNode facts_ = (ObjectNode) mapper.readTree(run.toFile());
    mapper.writeValue(run.toFile(), facts_.put("what_if", true));
    Documents.in(scenario).draw(List.of(Language.EN), EnumSet.allOf(Format.class));
  }

  private static Path file(String name) {
    return scenario.resolve(name);
  }

  @Test
  void everyPageBearsScenarioAndBase() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file("report.en.pdf").toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        assertTrue(text.contains(MARK), page + ": " + text);
      }
      assertTrue(pdf.getDocumentInformation().getTitle().startsWith("Scenario: more & more"));
    }
  }

  @Test
  void theCoverSaysWhatIsDoneAndAssumedAndWhatIsTheBases() throws IOException {
    String html = Files.readString(file("report.en.html"));
    assertTrue(html.contains("+10% on T, FY2021, "), html);
    assertTrue(html.contains("elasticity ε = 0.5, lag 1). Assumed, not estimated from data."));
    assertTrue(html.contains("Checks and points to note are those of the base."));
  }

  @Test
  void theBannerBearsItAndEveryFigureSaysItAloud() throws IOException {
    String html = Files.readString(file("report.en.html"));
    String mark = MARK.replace("&", "&amp;");
    assertTrue(html.contains("<span class=\"mark\">" + mark + "</span>"), html);
    String[] figures = html.split("<svg ", -1);
    assertTrue(figures.length > 2, "no figures");
    for (int i = 1; i < figures.length; i++) {
      boolean isMark = figures[i].contains("class=\"signs\"");
      assertTrue(isMark || figures[i].contains(mark), figures[i].substring(0, 300));
    }
  }

  @Test
  void everySheetBearsItOnScreenAndOnPaper() throws IOException {
    try (Workbook book = WorkbookFactory.create(file("report.en.xlsx").toFile())) {
      for (Sheet sheet : book) {
        assertTrue(
            sheet.getHeader().getLeft().replace("&&", "&").contains(MARK), sheet.getSheetName());
        assertTrue(sheet.getRow(2).getCell(0).getStringCellValue().contains(MARK));
      }
    }
  }

  @Test
  void everyChartThatIsAFileBearsItInSightAndAloud() throws IOException {
    List<String> bare = new ArrayList<>();
    try (Stream<Path> charts = Files.list(file("charts"))) {
      for (Path chart : charts.filter(each -> each.toString().endsWith(".svg")).toList()) {
        String mark = MARK.replace("&", "&amp;");
        String svg = Files.readString(chart);
        boolean isSeen = svg.replaceAll("</text>\\s*<text[^>]*>", " ").contains("WHAT-IF");
        boolean isHeard = svg.contains(mark + ". ");
        if (!isSeen || !isHeard) {
          bare.add(chart + svg.substring(0, 600));
        }
      }
    }
    assertEquals(List.of(), bare);
  }

  @Test
  void aRunBearsNothingOfTheKind() throws IOException {
    Path run = new SmallRun().in(temp.resolve("run"));
    Documents.in(run).draw(List.of(Language.EN), EnumSet.of(Format.HTML));
    String html = Files.readString(run.resolve("report.en.html"));
    assertFalse(html.contains("WHAT-IF / 試算"));
    assertFalse(html.contains("base run"));
  }
}
