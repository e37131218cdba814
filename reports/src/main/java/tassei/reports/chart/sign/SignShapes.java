package tassei.reports.chart.sign;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import tassei.reports.chart.ink.Canvas;

/**
 * How marks look. Each has a shape of its own, because a page may be printed in grey. Shapes are
 * drawn in a box of four by four.
 */
final class SignShapes {
  /** The side of the box shapes are drawn in. */
  static final double BOX = 4;

  private SignShapes() {}

  /**
   * One shape of a mark.
   *
   * @param fill null where it is not filled
   * @param stroke null where it has no outline
   */
  record Layer(Shape shape, Color fill, Color stroke, double width) {}

  static List<Layer> of(Sign sign) {
    return switch (sign) {
      case MET_FINAL -> List.of(filled(circle(1.43), "#0072B2"));
      case MET ->
          List.of(
              new Layer(circle(1.24), Color.WHITE, Color.decode("#0072B2"), 0.4),
              filled(circle(0.56), "#0072B2"));
      case LIKELY -> List.of(filled(polygon(2, 0.37, 3.63, 2, 2, 3.63, 0.37, 2), "#009E73"));
      case OPEN ->
          List.of(
              new Layer(
                  polygon(2, 0.64, 3.47, 3.15, 0.53, 3.15),
                  Color.decode("#F7D58A"),
                  Color.decode("#8A5C00"),
                  0.31));
      case UNLIKELY -> List.of(filled(polygon(0.45, 0.76, 3.55, 0.76, 2, 3.47), "#D55E00"));
      case MISSED -> List.of(filled(square(0.7), "#8B1A1A"));
      case UNKNOWN -> List.of(line("#55606A", 0.42, 1, 2, 3, 2));
      case EXACT -> List.of(filled(square(0.36), "#34495C"));
      case ROUNDED -> List.of(filled(square(0.36), "#8FA3B5"));
      case WEAK -> List.of(outlined(square(0.48), "#6B7F92", 0.3));
      case IMPROBABLE ->
          List.of(filled(square(0.36), "#8FA3B5"), line("#222B33", 0.6, 1.2, 2, 2.8, 2));
      case CONTRADICTS ->
          List.of(
              line("#222B33", 0.85, 0.8, 0.8, 3.2, 3.2), line("#222B33", 0.85, 3.2, 0.8, 0.8, 3.2));
      case DIFFERS -> List.of(filled(polygon(2, 0.3, 3.8, 3.5, 0.2, 3.5), "#A34700"));
      case SUPERSEDED ->
          List.of(outlined(square(0.48), "#AEB7BE", 0.2), filled(circle(0.4), "#55606A"));
      case NO_DATA -> List.of(line("#55606A", 0.42, 1, 2, 3, 2));
    };
  }

  private static Layer filled(Shape shape, String colour) {
    return new Layer(shape, Color.decode(colour), null, 0);
  }

  private static Layer outlined(Shape shape, String colour, double width) {
    return new Layer(shape, Color.WHITE, Color.decode(colour), width);
  }

  private static Layer line(String colour, double width, double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    path.lineTo(points[2], points[3]);
    return new Layer(path, null, Color.decode(colour), width);
  }

  private static Shape circle(double radius) {
    return new Ellipse2D.Double(2 - radius, 2 - radius, 2 * radius, 2 * radius);
  }

  private static Shape square(double edge) {
    return new Rectangle2D.Double(edge, edge, 4 - 2 * edge, 4 - 2 * edge);
  }

  private static Shape polygon(double... points) {
    return Canvas.polygon(points);
  }
}
