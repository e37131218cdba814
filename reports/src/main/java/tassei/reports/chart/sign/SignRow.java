package tassei.reports.chart.sign;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.file.SvgMarks;
import tassei.reports.chart.ink.Canvas;

/**
 * Marks side by side, in lines where they are many. One letter is one mark; a small letter is a
 * small mark.
 *
 * @param codes of {@link Sign}
 * @param cell from one mark to the next
 * @param widest where a line must end
 */
public record SignRow(String codes, double cell, double widest) {
  private static final double SMALL = 0.64;
  private static final double SMALL_CELL = 0.7;

  /** A mark and where its box begins. */
  private record Placed(Sign sign, double x, double y, double scale) {}

  public double width() {
    return placed().stream()
        .mapToDouble(mark -> mark.x + mark.scale * SignShapes.BOX)
        .max()
        .orElse(cell);
  }

  public double height() {
    return (Math.floor(placed().stream().mapToDouble(Placed::y).max().orElse(0) / cell) + 1) * cell;
  }

  public void draw(Graphics2D graphics) {
    new Canvas(graphics);
    for (Placed mark : placed()) {
      for (SignShapes.Layer layer : SignShapes.of(mark.sign)) {
        Shape shape = place(mark).createTransformedShape(layer.shape());
        if (layer.fill() != null) {
          graphics.setPaint(layer.fill());
          graphics.fill(shape);
        }
        if (layer.stroke() != null) {
          graphics.setPaint(layer.stroke());
          graphics.setStroke(stroke(layer, mark.scale));
          graphics.draw(shape);
        }
      }
    }
  }

  private static BasicStroke stroke(SignShapes.Layer layer, double scale) {
    return new BasicStroke(
        (float) (layer.width() * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  /** The svg element, for those who do not see it with words. */
  public String svg(String alt) {
    StringBuilder svg =
        new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"signs\" role=\"img\"");
    String width = SvgMarks.number(width());
    String height = SvgMarks.number(height());
    svg.append(" width=\"").append(width).append("\" height=\"").append(height);
    svg.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
    svg.append("\" aria-label=\"").append(escaped(alt)).append("\">");
    for (Placed mark : placed()) {
      SignShapes.of(mark.sign).forEach(layer -> svg.append(path(mark, layer)));
    }
    return svg.append("</svg>").toString();
  }

  private static String path(Placed mark, SignShapes.Layer layer) {
    Shape shape = place(mark).createTransformedShape(layer.shape());
    String stroke =
        layer.stroke() == null
            ? ""
            : "\" stroke=\""
                + hex(layer.stroke())
                + "\" stroke-width=\""
                + SvgMarks.number(layer.width() * mark.scale);
    return "<path d=\"" + SvgMarks.path(shape) + "\" fill=\"" + hex(layer.fill()) + stroke + "\"/>";
  }

  private static String hex(Color colour) {
    return colour == null ? "none" : String.format("#%06X", colour.getRGB() & 0xFFFFFF);
  }

  private static String escaped(String text) {
    return SvgMarks.legal(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static AffineTransform place(Placed mark) {
    return new AffineTransform(mark.scale, 0, 0, mark.scale, mark.x, mark.y);
  }

  /** Small ones stand in the middle of their line. */
  private List<Placed> placed() {
    List<Placed> placed = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (int at = 0; at < codes.length(); at++) {
      char code = codes.charAt(at);
      boolean isSmall = Character.isLowerCase(code);
      double needed = isSmall ? cell * SMALL_CELL : cell;
      if (x > 0 && x + needed > widest + 1e-6) {
        x = 0;
        y += cell;
      }
      double scale = cell / SignShapes.BOX * (isSmall ? SMALL : 1);
      placed.add(new Placed(Sign.of(code), x, y + (cell - scale * SignShapes.BOX) / 2, scale));
      x += needed;
    }
    return placed;
  }
}
