package tassei.reports.render;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import freemarker.template.TemplateMethodModelEx;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import tassei.reports.document.Block.Picture;
import tassei.reports.document.Document;
import tassei.reports.font.Fonts;

/** Draws the chart an {@code object} names, as vectors and text. */
final class PaperCharts implements FSObjectDrawer {
  private static final double PIXELS_IN_A_POINT = 96.0 / 72.0;

  private final Map<String, Picture> pictures;

  PaperCharts(Document document) {
    pictures =
        document.pictures().stream().collect(Collectors.toMap(Picture::id, Function.identity()));
  }

  static TemplateMethodModelEx height() {
    return arguments -> 70;
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
          draw(
              graphics,
              pictures.get(element.getAttribute("data")),
              new Rectangle2D.Double(
                  0, 0, pixelsWide / PIXELS_IN_A_POINT, pixelsHigh / PIXELS_IN_A_POINT));
        });
    return null;
  }

  private void draw(Graphics2D graphics, Picture picture, Rectangle2D area) {
    graphics.setColor(Color.LIGHT_GRAY);
    graphics.draw(area);
    graphics.setFont(Fonts.bold(10));
    graphics.drawString(picture.id() + "図", 20, 30);
  }
}
