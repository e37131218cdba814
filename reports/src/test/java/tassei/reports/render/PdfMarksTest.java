package tassei.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.Language;

/** Which pages bear the marks of the run. */
class PdfMarksTest {
  @TempDir Path folder;

  @Test
  void aChapterOfPublishedRowsBearsNoMarkThatDoesNotHoldThroughout() throws Exception {
    List<DocumentSection> sections =
        List.of(
            chapter("指標", List.of()),
            chapter("予算", List.of()).published(),
            chapter("成果", List.of()),
            chapter(
                    "検証",
                    List.of(
                        new DocumentSection(
                            "found",
                            "留意点",
                            DocumentSection.Break.FOLLOWS,
                            List.of(new Block.Prose("文。")),
                            List.of())))
                .publishedItself(),
            chapter("出典", List.of()).published());
    Path path = folder.resolve("marks.pdf");
    PdfDocument.write(SampleDocument.of(Language.JA, sections), path);
    try (PDDocument marked = Loader.loadPDF(path.toFile())) {
      List<Boolean> bear = new ArrayList<>();
      for (int i = 0; i < sections.size(); i++) {
        String bookmark = (i + 1) + " " + sections.get(i).title();
        int page = PdfPages.bookmarks(marked).get(bookmark);
        bear.add(PdfPages.text(marked, page).contains("模擬データ"));
      }
      assertEquals(List.of(true, false, true, false, false), bear);
      int found = PdfPages.bookmarks(marked).get("4.1 留意点");
      assertEquals(PdfPages.bookmarks(marked).get("4 検証") + 1, found);
      assertTrue(PdfPages.text(marked, found).contains("模擬データ"));
    }
  }

  private static DocumentSection chapter(String title, List<DocumentSection> parts) {
    List<Block> blocks = List.of(new Block.Prose("文。"));
    return new DocumentSection(
        "c" + title.hashCode(), title, DocumentSection.Break.NEW_PAGE, blocks, parts);
  }
}
