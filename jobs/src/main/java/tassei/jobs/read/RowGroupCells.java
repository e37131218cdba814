package tassei.jobs.read;

import java.util.Iterator;
import java.util.NoSuchElementException;
import tassei.contract.column.Field;
import tassei.jobs.read.ParquetInput.RowGroup;

/** The cells of one column of a piece of a Parquet file. */
final class RowGroupCells implements Iterator<String> {
  private final ColumnCells cells;
  private final int place;

  RowGroupCells(RowGroup group, Field column) {
    this.cells =
        new ColumnCells(
            group, each -> Header.plain(each.getName()).equals(column.name()), row -> true);
    this.place = group.file().header(cells.schema()).names().indexOf(column.name());
  }

  @Override
  public boolean hasNext() {
    return cells.hasNext();
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    String cell = cells.cell(place);
    cells.pass();
    return cell;
  }
}
