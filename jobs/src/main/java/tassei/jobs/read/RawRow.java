package tassei.jobs.read;

import java.util.List;

/**
 * The cells of one row as they were, in the order of the table's columns; null: no such column.
 *
 * @param words where cells stand in dictionaries of their columns; null: there are none
 */
public record RawRow(
    String file,
    long record,
    List<String> cells,
    CellWords words,
    String otherCells,
    int found,
    int wanted) {

  boolean wrongLength() {
    return found != wanted;
  }

  /** Which word of its column's dictionary a cell is, or why it is none. */
  int word(int column) {
    return words == null ? CellWords.NONE : words.of(column);
  }
}
