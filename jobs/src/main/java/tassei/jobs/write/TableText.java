package tassei.jobs.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Collectors;
import tassei.contract.column.Field;
import tassei.contract.column.RowTable;

/** One result table as CSV, out of rows in their order. */
final class TableText implements AutoCloseable {
  /** So many characters of lines at once. */
  private static final int HANDED_ON = 1 << 15;

  private final Writer csv;
  private final StringBuilder lines = new StringBuilder();

  /** Opens the file in the folder. */
  TableText(Path tables, RowTable<?> table) throws IOException {
    this.csv = CsvFile.open(tables.resolve(table.name() + ".csv"));
    csv.write(table.fields().stream().map(Field::name).collect(Collectors.joining(",", "", "\n")));
  }

  /** Writes it whole; returns how many rows there were. */
  static long write(Path tables, RowTable<?> table, Iterator<Object[]> rows) {
    try (TableText text = new TableText(tables, table)) {
      long written = 0;
      for (; rows.hasNext(); written++) {
        text.write(rows.next());
      }
      return written;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  void write(Object[] row) throws IOException {
    CsvFile.add(row, lines);
    if (lines.length() > HANDED_ON) {
      handOn();
    }
  }

  private void handOn() throws IOException {
    csv.append(lines);
    lines.setLength(0);
  }

  @Override
  public void close() throws IOException {
    try (csv) {
      handOn();
    }
  }
}
