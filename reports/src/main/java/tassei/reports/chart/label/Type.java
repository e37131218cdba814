package tassei.reports.chart.label;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import tassei.reports.font.Fonts;

/** The few sizes of letters a chart uses. */
public enum Type {
  TITLE(13, true),
  SUBTITLE(9.5f, false),
  NAME(9, false),
  STRONG(9, true),
  SMALL(8, false),
  SMALL_STRONG(8, true);

  /** From one line to the next, in sizes. */
  static final double LEADING = 1.3;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final float UNIT = 1000;
  private static final double ABOVE = 0.88;
  private static final double[] REGULAR_WIDTHS = unknown();
  private static final double[] BOLD_WIDTHS = unknown();

  private final float size;
  private final boolean bold;

  Type(float size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  public Font font() {
    return bold ? Fonts.bold(size) : Fonts.regular(size);
  }

  public double lineHeight() {
    return size * LEADING;
  }

  /** From the top of a line to where its letters stand, so that they are in its middle. */
  public double baseline() {
    return size * (ABOVE + (LEADING - 1) / 2);
  }

  /** The face joins no letters, so a text is as wide as its characters together. */
  public double width(String text) {
    return text.codePoints().mapToDouble(this::width).sum();
  }

  double width(int codePoint) {
    return width(codePoint, bold) * size;
  }

  public static double width(String text, boolean bold, double size) {
    return text.codePoints().mapToDouble(codePoint -> width(codePoint, bold)).sum() * size;
  }

  /** At size 1. */
  private static double width(int codePoint, boolean bold) {
    double[] known = bold ? BOLD_WIDTHS : REGULAR_WIDTHS;
    int place = Math.min(codePoint, known.length - 1);
    if (place < codePoint || Double.isNaN(known[place])) {
      Font font = bold ? Fonts.bold(UNIT) : Fonts.regular(UNIT);
      String one = Character.toString(codePoint);
      double width = font.createGlyphVector(EXACT, one).getLogicalBounds().getWidth() / UNIT;
      known[place] = width;
      return width; // the last place is shared by many, and asked by several threads
    }
    return known[place];
  }

  private static double[] unknown() {
    double[] widths = new double[Character.MAX_VALUE + 1];
    Arrays.fill(widths, Double.NaN);
    return widths;
  }
}
