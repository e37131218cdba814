package tassei.reports.chart.ink;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Shapes that tell lines apart without colour. */
public final class Markers {
  public static final Shape DOT = new Ellipse2D.Double(-2.6, -2.6, 5.2, 5.2);
  public static final Shape DIAMOND = Canvas.polygon(0, -4.5, 4.5, 0, 0, 4.5, -4.5, 0);

  private static final List<Shape> ALL =
      List.of(
          DOT,
          new Rectangle2D.Double(-2.4, -2.4, 4.8, 4.8),
          Canvas.polygon(0, -3.2, 3.1, 2.4, -3.1, 2.4),
          Canvas.polygon(0, -3.4, 3.4, 0, 0, 3.4, -3.4, 0),
          Canvas.polygon(0, 3.2, 3.1, -2.4, -3.1, -2.4));

  private Markers() {}

  public static Shape of(int index) {
    return ALL.get(index % ALL.size());
  }
}
