package tassei.reports.font;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws with the faces and writes what it saw: started on a machine that has no fonts. */
final class BareMachine {
  private BareMachine() {}

  /** Writes the answer to the file named first. */
  public static void main(String[] arguments) throws Exception {
    Fonts.prepare();
    Files.writeString(Path.of(arguments[0]), seen());
  }

  static String seen() {
    return Fonts.bold(12).getPSName()
        + " "
        + new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('漢')
        + " "
        + ink();
  }

  /** How dark two drawn words are, added up: the same wherever the same outlines are drawn. */
  private static long ink() {
    BufferedImage image = new BufferedImage(200, 30, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setFont(Fonts.regular(12));
    graphics.drawString("達成率", 2, 20);
    graphics.setFont(Fonts.bold(12));
    graphics.drawString("達成率", 100, 20);
    graphics.dispose();
    long sum = 0;
    for (int x = 0; x < 200; x++) {
      for (int y = 0; y < 30; y++) {
        sum += (long) (x + 1) * image.getRaster().getSample(x, y, 0);
      }
    }
    return sum;
  }
}
