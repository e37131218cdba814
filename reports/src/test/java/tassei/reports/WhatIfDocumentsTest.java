package tassei.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import tassei.reports.render.Conformance;
import tassei.reports.whatif.WhatIfOf;

class WhatIfDocumentsTest {
  private static final Set<Format> ALL = EnumSet.allOf(Format.class);
  private static final String BASE = "2024-03-31-0123456789ab";

  @TempDir private static Path temp;
  private static Path base;
  private static Path two;
  private static Path sweep;

  @BeforeAll
  static void draw() throws IOException {
    base = WhatIfOf.base(temp);
    two = WhatIfOf.two().in(temp.resolve("two"));
    sweep = WhatIfOf.sweep().in(temp.resolve("sweep"));
    for (Path folder : List.of(two, sweep)) {
      Documents.ofWhatIf(folder, base).draw(List.of(Language.JA, Language.EN), ALL);
    }
  }

  private static void everyPageBears(Path pdf, String mark) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        assertTrue(text.contains(mark), pdf + " " + page + ": " + text);
      }
    }
  }

  @Test
  void everyPageBearsTheScenariosAndTheBase() throws IOException {
    everyPageBears(
        two.resolve("whatif.en.pdf"), "WHAT-IF / 試算: more and moved (base " + BASE + ")");
    everyPageBears(sweep.resolve("whatif.ja.pdf"), "試算 / WHAT-IF：省庁別（基準 " + BASE + "）");
  }

  @Test
  void theyAreFitForArchivesAndForReaders() throws Exception {
    for (Path folder : List.of(two, sweep)) {
      for (String language : List.of("ja", "en")) {
        Path pdf = folder.resolve("whatif." + language + ".pdf");
        assertEquals(Set.of(), Conformance.broken(pdf));
      }
    }
  }

  @Test
  void theScreenAndEveryFigureOnItBearThem() throws IOException {
    String html = Files.readString(two.resolve("whatif.en.html"));
    String mark = "WHAT-IF / 試算: more and moved (base " + BASE + ")";
    assertTrue(html.contains("<span class=\"mark\">" + mark + "</span>"), html);
    List<String> figures = List.of(html.split("<svg ", -1));
    assertTrue(figures.size() > 4, "figures: " + (figures.size() - 1));
    figures.stream().skip(1).forEach(figure -> assertTrue(figure.contains(mark + ". "), figure));
  }

  @Test
  void everySheetBearsThemAndHoldsTheNumbersOfTheTables() throws IOException {
    try (Workbook book = WorkbookFactory.create(two.resolve("whatif.en.xlsx").toFile())) {
      for (Sheet sheet : book) {
        assertTrue(sheet.getHeader().getLeft().contains("more and moved"), sheet.getSheetName());
        assertTrue(sheet.getRow(2).getCell(0).getStringCellValue().contains("base " + BASE));
      }
      Sheet totals = book.getSheetAt(2);
      assertEquals("Totals by year", totals.getRow(0).getCell(0).getStringCellValue());
      assertEquals(1198.8, totals.getRow(4).getCell(1).getNumericCellValue());
      assertEquals(1298.8, totals.getRow(4).getCell(2).getNumericCellValue());
      assertEquals(100, totals.getRow(4).getCell(3).getNumericCellValue());
    }
  }

  @Test
  void everyChartThatIsAFileBearsThem() throws IOException {
    try (Stream<Path> charts = Files.list(sweep.resolve("charts"))) {
      List<Path> drawn = charts.filter(each -> each.toString().endsWith(".ja.svg")).toList();
      assertEquals(4, drawn.size());
      for (Path chart : drawn) {
        String svg = Files.readString(chart);
        assertTrue(svg.contains("試算 / WHAT-IF：省庁別（基準 " + BASE + "）. "), svg);
        assertTrue(svg.matches("(?s).*<text[^>]*>[^<]*試算 / WHAT-IF：省庁別.*"), svg);
      }
    }
  }

  @Test
  void theSameWhatIfGivesTheSameBytes() throws IOException {
    Path again = WhatIfOf.two().in(temp.resolve("again"));
    List<Path> drawn = Documents.ofWhatIf(again, base).draw(List.of(Language.JA), ALL);
    assertTrue(drawn.size() > 8, drawn.toString());
    for (Path file : drawn) {
      Path before = two.resolve(again.relativize(file));
      assertArrayEquals(Files.readAllBytes(before), Files.readAllBytes(file), before.toString());
    }
  }

  @Test
  void whatIsMissingIsDrawnAndNothingElse() throws IOException {
    Path folder = WhatIfOf.two().in(temp.resolve("missing"));
    Documents documents = Documents.ofWhatIf(folder, base);
    documents.complete(List.of(Language.EN), EnumSet.of(Format.HTML, Format.XLSX));
    Files.delete(folder.resolve("whatif.en.html"));
    assertEquals(
        List.of(folder.resolve("whatif.en.html")),
        documents.complete(List.of(Language.EN), EnumSet.of(Format.HTML, Format.XLSX)));
  }
}
