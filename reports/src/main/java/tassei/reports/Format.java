package tassei.reports;

import java.util.Locale;

/** What a report is drawn as. */
public enum Format {
  PDF,
  HTML,
  XLSX,
  PNG,
  SVG;

  /** As in settings and on the command line. */
  public static Format of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** Charts are a file each; the others one file a language. */
  boolean isOfCharts() {
    return this == PNG || this == SVG;
  }
}
