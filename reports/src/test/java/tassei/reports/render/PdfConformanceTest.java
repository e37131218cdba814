package tassei.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tassei.reports.document.Document;

class PdfConformanceTest {
  private static final Document SMALL = SampleDocument.en();

  @TempDir Path folder;

  @Test
  void theSampleIsFitForArchivesAndForReaders() throws Exception {
    Path pdf = folder.resolve("report.pdf");
    PdfDocument.write(SampleDocument.ja(), pdf);
    assertEquals(Set.of(), Conformance.broken(pdf));
  }

  @Test
  void theEnglishSampleToo() throws Exception {
    Path pdf = folder.resolve("report.pdf");
    PdfDocument.write(SMALL, pdf);
    assertEquals(Set.of(), Conformance.broken(pdf));
  }

  /** Both standards are asked, and each as if it were asked alone. */
  @Test
  void aFileThatIsMeantForNeitherIsNoticed() throws Exception {
    Path pdf = folder.resolve("bare.pdf");
    try (PDDocument bare = new PDDocument()) {
      bare.addPage(new PDPage());
      bare.save(pdf.toFile());
    }
    Set<String> each = new TreeSet<>(Conformance.broken(pdf, List.of(PDFAFlavour.PDFA_2_U)));
    assertTrue(each.stream().anyMatch(found -> found.startsWith("2u ")), each.toString());
    each.addAll(Conformance.broken(pdf, List.of(PDFAFlavour.PDFUA_1)));
    assertEquals(each, Conformance.broken(pdf));
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
    Set<String> broken = Conformance.broken(pdf);
    assertTrue(
        broken.stream().anyMatch(found -> found.startsWith("ua1 " + rule)), broken.toString());
  }
}
