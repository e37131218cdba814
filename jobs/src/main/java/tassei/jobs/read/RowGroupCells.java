package tassei.jobs.read;

import java.util.Iterator;
import java.util.NoSuchElementException;
import tassei.contract.column.Field;
import tassei.jobs.read.ParquetInput.RowGroup;

/** The cells of one column of a piece of a Parquet file. Behind the last one the file is closed. */
final class RowGroupCells implements Iterator<String> {
  private final ColumnCells cells;
  private final int place;
  private long left;

  RowGroupCells(RowGroup group, Field column) {
    this.left = group.size();
    this.cells =
        new ColumnCells(group, each -> Written.plain(each.getName()).equals(column.name()));
    this.place = group.file().header(cells.schema()).names().indexOf(column.name());
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    left--;
    String cell = cells.next()[place];
    if (left == 0) {
      cells.close();
    }
    return cell;
  }
}
