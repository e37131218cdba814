package tassei.reports.chart.file;

import java.awt.Dimension;
import java.awt.geom.Dimension2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jfree.chart.entity.ChartEntity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tassei.reports.chart.Chart;
import tassei.reports.chart.drawing.ChartPainter;
import tassei.reports.font.Fonts;

/**
 * A chart as SVG, to stand in a page or as a file: no prolog, no references but its own, a tip at
 * each value.
 */
public final class ChartSvg {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private ChartSvg() {}

  /**
   * The svg element for a page that says the rest around it.
   *
   * @param id unique in the page: every id within begins with it
   * @param title what the figure shows
   * @param alt for those who do not see it
   */
  public static String of(Chart chart, String id, String title, String alt, double width) {
    Fonts.prepare();
    Document document = document();
    SvgGraphics graphics = new SvgGraphics(document, id);
    Dimension2D size = ChartPainter.size(chart, width);
    List<ChartEntity> marks =
        ChartPainter.marks(chart, graphics, new Rectangle2D.Double(0, 0, width, size.getHeight()));
    return text(finished(graphics, size, title, alt, SvgMarks.of(document, marks)));
  }

  /** A file that stands for itself: its caption is drawn, as in a PNG. */
  public static String file(Chart chart, Caption caption, String id, String alt, double width) {
    Captioned captioned = new Captioned(chart, caption, width);
    Document document = document();
    SvgGraphics graphics = new SvgGraphics(document, id);
    Element marks = SvgMarks.of(document, captioned.draw(graphics));
    Point2D corner = captioned.corner();
    marks.setAttribute(
        "transform",
        "translate(" + SvgMarks.number(corner.getX()) + "," + SvgMarks.number(corner.getY()) + ")");
    Dimension size = new Dimension();
    size.setSize(width, captioned.height());
    return text(finished(graphics, size, caption.title(), alt, marks));
  }

  private static Element finished(
      SvgGraphics graphics, Dimension2D size, String title, String alt, Element marks) {
    Element root = graphics.getRoot();
    graphics.finish(root);
    describe(root, size, title, alt);
    root.appendChild(marks);
    return root;
  }

  private static void describe(Element root, Dimension2D size, String title, String alt) {
    Document document = root.getOwnerDocument();
    Element name = document.createElementNS(SVG, "title");
    name.setTextContent(SvgMarks.legal(title));
    root.insertBefore(name, root.getFirstChild());
    String width = SvgMarks.number(size.getWidth());
    String height = SvgMarks.number(size.getHeight());
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    root.setAttribute("width", width);
    root.setAttribute("height", height);
    root.setAttribute("role", "img");
    root.setAttribute("aria-label", SvgMarks.legal(alt));
  }

  private static Document document() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own XML parser cannot be set up", e);
    }
  }

  private static String text(Element root) {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter out = new StringWriter();
      transformer.transform(new DOMSource(root), new StreamResult(out));
      return out.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException("the chart cannot be written as XML", e);
    }
  }
}
