package tassei.reports.chart.file;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tassei.reports.chart.label.Type;

/** Draws into SVG with ids of its own and texts as long as they were laid out, in any face. */
final class SvgGraphics extends SVGGraphics2D {
  static final String FAMILY = "'Noto Sans JP','Hiragino Sans','Yu Gothic',sans-serif";

  private static final String BOLD = "NotoSansJP-Bold";

  private final List<Double> widths = new ArrayList<>();

  SvgGraphics(Document document, String id) {
    super(context(document, id), false);
  }

  private static SVGGeneratorContext context(Document document, String id) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(2);
    context.setIDGenerator(
        new SVGIDGenerator() {
          private int last;

          @Override
          public String generateID(String prefix) {
            last++;
            return id + "-" + prefix + last;
          }
        });
    return context;
  }

  /** The bold face says so itself; a page needs to be told. */
  @Override
  public void setFont(Font font) {
    super.setFont(
        font != null && BOLD.equals(font.getPSName()) ? font.deriveFont(Font.BOLD) : font);
  }

  @Override
  public void drawString(String text, float x, float y) {
    boolean bold = getFont().getStyle() == Font.BOLD;
    widths.add(Type.width(text, bold, getFont().getSize2D()));
    super.drawString(text, x, y);
  }

  /** Says how wide each text is, and which faces to look for where ours is not installed. */
  void finish(Element root) {
    NodeList texts = root.getElementsByTagNameNS(SVG_NAMESPACE_URI, "text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      text.setAttribute("textLength", SvgMarks.number(widths.get(i)));
      text.setAttribute("lengthAdjust", "spacingAndGlyphs");
      text.removeAttributeNS("http://www.w3.org/XML/1998/namespace", "space");
    }
    NodeList all = root.getElementsByTagNameNS(SVG_NAMESPACE_URI, "*");
    for (int i = 0; i < all.getLength(); i++) {
      ((Element) all.item(i)).removeAttribute("font-family");
    }
    root.setAttribute("font-family", FAMILY);
    dropEmptyDefinitions(root);
  }

  /** Batik names them alike in every picture. */
  private static void dropEmptyDefinitions(Element root) {
    NodeList definitions = root.getElementsByTagNameNS(SVG_NAMESPACE_URI, "defs");
    for (int i = definitions.getLength() - 1; i >= 0; i--) {
      if (!definitions.item(i).hasChildNodes()) {
        definitions.item(i).getParentNode().removeChild(definitions.item(i));
      }
    }
  }
}
