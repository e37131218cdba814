package tassei.jobs.read;

/** Wanted rows of a piece that were decoded together. */
final class DecodedRows {
  private final DecodedColumn[] columns;
  private final long before;
  private final int[] rows;

  /**
   * Not to be changed any more.
   *
   * @param columns of the file; null: it is not read
   * @param before how many rows of the piece stand before those that were decoded
   * @param rows which of these are wanted
   */
  DecodedRows(DecodedColumn[] columns, long before, int[] rows) {
    this.columns = columns;
    this.before = before;
    this.rows = rows;
  }

  /** The cells of one of them, by the places of the columns that it has. */
  DecodedCells cells(int number, int[] places) {
    return new DecodedCells(columns, places, rows[number]);
  }

  /** The number in the piece of one of them, from 0. */
  long row(int number) {
    return before + rows[number];
  }

  /** What a column holds; null: it is not there, or none of the rows tells anything. */
  DecodedColumn column(int place) {
    DecodedColumn column = place < 0 ? null : columns[place];
    return column == null || column.isBlank() ? null : column;
  }

  /** Which of the rows that were decoded these are. */
  int[] rows() {
    return rows;
  }

  int size() {
    return rows.length;
  }
}
