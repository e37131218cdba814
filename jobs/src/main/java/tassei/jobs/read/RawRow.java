package tassei.jobs.read;

import java.util.List;

/**
 * The cells of one row as they were, in the order of the table's columns; null: no such column.
 *
 * @param words which word of its column's dictionary each cell is, -1: none; null: no cell is one
 */
public record RawRow(
    String file,
    long record,
    List<String> cells,
    int[] words,
    String otherCells,
    int found,
    int wanted) {

  boolean wrongLength() {
    return found != wanted;
  }

  int word(int column) {
    return words == null ? -1 : words[column];
  }
}
