package tassei.reports.sheet.grid;

/** How many lines words take in a column. */
public final class LineCount {
  private static final int NARROWEST = 4;

  private LineCount() {}

  /** Lines end at words in Latin script, so a line is taken to hold a little less than it could. */
  public static int of(String text, int width) {
    int room = Math.max(NARROWEST, width - width / 12);
    return text.lines().mapToInt(line -> lines(CellText.width(line), width, room)).sum();
  }

  private static int lines(int length, int width, int room) {
    return length <= width ? 1 : 1 + (length - 1) / room;
  }

  static int longest(String text) {
    return text.lines().mapToInt(CellText::width).max().orElse(0);
  }
}
