package tassei.jobs.read;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongPredicate;
import tassei.jobs.read.ParquetInput.RowGroup;

/**
 * Rows of a piece of a Parquet file, each made when it is asked for, because a piece may have a
 * million. Behind the last one the file is closed.
 */
final class RowGroupRows implements Iterator<RawRow> {
  private final RowGroup group;
  private final LongPredicate wanted;
  private final ColumnCells cells;
  private final Header header;
  private long row;

  RowGroupRows(RowGroup group, LongPredicate wanted) {
    this.group = group;
    this.wanted = wanted;
    this.cells = new ColumnCells(group, column -> true);
    this.header = group.file().header(cells.schema());
    passOver();
  }

  @Override
  public boolean hasNext() {
    return row < group.size();
  }

  @Override
  public RawRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    row++;
    List<String> values = Arrays.asList(cells.next());
    RawRow next = header.row(group.file().name(), group.before() + row, values, cells.words());
    passOver();
    return next;
  }

  /** Those that are not wanted. */
  private void passOver() {
    while (row < group.size() && !wanted.test(row)) {
      cells.skip();
      row++;
    }
    if (row == group.size()) {
      cells.close();
    }
  }
}
