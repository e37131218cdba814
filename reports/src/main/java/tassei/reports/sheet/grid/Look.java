package tassei.reports.sheet.grid;

/**
 * How a cell looks.
 *
 * @param format of a number or day; empty for words
 * @param literal whether the cell must stay a text even when it is typed again
 * @param indent of words, from the left
 */
public record Look(Face face, String format, boolean literal, int indent) {
  /** Of words, which stay as they are typed. */
  public static final String WORDS = "@";

  static final String DAY = "yyyy-mm-dd";

  /** What a cell is in its sheet. */
  public enum Face {
    TITLE(false),
    NOTE(false),
    MARK(false),
    HEADING(false),
    LINK(false),
    PLAIN(false),
    HEAD(true),
    NUMBER_HEAD(true),
    BODY(true),
    TOTAL(true),
    /** Where a table may grow: the rows it does not need show nothing. */
    BARE(false),
    INPUT(true);

    private final boolean inTable;

    Face(boolean inTable) {
      this.inTable = inTable;
    }

    boolean isHead() {
      return this == HEAD || this == NUMBER_HEAD;
    }

    boolean isInTable() {
      return inTable;
    }
  }
}
