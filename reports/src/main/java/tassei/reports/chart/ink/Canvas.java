package tassei.reports.chart.ink;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.entity.StandardEntityCollection;
import tassei.reports.chart.label.Label;

/** What a chart is drawn on; remembers where each value stands. */
public final class Canvas {
  private final Graphics2D graphics;
  private final EntityCollection entities = new StandardEntityCollection();
  private final ChartRenderingInfo info = new ChartRenderingInfo(entities);

  /** Where a text stands to the point it is drawn at. */
  public enum Side {
    RIGHT_OF,
    CENTRED,
    LEFT_OF
  }

  public Canvas(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  public Graphics2D graphics() {
    return graphics;
  }

  public ChartRenderingInfo info() {
    return info;
  }

  /** What stands where: a shape, and what to say of it. */
  public List<ChartEntity> marks() {
    List<ChartEntity> marks = new java.util.ArrayList<>();
    for (Object entity : entities.getEntities()) {
      ChartEntity mark = (ChartEntity) entity;
      if (mark.getToolTipText() != null && !mark.getToolTipText().isEmpty()) {
        marks.add(mark);
      }
    }
    return marks;
  }

  public void mark(Shape shape, String tip) {
    entities.add(new ChartEntity(shape, tip));
  }

  /** Draws a text with its top at y. */
  public void text(Label label, double x, double y, Side side, Color colour) {
    graphics.setFont(label.type().font());
    graphics.setPaint(colour);
    double baseline = y + label.type().baseline();
    for (String line : label.lines()) {
      if (!line.isEmpty()) {
        double left = x - share(side) * label.type().width(line);
        graphics.drawString(line, (float) left, (float) baseline);
      }
      baseline += label.type().lineHeight();
    }
  }

  /** Draws a text with its middle at y. */
  public void textAt(Label label, double x, double y, Side side, Color colour) {
    text(label, x, y - label.height() / 2, side, colour);
  }

  /** The same on a ground of its own, so that it reads over lines. */
  public void textOver(Label label, double x, double y, Side side, Color colour, Color ground) {
    double left = x - share(side) * label.width();
    fill(
        new Rectangle2D.Double(
            left - 1.5, y - label.height() / 2, label.width() + 3, label.height()),
        ground);
    textAt(label, x, y, side, colour);
  }

  private static double share(Side side) {
    return switch (side) {
      case RIGHT_OF -> 0;
      case CENTRED -> 0.5;
      case LEFT_OF -> 1;
    };
  }

  public void fill(Shape shape, Color colour) {
    graphics.setPaint(colour);
    graphics.fill(shape);
  }

  public void draw(Shape shape, Stroke stroke, Color colour) {
    graphics.setStroke(stroke);
    graphics.setPaint(colour);
    graphics.draw(shape);
  }

  public void line(double x1, double y1, double x2, double y2, Stroke stroke, Color colour) {
    draw(new Line2D.Double(x1, y1, x2, y2), stroke, colour);
  }

  /** A closed shape through points given as x, y, x, y … */
  public static Path2D polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
