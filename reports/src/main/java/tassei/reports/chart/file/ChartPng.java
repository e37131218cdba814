package tassei.reports.chart.file;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import tassei.reports.chart.Chart;

/** A chart as a picture for slides, its caption included: as large as a slide of 16 to 9. */
public final class ChartPng {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private ChartPng() {}

  /** The bytes of a PNG; the same chart gives the same bytes. */
  public static byte[] of(Chart chart, Caption caption) {
    Captioned captioned = Captioned.within(chart, caption, WIDTH, HEIGHT);
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    double scale = WIDTH / captioned.width();
    graphics.scale(scale, scale);
    captioned.draw(graphics);
    graphics.dispose();
    return Pixels.png(image);
  }
}
