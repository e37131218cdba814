package tassei.reports.chart.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** Colours and strokes of every chart. Figures are of Okabe and Ito, distinct to most eyes. */
public final class Theme {
  public static final Color INK = Color.decode("#222B33");
  public static final Color MUTED = Color.decode("#5B6670");
  public static final Color GRID = Color.decode("#E3E7EA");
  public static final Color LEADER = Color.decode("#AEB7BE");
  public static final Color PALE = Color.decode("#EEF1F4");
  public static final Color BAND = Color.decode("#DADFE4");
  public static final Color BLUE = Color.decode("#0072B2");
  public static final Color PALE_BLUE = Color.decode("#D3E6F2");
  public static final Color VERMILION = Color.decode("#D55E00");
  public static final Color DARK_VERMILION = Color.decode("#A84800");
  public static final Color GREY = Color.decode("#8A939B");
  public static final Color WHITE = Color.WHITE;

  private static final float[] DASH = {5f, 3f};
  private static final float[] DOTS = {1.5f, 2.5f};

  private Theme() {}

  public static Stroke solid(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  public static Stroke dashed(double width) {
    return broken(width, DASH);
  }

  public static Stroke dotted(double width) {
    return broken(width, DOTS);
  }

  private static Stroke broken(double width, float[] pattern) {
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, pattern, 0f);
  }

  /** The one of ink and white that reads better on a ground. */
  public static Color textOn(Color ground) {
    return contrast(ground, INK) >= contrast(ground, WHITE) ? INK : WHITE;
  }

  /** The colour, or a darker one of its hue that reads as text on white. */
  public static Color readable(Color colour) {
    Color text = colour;
    while (contrast(text, WHITE) < 4.5) {
      text =
          new Color(text.getRed() * 19 / 20, text.getGreen() * 19 / 20, text.getBlue() * 19 / 20);
    }
    return text;
  }

  /** Contrast as WCAG defines it, from 1 to 21. */
  public static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** Brightness as WCAG defines it, from 0 to 1. */
  public static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }
}
