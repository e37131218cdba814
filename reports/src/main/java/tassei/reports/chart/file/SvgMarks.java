package tassei.reports.chart.file;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jfree.chart.entity.ChartEntity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Unseen shapes over the marks of a chart, each telling its exact value to who points at it. */
public final class SvgMarks {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final double SMALLEST = 10;
  private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
  private static final int[] COORDINATES = {2, 2, 4, 6, 0};

  private SvgMarks() {}

  static Element of(Document document, List<ChartEntity> marks) {
    Element group = document.createElementNS(SVG, "g");
    group.setAttribute("class", "marks");
    group.setAttribute("fill", "none");
    group.setAttribute("stroke", "none");
    group.setAttribute("pointer-events", "all");
    for (ChartEntity mark : marks) {
      Element shape = shape(document, mark.getArea());
      Element title = document.createElementNS(SVG, "title");
      title.setTextContent(legal(mark.getToolTipText()));
      shape.appendChild(title);
      group.appendChild(shape);
    }
    return group;
  }

  /** Small marks get a box that a finger meets. */
  private static Element shape(Document document, Shape area) {
    Rectangle2D bounds = area.getBounds2D();
    boolean small = bounds.getWidth() < SMALLEST || bounds.getHeight() < SMALLEST;
    if (small || area instanceof Rectangle2D) {
      return box(document, bounds);
    }
    Element path = document.createElementNS(SVG, "path");
    path.setAttribute("d", path(area));
    return path;
  }

  private static Element box(Document document, Rectangle2D bounds) {
    double width = Math.max(SMALLEST, bounds.getWidth());
    double height = Math.max(SMALLEST, bounds.getHeight());
    Element box = document.createElementNS(SVG, "rect");
    box.setAttribute("x", number(bounds.getCenterX() - width / 2));
    box.setAttribute("y", number(bounds.getCenterY() - height / 2));
    box.setAttribute("width", number(width));
    box.setAttribute("height", number(height));
    return box;
  }

  public static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int command = i.currentSegment(at);
      path.append(COMMANDS[command]);
      for (int k = 0; k < COORDINATES[command]; k++) {
        path.append(k == 0 ? "" : " ").append(number(at[k]));
      }
    }
    return path.toString();
  }

  /** Without what XML cannot hold: controls and halves of pairs. */
  public static String legal(String text) {
    return text.codePoints()
        .filter(c -> Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF)
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.CONTROL)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  public static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
