package tassei.reports.render;

import freemarker.template.TemplateMethodModelEx;
import java.awt.Graphics2D;
import java.util.Map;
import tassei.reports.chart.sign.SignRow;

/** Marks in a row on paper: an {@code object} names them, how far apart and how wide they stand. */
final class PaperSigns {
  static final String TYPE = "image/x-signs";

  private static final double POINTS_IN_A_MILLIMETRE = 72.0 / 25.4;

  private PaperSigns() {}

  /** The width and height of a row, in points. */
  static TemplateMethodModelEx size() {
    return arguments -> {
      SignRow row =
          row(
              (String) TemplateFunctions.given(arguments, 0),
              TemplateFunctions.number(arguments, 1),
              TemplateFunctions.number(arguments, 2));
      return Map.of("width", row.width(), "height", row.height());
    };
  }

  static void draw(String named, Graphics2D graphics) {
    String[] parts = named.split(":", -1);
    row(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2])).draw(graphics);
  }

  private static SignRow row(String codes, double cell, double widest) {
    return new SignRow(codes, cell * POINTS_IN_A_MILLIMETRE, widest * POINTS_IN_A_MILLIMETRE);
  }
}
