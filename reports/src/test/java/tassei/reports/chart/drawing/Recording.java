package tassei.reports.chart.drawing;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import tassei.reports.chart.Chart;

/** Draws nothing; keeps each text with the box of its ink. */
final class Recording extends SVGGraphics2D {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  final List<Text> texts = new ArrayList<>();

  /** A text as drawn. */
  record Text(String text, Rectangle2D ink) {}

  private Recording() throws ParserConfigurationException {
    super(DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument());
  }

  /** What a chart of a width draws, from its corner on. */
  static List<Text> of(Chart chart, double width) {
    Dimension2D size = ChartPainter.size(chart, width);
    try {
      Recording recording = new Recording();
      Rectangle2D box = new Rectangle2D.Double(0, 0, size.getWidth(), size.getHeight());
      ChartPainter.draw(chart, recording, box);
      return recording.texts;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> words(Chart chart, double width) {
    return of(chart, width).stream().map(Text::text).toList();
  }

  @Override
  public void fill(Shape shape) {}

  @Override
  public void draw(Shape shape) {}

  @Override
  public void drawString(String text, float x, float y) {
    GlyphVector glyphs = getFont().createGlyphVector(EXACT, text);
    AffineTransform place = new AffineTransform(getTransform());
    place.translate(x, y);
    texts.add(new Text(text, place.createTransformedShape(glyphs.getVisualBounds()).getBounds2D()));
  }
}
