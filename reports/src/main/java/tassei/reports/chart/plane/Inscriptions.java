package tassei.reports.chart.plane;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.label.Label;

/** Values printed at points of a line; one that would meet another is left to the tooltip. */
public final class Inscriptions {
  private static final double AWAY = 10;
  private static final double FLAT = 4;
  private static final double ASIDE = 6;

  private final Canvas canvas;
  private final Rectangle2D bounds;
  private final List<Rectangle2D> taken = new ArrayList<>();

  public Inscriptions(Canvas canvas, Rectangle2D bounds) {
    this.canvas = canvas;
    this.bounds = bounds;
  }

  /**
   * Prints a value where the line through its point leaves room.
   *
   * @param before how much higher the line is one point earlier, on paper; 0 where it begins
   * @param after how much higher it is one point later; 0 where it ends
   */
  public void write(Label label, double x, double y, double before, double after, Color colour) {
    double lean = label.width() / 2 - 2;
    boolean above = before <= FLAT || after <= FLAT;
    double up = above ? y - AWAY : y + AWAY;
    double shift = shift(above ? before : -before, above ? after : -after) * lean;
    double back = shift(above ? -before : before, above ? -after : after) * lean;
    if (at(label, x + shift, up, colour)) {
      return;
    }
    boolean beside = !above && at(label, x + lean + ASIDE, y + ASIDE, colour);
    if (!beside) {
      at(label, x + back, 2 * y - up, colour);
    }
  }

  /** Away from the side on which the line comes nearer. */
  private static double shift(double before, double after) {
    if (after > FLAT) {
      return -1;
    }
    return before > FLAT ? 1 : 0;
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
