package tassei.reports.chart;

import java.awt.geom.Dimension2D;
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
import tassei.reports.font.Fonts;

/** A chart as SVG to stand in a page: no prolog, no references but its own, a tip at each value. */
public final class ChartSvg {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private ChartSvg() {}

  /**
   * The svg element.
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
    Element root = graphics.getRoot();
    graphics.finish(root);
    describe(root, size, title, alt);
    root.appendChild(SvgMarks.of(document, marks));
    return text(root);
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
