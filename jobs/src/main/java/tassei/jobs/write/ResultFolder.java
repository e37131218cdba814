package tassei.jobs.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import tassei.contract.column.CellType;
import tassei.contract.column.Field;
import tassei.contract.column.ResultTable;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.sorted.MergedRows;
import tassei.jobs.sorted.RowOrder;

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
  public long write(ResultTable table, List<List<Object>> rows) {
    return write(table, rows, new RowBuffer());
  }

  /** The same with rows that were made on the way. */
  public long write(ResultTable table, List<List<Object>> rows, RowBuffer results) {
    Path tables = directory("tables");
    Iterator<Object[]> sorted = sorted(table, rows, results);
    return rows.size() + results.size(table.name()) > MANY
        ? TableFiles.writeBeside(tables, table, sorted)
        : TableFiles.write(tables, table, sorted);
  }

  /** The same as CSV alone, for who reads it back and throws it away. */
  public long writeText(ResultTable table, List<List<Object>> rows) {
    return writeText(table, rows, new RowBuffer());
  }

  public long writeText(ResultTable table, List<List<Object>> rows, RowBuffer results) {
    return TableText.write(directory("tables"), table, sorted(table, rows, results));
  }

  /** What tasks have sorted is merged with what stands here. */
  private static Iterator<Object[]> sorted(
      ResultTable table, List<List<Object>> rows, RowBuffer results) {
    List<List<Object>> here = new ArrayList<>(results.of(table.name()));
    here.addAll(rows);
    List<Iterator<Object[]>> all = new ArrayList<>();
    all.add(sorted(here, table.fields()));
    results.segments(table.name()).forEach(segment -> all.add(segment.iterator()));
    return MergedRows.of(all);
  }

  /** Rows as their columns hold them, in the order of the files. */
  public static Iterator<Object[]> sorted(List<List<Object>> rows, List<Field> fields) {
    List<Object[]> all = new ArrayList<>(rows.size());
    rows.forEach(row -> all.add(held(row, fields)));
    all.sort(new RowOrder());
    return all.iterator();
  }

  /** A decimal of as many digits as its column has, so that equal values are the same bytes. */
  public static Object[] held(List<Object> row, List<Field> fields) {
    if (row.size() != fields.size()) {
      throw new IllegalArgumentException(row.size() + " values for " + fields.size() + " columns");
    }
    Object[] values = row.toArray();
    for (int i = 0; i < values.length; i++) {
      CellType type = fields.get(i).type();
      if (values[i] instanceof BigDecimal number && type.isDecimal()) {
        values[i] = number.setScale(type.scale(), RoundingMode.HALF_UP);
      }
    }
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
