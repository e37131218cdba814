package tassei.jobs.pass.spark;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import tassei.jobs.pass.packed.RowPacker;

/** The rows of a piece that have their key alone; the others are packed as they come by. */
final class PartedRows<R> implements Iterator<List<R>> {
  private final Iterator<R> rows;
  private final BitSet marks;
  private final RowPacker<R> others;
  private int row;
  private R next;

  /**
   * In their order.
   *
   * @param marks which of the rows are others, by their numbers from 0
   */
  PartedRows(Iterator<R> rows, BitSet marks, RowPacker<R> others) {
    this.rows = rows;
    this.marks = marks;
    this.others = others;
    findNext();
  }

  private void findNext() {
    next = null;
    while (next == null && rows.hasNext()) {
      R read = rows.next();
      if (marks.get(row)) {
        others.add(read);
      } else {
        next = read;
      }
      row++;
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public List<R> next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    List<R> alone = List.of(next);
    findNext();
    return alone;
  }
}
