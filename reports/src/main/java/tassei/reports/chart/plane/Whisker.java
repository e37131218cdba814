package tassei.reports.chart.plane;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import tassei.reports.chart.Chart;
import tassei.reports.chart.CoordinateSpan;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Theme;

/** Where a bullet will end: a line over the range with a dot at the median. */
public final class Whisker {
  private static final double END = 3.5;
  private static final double DOT = 2.8;
  private static final double STROKE = 1.5;

  private Whisker() {}

  /** A range that runs off the scale has no end there. */
  public static void draw(
      Canvas canvas, Plane plane, Chart.Bullet row, CoordinateSpan scale, double y) {
    Chart.Range outlook = row.outlook();
    double low = plane.x(inside(outlook.low(), scale));
    double high = plane.x(inside(outlook.high(), scale));
    canvas.line(low, y, high, y, Theme.solid(STROKE), Theme.INK);
    for (Chart.Value value : new Chart.Value[] {outlook.low(), outlook.high()}) {
      if (Values.place(value) == inside(value, scale)) {
        end(canvas, plane.x(Values.place(value)), y);
      }
    }
    if (Values.place(outlook.median()) == inside(outlook.median(), scale)) {
      median(canvas, plane.x(Values.place(outlook.median())), y);
    }
    canvas.mark(
        new Rectangle2D.Double(low, y - END, Math.max(1, high - low), 2 * END), tip(row, outlook));
  }

  private static String tip(Chart.Bullet row, Chart.Range outlook) {
    return row.name()
        + ": "
        + Values.shown(outlook.median())
        + " ("
        + Values.shown(outlook.low())
        + "–"
        + Values.shown(outlook.high())
        + ")";
  }

  private static double inside(Chart.Value value, CoordinateSpan scale) {
    return Math.max(scale.from(), Math.min(scale.upTo(), Values.place(value)));
  }

  public static void range(Canvas canvas, double low, double high, double y) {
    canvas.line(low, y, high, y, Theme.solid(STROKE), Theme.INK);
    end(canvas, low, y);
    end(canvas, high, y);
  }

  private static void end(Canvas canvas, double x, double y) {
    canvas.line(x, y - END, x, y + END, Theme.solid(STROKE), Theme.INK);
  }

  public static void median(Canvas canvas, double x, double y) {
    Ellipse2D dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    canvas.fill(dot, Theme.WHITE);
    canvas.draw(dot, Theme.solid(1.2), Theme.INK);
  }
}
