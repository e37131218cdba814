package tassei.reports.render;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import freemarker.template.TemplateMethodModelEx;
import java.awt.Shape;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import tassei.reports.chart.drawing.ChartPainter;
import tassei.reports.document.Block.Picture;
import tassei.reports.document.Block.Width;
import tassei.reports.document.Document;

/** Draws the chart an {@code object} names, as vectors and text. */
final class PaperCharts implements FSObjectDrawer {
  private static final double PIXELS_IN_A_POINT = 96.0 / 72.0;
  private static final double POINTS_IN_A_MILLIMETRE = 72.0 / 25.4;

  /** What the margins leave of A4, and half of it less the gap. */
  private static final double FULL = 172 * POINTS_IN_A_MILLIMETRE;

  private static final double HALF = 83 * POINTS_IN_A_MILLIMETRE;

  private final Map<String, Picture> pictures;

  PaperCharts(Document document) {
    pictures =
        document.pictures().stream().collect(Collectors.toMap(Picture::id, Function.identity()));
  }

  /** The width and height of a picture's chart, in points. */
  static TemplateMethodModelEx size() {
    return arguments -> {
      Picture picture = (Picture) TemplateFunctions.given(arguments, 0);
      Dimension2D size = ChartPainter.size(picture.chart(), width(picture.width()));
      return Map.of("width", size.getWidth(), "height", size.getHeight());
    };
  }

  private static double width(Width width) {
    return width == Width.FULL ? FULL : HALF;
  }

  /** The renderer counts in pixels, charts are made in points. */
  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    float pixelsWide = (float) (width / dotsPerPixel);
    float pixelsHigh = (float) (height / dotsPerPixel);
    device.drawWithGraphics(
        (float) x,
        (float) y,
        pixelsWide,
        pixelsHigh,
        graphics -> {
          graphics.scale(PIXELS_IN_A_POINT, PIXELS_IN_A_POINT);
          if (element.getAttribute("type").equals(PaperSigns.TYPE)) {
            PaperSigns.draw(element.getAttribute("data"), graphics);
            return;
          }
          ChartPainter.draw(
              pictures.get(element.getAttribute("data")).chart(),
              graphics,
              new Rectangle2D.Double(
                  0, 0, pixelsWide / PIXELS_IN_A_POINT, pixelsHigh / PIXELS_IN_A_POINT));
        });
    return null;
  }
}
