package tassei.jobs.read;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.LongPredicate;
import tassei.jobs.read.ParquetInput.RowGroup;

/**
 * Rows of a piece of a Parquet file, each made when it is asked for, because a piece may have a
 * million.
 */
final class RowGroupRows implements Iterator<RawRow> {
  private final RowGroup group;
  private final ColumnCells cells;
  private final Header header;

  /** Where each column of the table stands in the file; -1: nowhere. */
  private final int[] places;

  private final String file;
  private final int width;
  private final boolean hasOthers;

  RowGroupRows(RowGroup group, LongPredicate wanted) {
    this.group = group;
    this.cells = new ColumnCells(group, column -> true, wanted);
    this.header = group.file().header(cells.schema());
    this.places = header.places().stream().mapToInt(Integer::intValue).toArray();
    this.file = group.file().name();
    this.width = header.names().size();
    this.hasOthers = !header.foreign().isEmpty();
  }

  @Override
  public boolean hasNext() {
    return cells.hasNext();
  }

  @Override
  public RawRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RawRow row = row();
    cells.pass();
    return row;
  }

  private RawRow row() {
    DecodedCells own = cells.cells(places);
    String others = hasOthers ? header.others(cells.cells()) : null;
    return new RawRow(file, group.before() + cells.row() + 1, own, own, others, width, width);
  }
}
