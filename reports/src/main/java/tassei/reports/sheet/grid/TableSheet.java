package tassei.reports.sheet.grid;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet of one table. Four rows stay in sight: title, what the table holds, marks and stamp, and
 * the heads. Its rows follow as they come and stop at a hundred thousand, which the second row
 * says.
 */
public final class TableSheet<T> {
  public static final int MOST_ROWS = 100_000;

  /** Index of the first row below the heads. */
  public static final int FIRST = 4;

  /** Index of the row of heads. */
  public static final int HEAD = 3;

  /** In columns: a longer one would be cut on paper in large letters. */
  private static final int LONGEST_TITLE = 60;

  /** Code and name of a row. */
  private static final int NAMES = 2;

  /** Of the filter, in a head. */
  private static final int BUTTON = 1;

  private final Book book;
  private final SheetGrid grid;
  private final Top top;
  private final List<SheetColumn<T>> fields;
  private int rows;

  private TableSheet(Book book, SheetGrid grid, Top top, List<SheetColumn<T>> fields) {
    this.book = book;
    this.grid = grid;
    this.top = top;
    this.fields = fields;
  }

  /**
   * What stands over a table.
   *
   * @param topic of which rows it is; empty where no topic says so
   * @param name of the sheet
   * @param note tells more of it
   * @param file that holds what the sheet cannot
   */
  public record Top(String topic, String name, String title, String note, String file) {}

  /** Of a table of so many rows; the note may tell more of it. */
  public static <T> TableSheet<T> begin(
      Book book, String topic, long total, List<SheetColumn<T>> fields, Object... note) {
    Top top =
        new Top(
            topic,
            book.say(topic + ".name"),
            book.say(topic + ".title"),
            book.say(topic + ".note", note),
            total > MOST_ROWS ? book.say(topic + ".file") : "");
    return begin(book, top, total, fields);
  }

  public static <T> TableSheet<T> begin(
      Book book, Top top, long total, List<SheetColumn<T>> fields) {
    TableSheet<T> sheet = new TableSheet<>(book, book.gridNamed(top.name, top.topic), top, fields);
    sheet.top(total);
    sheet.heads();
    return sheet;
  }

  public SheetGrid grid() {
    return grid;
  }

  public boolean isFull() {
    return rows == MOST_ROWS;
  }

  private void top(long total) {
    boolean isLong = CellText.width(top.title) > LONGEST_TITLE;
    grid.row(26f).put(0, top.title, isLong ? Look.Face.HEADING : Look.Face.TITLE);
    grid.row().put(0, held(total) + top.note, Look.Face.NOTE);
    grid.row().put(0, marks(), Look.Face.MARK);
  }

  /** The mark of a what-if names the base; the day is at the foot of a page. */
  private String marks() {
    String marks = book.marks(top.topic);
    if (!book.model().run().assumed().isNothing()) {
      return marks;
    }
    return marks.isEmpty() ? book.dated() : marks + " " + book.dated();
  }

  private String held(long total) {
    return total > MOST_ROWS
        ? book.say("rows.cut", total, MOST_ROWS, top.file)
        : book.say("rows", total);
  }

  private void heads() {
    int lines = 1;
    for (SheetColumn<T> field : fields) {
      lines = Math.max(lines, LineCount.of(field.head(), field.room().least() - BUTTON));
    }
    grid.row(lines);
    for (int column = 0; column < fields.size(); column++) {
      SheetColumn<T> field = fields.get(column);
      grid.put(
          column, SheetEntry.text(field.head()), field.headFace(), isAfterNumber(column) ? 1 : 0);
      grid.widen(column, fields.get(column).room().least());
    }
  }

  public void add(T row) {
    add(row, Look.Face.BODY, 0);
  }

  /** A row that sums rows above it. */
  public void addSum(T row) {
    add(row, Look.Face.TOTAL, 0);
  }

  /** A row that is a part of the row above it: what names it stands back. */
  public void addUnder(T row) {
    add(row, Look.Face.BODY, 1);
  }

  private void add(T row, Look.Face face, int indent) {
    List<SheetEntry> entries = fields.stream().map(field -> field.entry().apply(row)).toList();
    grid.row(lines(entries));
    for (int column = 0; column < entries.size(); column++) {
      int back = column < NAMES ? indent : 0;
      grid.put(column, entries.get(column), face, isAfterNumber(column) ? 1 : back);
    }
    rows++;
  }

  /** Numbers stand right and words left: side by side they need a gap. */
  private boolean isAfterNumber(int column) {
    return column > 0
        && fields.get(column - 1).room().kind() == SheetColumn.Kind.NUMBERS
        && fields.get(column).room().kind() == SheetColumn.Kind.WORDS;
  }

  private int lines(List<SheetEntry> entries) {
    int lines = 1;
    for (int column = 0; column < entries.size(); column++) {
      if (entries.get(column) instanceof SheetEntry.Text words) {
        int most = fields.get(column).room().most();
        lines = Math.max(lines, LineCount.of(words.text(), most));
        grid.widen(column, Math.min(most, LineCount.longest(words.text())));
      }
    }
    return lines;
  }

  /** Below the table stands what it could not hold; the name makes it known to formulas. */
  public void end(String name, int frozenColumns) {
    CellRangeAddress all = area(0, fields.size() - 1);
    grid.sheet().createFreezePane(frozenColumns, FIRST);
    grid.sheet().setAutoFilter(all);
    grid.sheet().setRepeatingRows(new CellRangeAddress(0, HEAD, -1, -1));
    book.name(name, grid, all);
    notices();
    int last = (int) fields.stream().filter(SheetColumn::isPrinted).count() - 1;
    int index = book.workbook().getSheetIndex(grid.name());
    book.workbook().setPrintArea(index, 0, last, 0, Math.max(FIRST, grid.next() - 1));
    grid.setWidths();
  }

  private void notices() {
    for (String said : grid.notices().said(book.wording())) {
      grid.row().put(0, said, Look.Face.MARK);
    }
  }

  /** Heads and rows of these columns. */
  private CellRangeAddress area(int first, int last) {
    return new CellRangeAddress(HEAD, lastRow(), first, last);
  }

  /** The rows of a column. */
  public CellRangeAddress rowsOf(String name) {
    for (int column = 0; column < fields.size(); column++) {
      if (fields.get(column).name().equals(name)) {
        return new CellRangeAddress(FIRST, lastRow(), column, column);
      }
    }
    throw new IllegalArgumentException("no such column: " + name);
  }

  private int lastRow() {
    return FIRST + Math.max(1, rows) - 1;
  }
}
