package tassei.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Document;

class PdfConformanceTest {
  private static final Document SMALL = SampleDocument.en();

  @TempDir Path folder;

  @Test
  void theSampleIsFitForArchivesAndForReaders() throws Exception {
    Path pdf = folder.resolve("report.pdf");
    PdfDocument.write(SampleDocument.ja(), pdf);
    assertEquals(Set.of(), Conformance.brokenForArchives(pdf));
    assertEquals(Set.of(), Conformance.brokenForReaders(pdf));
  }

  @Test
  void theEnglishSampleToo() throws Exception {
    Path pdf = folder.resolve("report.pdf");
    PdfDocument.write(SMALL, pdf);
    assertEquals(Set.of(), Conformance.brokenForArchives(pdf));
    assertEquals(Set.of(), Conformance.brokenForReaders(pdf));
  }

  @Test
  void aFigureWithoutWordsIsNoticed() throws Exception {
    assertBroken("7.3-1", " alt=\"[^\"]*\"", "");
  }

  @Test
  void aSkippedHeadingIsNoticed() throws Exception {
    assertBroken("7.4.2-1", "<h3( .*?</)h3>", "<h5$1h5>");
  }

  @Test
  void aRowThatLacksACellIsNoticed() throws Exception {
    assertBroken("7.2-4", "(<tr class=\"plain[^>]*>\\s*<th.*?</th>)\\s*<td.*?</td>", "$1");
  }

  private void assertBroken(String rule, String pattern, String replacement) throws Exception {
    String xhtml = PdfDocument.xhtml(SMALL);
    String mutant = xhtml.replaceFirst("(?s)" + pattern, replacement);
    assertFalse(xhtml.equals(mutant), pattern + " is not in the page");
    Path pdf = folder.resolve("mutant.pdf");
    PdfDocument.write(mutant, SMALL, pdf);
    Set<String> broken = Conformance.brokenForReaders(pdf);
    assertTrue(broken.stream().anyMatch(found -> found.startsWith(rule)), broken.toString());
  }
}
