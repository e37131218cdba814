package tassei.jobs.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import tassei.figures.input.Origin;
import tassei.jobs.read.ParquetInput.RowGroup;
import tassei.jobs.table.InputRow;

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

  /** Of all columns of the file. */
  private final int[] all;

  private final String file;
  private final int width;
  private final boolean hasOthers;

  RowGroupRows(RowGroup group, LongPredicate wanted) {
    this.group = group;
    this.cells = new ColumnCells(group, column -> true, wanted);
    this.header = group.file().header(cells.schema());
    this.places = header.places().stream().mapToInt(Integer::intValue).toArray();
    this.all = IntStream.range(0, header.names().size()).toArray();
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
    String others = others(cells.cells(all));
    return new RawRow(file, record(cells.row()), own, own, others, width, width);
  }

  /** The next row and those that were decoded with it, as typed values. */
  List<InputRow> nextRows(RowReader reader) {
    DecodedRows decoded = cells.takeDecoded();
    ValuesTogether read = reader.read(decoded, places);
    List<InputRow> rows = new ArrayList<>(decoded.size());
    for (int i = 0; i < decoded.size(); i++) {
      Origin origin = new Origin(file, record(decoded.row(i)));
      String others = others(decoded.cells(i, all));
      rows.add(read.row(i, origin, others, decoded.cells(i, places)));
    }
    return rows;
  }

  private long record(long row) {
    return group.before() + row + 1;
  }

  private String others(List<String> every) {
    return hasOthers ? header.others(every) : null;
  }
}
