package tassei.jobs.read;

import java.util.List;

/** The cells of one row as they were, in the order of the table's columns; null: no such column. */
public record RawRow(
    String file, long record, List<String> cells, String otherCells, int found, int wanted) {

  boolean wrongLength() {
    return found != wanted;
  }
}
