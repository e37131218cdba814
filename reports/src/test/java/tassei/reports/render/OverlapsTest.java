package tassei.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Document;

class OverlapsTest {
  @TempDir private Path temp;

  @Test
  void aHeadThatRunsIntoTheNextIsFound() throws IOException {
    assertFalse(Overlaps.in(written(120)).isEmpty());
  }

  @Test
  void headsBesideEachOtherAreFine() throws IOException {
    assertEquals(Set.of(), Overlaps.in(written(300)));
  }

  @Test
  void noLettersOfTheSampleDocumentsStandOnOneAnother() throws IOException {
    for (Document document : new Document[] {SampleDocument.ja(), SampleDocument.en()}) {
      Path file = temp.resolve("sample.pdf");
      PdfDocument.write(document, file);
      assertEquals(Set.of(), Overlaps.in(file));
    }
  }

  private Path written(float second) throws IOException {
    Path file = temp.resolve("heads.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
        write(stream, 72, "A long head of a column");
        write(stream, second, "Before and now");
      }
      pdf.save(file.toFile());
    }
    return file;
  }

  private static void write(PDPageContentStream stream, float x, String text) throws IOException {
    stream.beginText();
    stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
    stream.newLineAtOffset(x, 700);
    stream.showText(text);
    stream.endText();
  }
}
