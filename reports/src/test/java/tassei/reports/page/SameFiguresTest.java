package tassei.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.ReportDocument;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.Document;
import tassei.reports.document.Language;
import tassei.reports.render.HtmlDocument;
import tassei.reports.render.PdfDocument;

/** A number stands in the PDF and in the HTML as often as the document says it, and as it says. */
class SameFiguresTest {
  @TempDir private Path temp;

  private static Document document(Language language) {
    return ReportDocument.document(
        RunOf.nothing()
            .plan("P", 2020, 2024)
            .ministries("M1", "M2")
            .projects("P", "A", "B")
            .sum("C|total|2021|initial||||||1234.5||||coverage|100")
            .sum("C|ministry|2021|initial|M1|||||1000.4||||coverage|81.0")
            .sum("C|ministry|2021|initial|M2|||||234.1||||coverage|19.0")
            .sum("C|integrated_project|2021|initial||A||||1111.1||||coverage|90.0")
            .sum("C|integrated_project|2021|initial||B||||123.4||||coverage|10.0")
            .sum("C|ministry+integrated_project|2021|initial|M1|A||||900||||coverage|72.9")
            .sum("C|ministry+integrated_project|2021|initial|M1|B||||100.4||||coverage|8.1")
            .sum("C|ministry+integrated_project|2021|initial|M2|A||||211.1||||coverage|17.1")
            .sum("C|ministry+integrated_project|2021|initial|M2|B||||23||||coverage|1.9")
            .rows("budget", 7, 1)
            .model(),
        language);
  }

  @Test
  void theyAreTheSameInPdfAndHtml() throws Exception {
    for (Language language : Language.values()) {
      Document document = document(language);
      Path pdf = temp.resolve(language + ".pdf");
      Path html = temp.resolve(language + ".html");
      PdfDocument.write(document, pdf);
      HtmlDocument.write(document, html);
      String printed = printed(pdf);
      String page = Files.readString(html, StandardCharsets.UTF_8);
      Map<String, Integer> figures = figures(document);
      assertTrue(figures.size() > 8, figures.toString());
      List<String> missing = new ArrayList<>();
      figures.forEach(
          (figure, times) -> {
            if (times(printed, figure.replaceAll("\\s", "")) < times) {
              missing.add("PDF " + figure);
            }
            if (times(page, figure) < times) {
              missing.add("HTML " + figure);
            }
          });
      assertEquals(List.of(), missing);
    }
  }

  /** The numbers of all tables, and how often each stands in them. */
  private static Map<String, Integer> figures(Document document) {
    Map<String, Integer> figures = new TreeMap<>();
    for (Block.Table table : document.tables()) {
      for (Block.Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          if (cell instanceof Cell.Quantity quantity) {
            figures.merge(quantity.shown(), 1, Integer::sum);
          }
        }
      }
    }
    return figures;
  }

  private static int times(String text, String figure) {
    int times = 0;
    for (int at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
      times++;
    }
    return times;
  }

  private static String printed(Path file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }
}
