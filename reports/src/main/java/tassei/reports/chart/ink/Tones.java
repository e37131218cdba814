package tassei.reports.chart.ink;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import tassei.reports.chart.Chart;

/** Tones of one colour, far enough apart for print in grey. */
public final class Tones {
  private static final List<Color> ALL =
      List.of(
          Color.decode("#34495C"),
          Color.decode("#8FA3B5"),
          Color.decode("#C3CED8"),
          Color.decode("#52606C"),
          Color.decode("#AEBAC5"),
          Color.decode("#DDE4EA"),
          Color.decode("#6F8496"));
  private static final Color EDGE = Color.decode("#6B7680");
  private static final Color LINES = Color.decode("#8E99A3");
  private static final double APART = 4.25;

  private Tones() {}

  static Color of(int tone) {
    return ALL.get(tone % ALL.size());
  }

  /** Fills a box; says what a label in it stands on. */
  public static Color paint(Canvas canvas, int tone, Rectangle2D box) {
    if (tone != Chart.Share.HATCHED) {
      canvas.fill(box, of(tone));
      return of(tone);
    }
    canvas.fill(box, Theme.WHITE);
    for (double sum = box.getMinX() + box.getMinY() + APART / 2;
        sum < box.getMaxX() + box.getMaxY();
        sum += APART) {
      double from = Math.max(box.getMinX(), sum - box.getMaxY());
      double to = Math.min(box.getMaxX(), sum - box.getMinY());
      canvas.draw(new Line2D.Double(from, sum - from, to, sum - to), Theme.solid(0.8), LINES);
    }
    canvas.draw(box, Theme.solid(0.7), EDGE);
    return Theme.WHITE;
  }
}
