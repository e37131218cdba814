package tassei.reports.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Values printed at points of a line; one that would meet another is left to the tooltip. */
final class Inscriptions {
  private static final double AWAY = 10;

  private final Canvas canvas;
  private final Rectangle2D bounds;
  private final List<Rectangle2D> taken = new ArrayList<>();

  Inscriptions(Canvas canvas, Rectangle2D bounds) {
    this.canvas = canvas;
    this.bounds = bounds;
  }

  /** Above the point first, or below it first; whether it found room. */
  boolean write(Label label, double x, double y, Place first, Color colour) {
    double up = first == Place.ABOVE ? y - AWAY : y + AWAY;
    return at(label, x, up, colour) || at(label, x, 2 * y - up, colour);
  }

  /** On which side of a line a value stands. */
  enum Place {
    ABOVE,
    BELOW
  }

  private boolean at(Label label, double x, double y, Color colour) {
    double half = label.width() / 2;
    double middle = Math.max(bounds.getMinX() + half, Math.min(bounds.getMaxX() - half, x));
    Rectangle2D box =
        new Rectangle2D.Double(
            middle - half, y - label.height() / 2, label.width(), label.height());
    if (!bounds.contains(box) || taken.stream().anyMatch(box::intersects)) {
      return false;
    }
    taken.add(box);
    canvas.textAt(label, middle, y, Canvas.Side.CENTRED, colour);
    return true;
  }
}
