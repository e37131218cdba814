package tassei.reports.sheet;

/** How many lines words take in a column. */
final class Lines {
  private Lines() {}

  static int of(Entry entry, int width) {
    return entry instanceof Entry.Text words ? of(words.text(), width) : 1;
  }

  /** Lines end at words in Latin script, so a line is taken to hold a little less than it could. */
  static int of(String text, int width) {
    int room = Math.max(4, width - width / 12);
    return text.lines().mapToInt(line -> 1 + Math.max(0, CellText.width(line) - 1) / room).sum();
  }
}
