package tassei.jobs.read;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import tassei.jobs.table.InputRow;

/** Rows of a piece of columns, those read together that were decoded together. */
final class RowsTogether implements Iterator<InputRow> {
  private final RowGroupRows rows;
  private final RowReader reader;
  private List<InputRow> read = List.of();
  private int next;

  RowsTogether(RowGroupRows rows, RowReader reader) {
    this.rows = rows;
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    return next < read.size() || rows.hasNext();
  }

  @Override
  public InputRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (next == read.size()) {
      read = rows.nextRows(reader);
      next = 0;
    }
    InputRow row = read.get(next);
    next++;
    return row;
  }
}
