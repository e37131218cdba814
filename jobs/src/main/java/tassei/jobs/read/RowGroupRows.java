package tassei.jobs.read;

import java.util.Arrays;
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

  RowGroupRows(RowGroup group, LongPredicate wanted) {
    this.group = group;
    this.cells = new ColumnCells(group, column -> true, wanted);
    this.header = group.file().header(cells.schema());
    this.places = header.places().stream().mapToInt(Integer::intValue).toArray();
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
    String[] own = new String[places.length];
    int[] words = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      int place = places[i];
      own[i] = place < 0 ? null : cells.cell(place);
      words[i] = place < 0 ? -1 : cells.word(place);
    }
    String others = header.foreign().isEmpty() ? null : header.others(cells.cells());
    int width = header.names().size();
    return new RawRow(
        group.file().name(),
        group.before() + cells.row() + 1,
        Arrays.asList(own),
        new CellWords(words),
        others,
        width,
        width);
  }
}
