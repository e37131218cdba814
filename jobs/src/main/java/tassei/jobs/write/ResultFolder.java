package tassei.jobs.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import tassei.contract.column.RowTable;
import tassei.jobs.pass.RowBuffer;

/** The result tables of a run, out of lists and of what tasks have sorted. */
public final class ResultFolder {
  /** Of so many rows the two files are written side by side. */
  private static final int MANY = 20_000;

  private final Path folder;

  public ResultFolder(Path folder) {
    this.folder = folder;
  }

  public Path path() {
    return folder;
  }

  /** A result table as CSV and Parquet; returns how many rows were written. */
  public <R> long write(RowTable<R> table, List<R> rows) {
    return write(table, rows, new RowBuffer());
  }

  /** The same with rows that were made on the way. */
  public <R> long write(RowTable<R> table, List<R> rows, RowBuffer results) {
    Path tables = directory("tables");
    Iterator<Object[]> sorted = results.inOrder(table.name(), values(table, rows));
    return rows.size() + results.size(table.name()) > MANY
        ? TableFiles.writeBeside(tables, table, sorted)
        : TableFiles.write(tables, table, sorted);
  }

  /** The same as CSV alone, for who reads it back and throws it away. */
  public <R> long writeText(RowTable<R> table, List<R> rows, RowBuffer results) {
    Iterator<Object[]> sorted = results.inOrder(table.name(), values(table, rows));
    return TableText.write(directory("tables"), table, sorted);
  }

  /** Rows as their columns hold them, in a list of their own. */
  static <R> List<Object[]> values(RowTable<R> table, List<R> rows) {
    List<Object[]> values = new ArrayList<>(rows.size());
    rows.forEach(row -> values.add(table.values(row)));
    return values;
  }

  /** A folder of the run, made where it is not there yet. */
  public Path directory(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }
}
