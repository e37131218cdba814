package tassei.jobs.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import tassei.contract.column.RowTable;

/** One result table as CSV and as Parquet, out of rows in their order. */
public final class TableFiles implements AutoCloseable {
  private final TableText csv;
  private final ParquetFile parquet;

  /** Opens both files in the folder. */
  public TableFiles(Path tables, RowTable<?> table) throws IOException {
    this.csv = new TableText(tables, table);
    this.parquet = new ParquetFile(tables.resolve(table.name() + ".parquet"), table);
  }

  /** Writes both; returns how many rows there were. */
  public static long write(Path tables, RowTable<?> table, Iterator<Object[]> rows) {
    try (TableFiles files = new TableFiles(tables, table)) {
      return writeEach(rows, files.csv::write, files::writeParquet);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  /** The same of millions of rows: each file by a thread of its own. */
  public static long writeBeside(Path tables, RowTable<?> table, Iterator<Object[]> rows) {
    try (TableFiles files = new TableFiles(tables, table);
        WriterThread texts = new WriterThread("csv", files.csv::write);
        WriterThread columns = new WriterThread("parquet", files::writeParquet)) {
      return writeEach(rows, texts::write, columns::write);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  private static long writeEach(
      Iterator<Object[]> rows, WriterThread.Sink one, WriterThread.Sink other) throws IOException {
    long written = 0;
    while (rows.hasNext()) {
      Object[] row = rows.next();
      one.write(row);
      other.write(row);
      written++;
    }
    return written;
  }

  private void writeParquet(Object[] row) throws IOException {
    parquet.write(row);
  }

  @Override
  public void close() throws IOException {
    try {
      csv.close();
    } finally {
      parquet.close();
    }
  }
}
