package tassei.reports.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands in a PDF, read back. */
final class PdfPages {
  private static final double MARGIN = 10 / 25.4 * 72;

  private PdfPages() {}

  static String text(PDDocument pdf, int page) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Title to number of the page, in order, nested ones after the one they belong to. */
  static Map<String, Integer> bookmarks(PDDocument pdf) throws IOException {
    Map<String, Integer> pages = new LinkedHashMap<>();
    collect(pdf.getDocumentCatalog().getDocumentOutline(), pages);
    return pages;
  }

  private static void collect(PDOutlineNode node, Map<String, Integer> pages) throws IOException {
    for (PDOutlineItem item : node.children()) {
      pages.put(
          item.getTitle(), ((PDPageDestination) item.getDestination()).retrievePageNumber() + 1);
      collect(item, pages);
    }
  }

  static List<PDStructureElement> tags(PDDocument pdf) {
    List<PDStructureElement> tags = new ArrayList<>();
    collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
    return tags;
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element);
        collect(element, tags);
      }
    }
  }

  static Map<String, String> fonts(PDDocument pdf) {
    Map<String, String> fonts = new TreeMap<>();
    for (PDPage page : pdf.getPages()) {
      collect(page.getResources(), fonts);
    }
    return fonts;
  }

  private static void collect(PDResources resources, Map<String, String> fonts) {
    try {
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        fonts.put(font.getName().replaceFirst("^[A-Z]{6}\\+", ""), described(font));
      }
      for (COSName name : resources.getXObjectNames()) {
        if (resources.getXObject(name) instanceof PDFormXObject form) {
          collect(form.getResources(), fonts);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String described(PDFont font) {
    return (font.getName().matches("[A-Z]{6}\\+.*") ? "subset" : "whole")
        + (font.isEmbedded() ? ", embedded" : ", missing")
        + (font.getCOSObject().containsKey(COSName.TO_UNICODE) ? ", unicode" : ", mute");
  }

  static int images(PDDocument pdf) throws IOException {
    int images = 0;
    for (PDPage page : pdf.getPages()) {
      images += images(page.getResources());
    }
    return images;
  }

  private static int images(PDResources resources) throws IOException {
    int images = 0;
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        images++;
      } else if (resources.getXObject(name) instanceof PDFormXObject form) {
        images += form.getResources() == null ? 0 : images(form.getResources());
      }
    }
    return images;
  }

  /** Characters nearer than a centimetre to the edge of the page. */
  static List<String> outside(PDDocument pdf, int page) throws IOException {
    return positions(pdf, page).stream()
        .filter(
            at ->
                at.getX() < MARGIN
                    || at.getX() + at.getWidth() > at.getPageWidth() - MARGIN
                    || at.getY() < MARGIN
                    || at.getY() > at.getPageHeight() - MARGIN)
        .map(at -> at.getUnicode() + " at " + at.getX() + ", " + at.getY())
        .toList();
  }

  /** From a heading down to the last text above the foot of its page, in points. */
  static double below(PDDocument pdf, String heading, int page) throws IOException {
    List<TextPosition> all = positions(pdf, page);
    double foot = all.get(0).getPageHeight() - 23 / 25.4 * 72;
    String start = heading.replaceFirst("^[\\d.]+ ", "");
    double top =
        all.stream()
            .filter(at -> at.getFontSizeInPt() > 11)
            .filter(at -> at.getUnicode().equals(start.substring(0, 1)))
            .mapToDouble(TextPosition::getY)
            .min()
            .orElseThrow();
    double last =
        all.stream().mapToDouble(TextPosition::getY).filter(y -> y < foot).max().orElse(top);
    return last - top;
  }

  private static List<TextPosition> positions(PDDocument pdf, int page) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            all.add(position);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return all;
  }
}
