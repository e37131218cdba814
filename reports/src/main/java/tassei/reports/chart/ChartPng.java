package tassei.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import tassei.reports.font.Fonts;

/** A chart as a picture for slides: twice as many pixels as points, its caption included. */
public final class ChartPng {
  private static final int PIXELS = 2;
  private static final double EDGE = 14;

  private ChartPng() {}

  /** The bytes of a PNG of a width in points; the same chart gives the same bytes. */
  public static byte[] of(Chart chart, Caption caption, double width) {
    Fonts.prepare();
    double inner = width - 2 * EDGE;
    Label title = Label.of(caption.title(), Type.TITLE, inner);
    Label subtitle = Label.of(caption.subtitle(), Type.SUBTITLE, inner);
    Label source = Label.of(caption.source(), Type.SMALL, inner);
    double top = EDGE + title.height() + 2 + subtitle.height() + 8;
    double tall = ChartPainter.size(chart, inner).getHeight();
    double height = top + tall + 8 + source.height() + EDGE;
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width * PIXELS),
            (int) Math.ceil(height * PIXELS),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(PIXELS, PIXELS);
    Canvas canvas = new Canvas(graphics);
    canvas.fill(new Rectangle2D.Double(0, 0, width, height + 1), Theme.WHITE);
    canvas.text(title, EDGE, EDGE, Canvas.Side.RIGHT_OF, Theme.INK);
    canvas.text(subtitle, EDGE, EDGE + title.height() + 2, Canvas.Side.RIGHT_OF, Theme.MUTED);
    canvas.text(source, EDGE, top + tall + 8, Canvas.Side.RIGHT_OF, Theme.MUTED);
    ChartPainter.draw(chart, graphics, new Rectangle2D.Double(EDGE, top, inner, tall));
    graphics.dispose();
    return bytes(image);
  }

  private static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
