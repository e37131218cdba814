package tassei.reports.chart.ink;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lines across a filled box: what tells it from its neighbour where colours do not. */
public enum Hatch {
  NONE,
  RISING,
  FALLING,
  ACROSS,
  UPRIGHT,
  CROSSED;

  private static final double APART = 5;

  /** The lines, ending at the edges of the box: no clip, which some formats draw badly. */
  List<Line2D> lines(Rectangle2D box) {
    List<Line2D> lines = new ArrayList<>();
    switch (this) {
      case NONE -> {}
      case RISING -> slanted(box, 1, lines);
      case FALLING -> slanted(box, -1, lines);
      case CROSSED -> {
        slanted(box, 1, lines);
        slanted(box, -1, lines);
      }
      case ACROSS -> {
        for (double y = box.getMinY() + APART / 2; y < box.getMaxY(); y += APART) {
          lines.add(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
        }
      }
      case UPRIGHT -> {
        for (double x = box.getMinX() + APART / 2; x < box.getMaxX(); x += APART) {
          lines.add(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
        }
      }
    }
    return lines;
  }

  /** Lines on which x + y, or x − y, is constant. */
  private static void slanted(Rectangle2D box, int sign, List<Line2D> lines) {
    double low = sign > 0 ? box.getMinX() + box.getMinY() : box.getMinX() - box.getMaxY();
    double high = low + box.getWidth() + box.getHeight();
    double step = APART * 1.4;
    for (double sum = low + step / 2; sum < high; sum += step) {
      double from = Math.max(box.getMinX(), sign > 0 ? sum - box.getMaxY() : sum + box.getMinY());
      double to = Math.min(box.getMaxX(), sign > 0 ? sum - box.getMinY() : sum + box.getMaxY());
      lines.add(new Line2D.Double(from, sign * (sum - from), to, sign * (sum - to)));
    }
  }
}
