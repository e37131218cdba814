package tassei.reports.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/**
 * Marks of the first pages: how a target stands, and what came of a check. Each has a shape of its
 * own, because a page may be printed in grey. Shapes are drawn in a box of four by four.
 */
public enum Sign {
  MET_FINAL('F', filled(circle(1.43), "#0072B2")),
  MET(
      'M',
      new Layer(circle(1.24), Color.WHITE, Color.decode("#0072B2"), 0.4),
      filled(circle(0.56), "#0072B2")),
  LIKELY('L', filled(polygon(2, 0.37, 3.63, 2, 2, 3.63, 0.37, 2), "#009E73")),
  OPEN(
      'O',
      new Layer(
          polygon(2, 0.64, 3.47, 3.15, 0.53, 3.15),
          Color.decode("#F7D58A"),
          Color.decode("#8A5C00"),
          0.31)),
  UNLIKELY('U', filled(polygon(0.45, 0.76, 3.55, 0.76, 2, 3.47), "#D55E00")),
  MISSED('X', filled(square(0.7), "#8B1A1A")),
  UNKNOWN('N', line("#55606A", 0.42, 1, 2, 3, 2)),
  EXACT('1', filled(square(0.36), "#34495C")),
  ROUNDED('2', filled(square(0.36), "#8FA3B5")),
  WEAK('3', outlined(square(0.48), "#6B7F92", 0.3)),
  IMPROBABLE('4', filled(square(0.36), "#8FA3B5"), line("#222B33", 0.6, 1.2, 2, 2.8, 2)),
  CONTRADICTS(
      '5', line("#222B33", 0.85, 0.8, 0.8, 3.2, 3.2), line("#222B33", 0.85, 3.2, 0.8, 0.8, 3.2)),
  DIFFERS('6', filled(polygon(2, 0.3, 3.8, 3.5, 0.2, 3.5), "#A34700")),
  SUPERSEDED('7', outlined(square(0.48), "#AEB7BE", 0.2), filled(circle(0.4), "#55606A")),
  NO_DATA('8', line("#55606A", 0.42, 1, 2, 3, 2));

  /** The side of the box shapes are drawn in. */
  static final double BOX = 4;

  private final char code;
  private final List<Layer> layers;

  Sign(char code, Layer... layers) {
    this.code = code;
    this.layers = List.of(layers);
  }

  /**
   * One shape of a mark.
   *
   * @param fill null where it is not filled
   * @param stroke null where it has no outline
   */
  record Layer(Shape shape, Color fill, Color stroke, double width) {}

  List<Layer> layers() {
    return layers;
  }

  /** As it stands in a row of marks. */
  public String code() {
    return String.valueOf(code);
  }

  /** As a part of a target, which is smaller. */
  public String smallCode() {
    return code().toLowerCase(Locale.ROOT);
  }

  static Sign of(char code) {
    for (Sign sign : values()) {
      if (sign.code == Character.toUpperCase(code)) {
        return sign;
      }
    }
    throw new IllegalArgumentException("no such mark: " + code);
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
