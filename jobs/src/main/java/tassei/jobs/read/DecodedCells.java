package tassei.jobs.read;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;

/**
 * The cells of a row in the order of its table's columns, each looked up when it is asked for:
 * hardly a row is asked for them, because hardly one is refused.
 */
final class DecodedCells extends AbstractList<String> implements CellWords, Serializable {
  private static final long serialVersionUID = 1L;

  private final transient DecodedColumn[] columns;
  private final transient int[] places;
  private final transient int row;

  /**
   * Of one row.
   *
   * @param columns of the file; null: it is not read
   * @param places of the table's columns in the file; -1: nowhere
   */
  DecodedCells(DecodedColumn[] columns, int[] places, int row) {
    this.columns = columns;
    this.places = places;
    this.row = row;
  }

  @Override
  public int size() {
    return places.length;
  }

  @Override
  public String get(int column) {
    int place = places[column];
    if (place < 0) {
      return null;
    }
    return columns[place] == null ? "" : columns[place].cell(row);
  }

  @Override
  public int of(int column) {
    int place = places[column];
    return place < 0 || columns[place] == null ? BLANK : columns[place].word(row);
  }

  /** In another process the other rows are not wanted. */
  private Object writeReplace() {
    return new ArrayList<>(this);
  }
}
