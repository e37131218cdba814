package tassei.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.contract.words.Measure;
import tassei.reports.ReportDocument;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Language;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.render.PdfDocument;

/** No page is half empty but the last of a chapter: what stays together is never too tall. */
class PageInkTest {
  private static final double LEAST = 0.45;
  private static final int DPI = 24;
  private static final double HEIGHT = 297;
  private static final double TOP = 25;
  private static final double FOOT = 23;
  private static final int WHITE = 200;

  @TempDir Path folder;

  private static List<ReportedKpi> targets(int count) {
    List<ReportedKpi> kpis = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      kpis.add(
          KpiOf.named("target" + i)
              .ja("研究成果の科学誌への論文掲載件数その" + i)
              .stands("10", "25", StatusMark.BEHIND)
              .year(2022, "6")
              .year(2023, "10")
              .expected("12", "14", "16", "0.02")
              .kpi());
    }
    return kpis;
  }

  private static RunOf run(int monitors) {
    RunOf run = RunOf.nothing().observed("2024-03-31");
    for (int i = 0; i < monitors; i++) {
      run.kpi("monitor" + i, "A", Measure.COUNT, "", "2022|3", "2023|5");
    }
    for (int i = 0; i < 30; i++) {
      run.control("control" + i + "|億円|33600000000|33680000000|305000000|within-rounding|");
    }
    return run;
  }

  @Test
  void noPageIsHalfEmptyButTheLastOfAChapter() throws IOException {
    for (int count : List.of(1, 5, 9, 12, 16)) {
      ReportedKpi[] kpis = targets(count).toArray(new ReportedKpi[0]);
      Path file = folder.resolve(count + ".pdf");
      PdfDocument.write(ReportDocument.document(run(count).of(kpis), Language.JA), file);
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        assertTrue(pdf.getNumberOfPages() > 5);
        assertEquals(List.of(), halfEmpty(pdf), count + " targets");
      }
    }
  }

  /** A chapter whose first part is empty begins with the next one. */
  @Test
  void aChapterIsNoHeadingAlone() throws IOException {
    RunOf run = RunOf.nothing().rows("kpis", 7, 0).observed("2024-03-31");
    Path file = folder.resolve("no-controls.pdf");
    ReportedKpi[] kpis = targets(2).toArray(new ReportedKpi[0]);
    PdfDocument.write(ReportDocument.document(run.of(kpis), Language.JA), file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertEquals(List.of(), halfEmpty(pdf));
    }
  }

  private static List<String> halfEmpty(PDDocument pdf) throws IOException {
    Set<Integer> ends = ends(pdf);
    PDFRenderer renderer = new PDFRenderer(pdf);
    List<String> empty = new ArrayList<>();
    for (int page = 1; page < pdf.getNumberOfPages(); page++) {
      double ink = ink(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
      if (!ends.contains(page) && ink < LEAST) {
        empty.add("page " + (page + 1) + ": " + Math.round(ink * 100) + " %");
      }
    }
    return empty;
  }

  /** Pages before a chapter begins, and the last one. */
  private static Set<Integer> ends(PDDocument pdf) throws IOException {
    Set<Integer> ends = new HashSet<>();
    for (PDOutlineItem chapter : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      ends.add(((PDPageDestination) chapter.getDestination()).retrievePageNumber() - 1);
    }
    ends.add(pdf.getNumberOfPages() - 1);
    return ends;
  }

  /** Down to where something is printed, of what lies between head and foot. */
  private static double ink(BufferedImage page) {
    int top = (int) (page.getHeight() * TOP / HEIGHT);
    int foot = (int) (page.getHeight() * (HEIGHT - FOOT) / HEIGHT);
    int last = top;
    for (int y = top; y < foot; y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        if (page.getRaster().getSample(x, y, 0) < WHITE) {
          last = y + 1;
        }
      }
    }
    return (last - top) / (double) (foot - top);
  }
}
