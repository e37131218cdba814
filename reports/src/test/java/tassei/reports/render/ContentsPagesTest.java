package tassei.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.Language;

class ContentsPagesTest {
  @TempDir static Path folder;

  @Test
  void emptySectionsAreNeitherNamedNorCounted() {
    DocumentSection empty =
        new DocumentSection("e", "空", DocumentSection.Break.FOLLOWS, List.of(), List.of());
    ContentsPages contents = ContentsPages.of(List.of(empty, chapter(1, 2), chapter(2, 0)));
    assertEquals(
        List.of("1 章1", "1.1 節1", "1.2 節2", "2 章2"),
        contents.entries().stream().map(one -> one.number() + " " + one.title()).toList());
    assertEquals(ContentsPages.Spacing.ROOMY, contents.spacing());
  }

  @Test
  void whatAPageDoesNotHoldLosesThePartsOfTheChapterThatHasMost() {
    List<ContentsPages.Entry> all = ContentsPages.of(chapters(14, 2, 10)).entries();
    List<ContentsPages.Entry> fewer = ContentsPages.of(chapters(15, 2, 10)).entries();
    assertEquals(14 * 3 + 11, all.size());
    assertEquals(15 * 3 + 1, fewer.size());
    assertEquals("16", fewer.get(fewer.size() - 1).number());
  }

  /** The second chapter begins on the page after them; the first one stands before them. */
  @Test
  void theyStandOnOnePage() throws IOException {
    for (int count : new int[] {7, 8, 14, 15, 43}) {
      Path path = folder.resolve("contents.pdf");
      PdfDocument.write(SampleDocument.of(Language.JA, chapters(count, 2, 10)), path);
      try (PDDocument made = Loader.loadPDF(path.toFile())) {
        Map<String, Integer> pages = PdfPages.bookmarks(made);
        assertEquals(pages.get("目次") + 1, pages.get("2 章2"), count + " chapters");
      }
    }
  }

  /** So many with some parts each, and a last one with parts of its own number. */
  private static List<DocumentSection> chapters(int count, int parts, int last) {
    List<DocumentSection> chapters = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      chapters.add(chapter(i, parts));
    }
    chapters.add(chapter(count + 1, last));
    return chapters;
  }

  private static DocumentSection chapter(int number, int parts) {
    return section(
        "s" + number,
        "章" + number,
        IntStream.rangeClosed(1, parts)
            .mapToObj(i -> section("p" + number + "-" + i, "節" + i, List.of()))
            .toList());
  }

  private static DocumentSection section(String id, String title, List<DocumentSection> parts) {
    return new DocumentSection(
        id, title, DocumentSection.Break.FOLLOWS, List.of(new Block.Prose("文。")), parts);
  }
}
