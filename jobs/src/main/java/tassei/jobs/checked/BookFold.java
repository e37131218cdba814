package tassei.jobs.checked;

import java.util.List;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/** Enters accepted rows in numbers, and writes down refused ones. */
record BookFold(InputTable table) implements Fold<List<InputRow>, TableBook> {
  @Override
  public TableBook none() {
    return TableBook.NONE;
  }

  @Override
  public TableBook add(TableBook book, List<InputRow> rows, RowSink results) {
    TableBook sum = book;
    for (InputRow row : rows) {
      if (row.isAccepted()) {
        sum = sum.with(row.reportedOn());
      } else {
        results.add(table.name(), RejectedFile.row(row));
      }
    }
    return sum;
  }

  @Override
  public TableBook plus(TableBook book, TableBook other) {
    return book.plus(other);
  }
}
