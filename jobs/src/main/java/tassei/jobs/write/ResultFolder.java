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
import org.apache.spark.sql.types.DecimalType;
import tassei.jobs.table.Field;
import tassei.jobs.table.ResultTable;

/** The result tables of a run, out of rows that are lists in this process. */
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
    Path tables = directory("tables");
    Iterator<Object[]> sorted = sorted(rows, table.fields());
    return rows.size() > MANY
        ? TableFiles.writeBeside(tables, table, sorted)
        : TableFiles.write(tables, table, sorted);
  }

  /** The same as CSV alone, for who reads it back and throws it away. */
  public long writeText(ResultTable table, List<List<Object>> rows) {
    return TableText.write(directory("tables"), table, sorted(rows, table.fields()));
  }

  /** Rows as their columns hold them, in the order of the files. */
  public static Iterator<Object[]> sorted(List<List<Object>> rows, List<Field> fields) {
    List<Object[]> all = new ArrayList<>(rows.size());
    rows.forEach(row -> all.add(held(row, fields)));
    all.sort(new RowOrder());
    return all.iterator();
  }

  /** A decimal of as many digits as its column has, so that equal values are the same bytes. */
  private static Object[] held(List<Object> row, List<Field> fields) {
    if (row.size() != fields.size()) {
      throw new IllegalArgumentException(row.size() + " values for " + fields.size() + " columns");
    }
    Object[] values = row.toArray();
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof BigDecimal number && fields.get(i).type() instanceof DecimalType d) {
        values[i] = number.setScale(d.scale(), RoundingMode.HALF_UP);
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
