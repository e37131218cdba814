package tassei.reports.render;

import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.document.FrontPart.Apart;
import tassei.reports.document.FrontPart.Strip;

/** How wide the columns of the strip of targets are, in millimetres, and how large its marks. */
final class StripShape {
  private static final double ALL = 174;
  private static final double PROJECT = 23.5;
  private static final double WIDE_COLUMN = 21.5;
  private static final double COLUMN = 14.5;

  /** Of a range in words, or of a count of two digits. */
  private static final double LONG_COLUMN = 16.4;

  private static final int MANY = 60;

  private StripShape() {}

  /** Of the projects first; the last column takes what is left. */
  static TemplateMethodModelEx widths() {
    return arguments -> widths((Strip) TemplateFunctions.given(arguments, 0));
  }

  /** From one mark to the next: where they are many they stand closer. */
  static TemplateMethodModelEx markSize() {
    return arguments -> marks((Strip) TemplateFunctions.given(arguments, 0)) > MANY ? 3.1 : 4.2;
  }

  private static int marks(Strip strip) {
    return strip.rows().stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(cell -> cell.codes().length())
        .sum();
  }

  private static List<Double> widths(Strip strip) {
    boolean isBelow = strip.apart() == Apart.BELOW;
    int columns = strip.columns().size();
    List<Double> widths = new ArrayList<>();
    widths.add(isBelow ? ALL - columns * WIDE_COLUMN : PROJECT);
    for (int at = 0; at < columns - 1; at++) {
      String state = strip.columns().get(at).state();
      boolean isLong = state.equals("open") || strip.columns().get(at).count().length() > 1;
      widths.add(isBelow ? WIDE_COLUMN : isLong ? LONG_COLUMN : COLUMN);
    }
    widths.add(ALL - widths.stream().mapToDouble(Double::doubleValue).sum());
    return widths;
  }
}
