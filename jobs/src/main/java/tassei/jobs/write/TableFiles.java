package tassei.jobs.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Collectors;
import tassei.jobs.table.Field;
import tassei.jobs.table.ResultTable;

/** One result table as CSV and as Parquet, out of rows in their order. */
public final class TableFiles implements AutoCloseable {
  /** So many characters of lines at once. */
  private static final int HANDED_ON = 1 << 15;

  private final Writer csv;
  private final StringBuilder lines = new StringBuilder();
  private final ParquetFile parquet;

  /** Opens both files in the folder. */
  public TableFiles(Path tables, ResultTable table) throws IOException {
    this.csv = CsvFile.open(tables.resolve(table.name() + ".csv"));
    csv.write(table.fields().stream().map(Field::name).collect(Collectors.joining(",", "", "\n")));
    this.parquet = new ParquetFile(tables.resolve(table.name() + ".parquet"), table);
  }

  /** Writes both; returns how many rows there were. */
  public static long write(Path tables, ResultTable table, Iterator<Object[]> rows) {
    try (TableFiles files = new TableFiles(tables, table)) {
      return writeEach(rows, files::writeCsv, files::writeParquet);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  /** The same of millions of rows: each file by a thread of its own. */
  public static long writeBeside(Path tables, ResultTable table, Iterator<Object[]> rows) {
    try (TableFiles files = new TableFiles(tables, table);
        WriterThread texts = new WriterThread("csv", files::writeCsv);
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

  private void writeCsv(Object[] row) throws IOException {
    CsvFile.add(row, lines);
    if (lines.length() > HANDED_ON) {
      handOn();
    }
  }

  private void handOn() throws IOException {
    csv.append(lines);
    lines.setLength(0);
  }

  private void writeParquet(Object[] row) throws IOException {
    parquet.write(row);
  }

  @Override
  public void close() throws IOException {
    try (csv) {
      handOn();
    } finally {
      parquet.close();
    }
  }
}
