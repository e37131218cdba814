package tassei.reports.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A chart as a picture for slides: twice as many pixels as points, its caption included. */
public final class ChartPng {
  private static final int PIXELS = 2;

  private ChartPng() {}

  /** The bytes of a PNG of a width in points; the same chart gives the same bytes. */
  public static byte[] of(Chart chart, Caption caption, double width) {
    Captioned captioned = new Captioned(chart, caption, width);
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width * PIXELS),
            (int) Math.ceil(captioned.height() * PIXELS),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(PIXELS, PIXELS);
    captioned.draw(graphics);
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
