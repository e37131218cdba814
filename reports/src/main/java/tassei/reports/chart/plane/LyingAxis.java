package tassei.reports.chart.plane;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import tassei.reports.chart.Scale;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;

/** Numbers below a plot; those that would touch are left out. */
public final class LyingAxis {
  private static final double AIR = 5;

  public static final double HEIGHT = AIR + Type.SMALL.lineHeight();

  private LyingAxis() {}

  public static void draw(Canvas canvas, Plane plane, Scale scale) {
    Rectangle2D box = plane.box();
    double free = Double.NEGATIVE_INFINITY;
    for (BigDecimal tick : scale.ticks()) {
      Label label = scale.label(tick);
      double x = plane.x(tick.doubleValue());
      if (x - label.width() / 2 > free) {
        canvas.text(label, x, box.getMaxY() + AIR, Canvas.Side.CENTRED, Theme.MUTED);
        free = x + label.width() / 2 + AIR;
      }
    }
  }
}
