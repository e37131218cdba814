package tassei.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import tassei.reports.font.Fonts;

final class ContactSheet {
  public static void main(String[] a) throws Exception {
    Fonts.prepare();
    for (Map.Entry<String, Chart> e : Samples.all().entrySet()) {
      for (double w : new double[] {482, 234}) {
        Dimension2D s = ChartPainter.size(e.getValue(), w);
        BufferedImage i =
            new BufferedImage(
                (int) (s.getWidth() * 2), (int) (s.getHeight() * 2), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = i.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 9999, 9999);
        g.scale(2, 2);
        ChartPainter.draw(e.getValue(), g, new Rectangle2D.Double(0, 0, w, s.getHeight()));
        ImageIO.write(
            i, "png", Path.of(a[0], e.getKey() + (w < 300 ? "-half" : "") + ".png").toFile());
      }
    }
  }
}
