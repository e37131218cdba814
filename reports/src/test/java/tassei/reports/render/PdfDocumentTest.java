package tassei.reports.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Block;
import tassei.reports.document.Document;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.Language;

class PdfDocumentTest {
  @TempDir static Path folder;
  private static Path file;
  private static PDDocument pdf;

  @BeforeAll
  static void write() throws Exception {
    file = folder.resolve("report.pdf");
    PdfDocument.write(SampleDocument.ja(), file);
    pdf = Loader.loadPDF(file.toFile());
  }

  @AfterAll
  static void close() throws Exception {
    pdf.close();
  }

  @Test
  void theTwoFacesAreEmbeddedInPart() {
    assertEquals(
        Map.of(
            "NotoSansJP-Bold",
            "subset, embedded, unicode",
            "NotoSansJP-Regular",
            "subset, embedded, unicode"),
        PdfPages.fonts(pdf));
  }

  @Test
  void readersAreToldTitleAuthorAndLanguage() {
    assertEquals("医療分野研究開発推進計画 達成状況報告", pdf.getDocumentInformation().getTitle());
    assertEquals("Tassei", pdf.getDocumentInformation().getAuthor());
    assertEquals("ja", pdf.getDocumentCatalog().getLanguage());
    assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
  }

  @Test
  void contentsNameThePagesOfTheBookmarks() throws Exception {
    Map<String, Integer> bookmarks = PdfPages.bookmarks(pdf);
    assertEquals(
        List.of("目次", "1 概要", "2 医薬品プロジェクト", "2.1 指標", "2.2 予算"),
        bookmarks.keySet().stream().limit(5).toList());
    Map<String, Integer> printed = new TreeMap<>();
    Matcher entry =
        Pattern.compile("(?m)^([\\d.]+ [^/\\d]+?)\\s*(\\d+)$")
            .matcher(PdfPages.text(pdf, bookmarks.get("目次")));
    while (entry.find()) {
      printed.put(entry.group(1).replaceAll("\\R", ""), Integer.valueOf(entry.group(2)));
    }
    assertEquals(10, printed.size(), printed.toString());
    printed.forEach((title, page) -> assertEquals(page, bookmarks.get(title), title));
  }

  @Test
  void longContentsNameThePageOfEveryEntry() throws Exception {
    List<DocumentSection> sections =
        IntStream.rangeClosed(1, 70).mapToObj(i -> section("s" + i, "章" + i, List.of())).toList();
    Path path = folder.resolve("long.pdf");
    PdfDocument.write(SampleDocument.of(Language.JA, sections), path);
    try (PDDocument many = Loader.loadPDF(path.toFile())) {
      Map<String, Integer> bookmarks = PdfPages.bookmarks(many);
      int first = bookmarks.get("目次");
      String contents = PdfPages.text(many, first) + PdfPages.text(many, first + 1);
      for (int i = 1; i <= 70; i++) {
        int page = bookmarks.get(i + " 章" + i);
        String entry = "(?s).*\\b" + i + " 章" + i + "\\s+" + page + "\\b.*";
        assertTrue(contents.matches(entry), i + " on " + page + " in " + contents);
      }
    }
  }

  private static DocumentSection section(String id, String title, List<DocumentSection> parts) {
    return new DocumentSection(
        id, title, DocumentSection.Break.FOLLOWS, List.of(new Block.Prose("文。")), parts);
  }

  @Test
  void eachBookmarkLeadsToAHeadingOfItsPage() throws Exception {
    for (Map.Entry<String, Integer> bookmark : PdfPages.bookmarks(pdf).entrySet()) {
      String start = bookmark.getKey().substring(0, Math.min(6, bookmark.getKey().length()));
      assertTrue(PdfPages.text(pdf, bookmark.getValue()).contains(start), bookmark.toString());
    }
  }

  @Test
  void everyPageButTheCoverIsNumberedAndSaysWhatItIsOf() throws Exception {
    int pages = pdf.getNumberOfPages();
    for (int page = 2; page <= pages; page++) {
      String text = PdfPages.text(pdf, page);
      assertTrue(text.contains(page + " / " + pages), text);
      assertTrue(text.contains("基準日 2024-03-31"), text);
      assertFalse(text.contains("2024-03-31-f815920f18bc"), text);
      assertFalse(text.contains("9c1e7a52b0d4"), text);
    }
    assertFalse(PdfPages.text(pdf, 1).contains("1 / " + pages));
  }

  @Test
  void everyPageButTheContentsBearsTheMarks() throws Exception {
    int contents = PdfPages.bookmarks(pdf).get("目次");
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      String text = PdfPages.text(pdf, page);
      assertEquals(page != contents, text.contains("模擬データ SIMULATED"), text);
      assertEquals(page != contents, text.contains("暫定値を含む"), text);
    }
  }

  @Test
  void allIsDrawnAsVectors() throws Exception {
    assertEquals(0, PdfPages.images(pdf));
  }

  @Test
  void nothingIsPrintedOutsideTheMargins() throws Exception {
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      assertEquals(List.of(), PdfPages.outside(pdf, page), "page " + page);
    }
  }

  @Test
  void everyHeadingIsTagged() {
    List<String> tags =
        PdfPages.tags(pdf).stream().map(PDStructureElement::getStructureType).toList();
    assertEquals(1, tags.stream().filter("H1"::equals).count());
    assertEquals(7, tags.stream().filter("H2"::equals).count());
    assertEquals(4, tags.stream().filter("H3"::equals).count());
    assertEquals(
        SampleDocument.ja().pictures().size(), tags.stream().filter("Figure"::equals).count());
  }

  @Test
  void figuresAreTaggedWithTheirWords() {
    assertEquals(
        SampleDocument.ja().pictures().stream().map(picture -> picture.alt()).toList(),
        PdfPages.tags(pdf).stream()
            .filter(tag -> tag.getStructureType().equals("Figure"))
            .map(PDStructureElement::getAlternateDescription)
            .toList());
  }

  @Test
  void noHeadingStandsAtTheFootOfAPage() throws Exception {
    for (Map.Entry<String, Integer> bookmark : PdfPages.bookmarks(pdf).entrySet()) {
      double room = PdfPages.below(pdf, bookmark.getKey(), bookmark.getValue());
      assertTrue(room > 90, bookmark.getKey() + " has " + room + " points below it");
    }
  }

  @Test
  void tableHeadsAreRepeatedOnEachPage() throws Exception {
    List<Integer> pages =
        IntStream.rangeClosed(1, pdf.getNumberOfPages())
            .filter(
                page ->
                    PdfPages.text(pdf, page).contains("照合1：")
                        || PdfPages.text(pdf, page).contains("照合60："))
            .boxed()
            .toList();
    assertTrue(pages.size() > 1, pages.toString());
    for (int page = pages.get(0); page <= pages.get(pages.size() - 1); page++) {
      assertTrue(PdfPages.text(pdf, page).contains("公表値 計算値 差 結果"), PdfPages.text(pdf, page));
    }
  }

  @Test
  void notesStandAtTheFootOfTheirPage() throws Exception {
    String page = PdfPages.text(pdf, PdfPages.bookmarks(pdf).get("1 概要"));
    assertTrue(page.contains("1 達成率は実績を目標で割った値です。"), page);
    assertTrue(page.indexOf("1 達成率は") > page.indexOf("内数で示された47億円"), page);
  }

  @Test
  void namesThatLookLikeMarkupArePrintedAndWhatTheFaceLacksIsMarked() throws Exception {
    String last =
        PdfPages.text(pdf, PdfPages.bookmarks(pdf).get("6 " + SampleDocument.TWO_HUNDRED));
    assertTrue(last.contains("<script>alert(\"&\")</script> 〓"), last);
    assertTrue(last.contains("& 'quoted'"), last);
    assertTrue(last.replaceAll("\\s", "").contains(SampleDocument.TWO_HUNDRED), last);
    assertFalse(last.contains("\uFFFD"));
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws Exception {
    Path again = folder.resolve("again.pdf");
    PdfDocument.write(SampleDocument.ja(), again);
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
  }

  @Test
  void nothingIsFetched() throws Exception {
    Document english = SampleDocument.en();
    List<String> asked = new ArrayList<>();
    try (Listening server = new Listening(asked)) {
      String image = "<img alt=\"a picture\" src=\"" + server.address() + "/x.png\" />";
      String xhtml = PdfDocument.xhtml(english).replaceFirst("<h1>", image + "<h1>");
      PdfDocument.write(xhtml, english, folder.resolve("fetching.pdf"));
    }
    assertEquals(List.of(), asked);
  }

  @Test
  void aLargeReportIsSmallAndQuick() throws Exception {
    assertTrue(Files.size(file) < 1_000_000, "bytes: " + Files.size(file));
    assertTrue(Set.of(1.7f).contains(pdf.getVersion()));
  }
}
