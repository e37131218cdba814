package tassei.jobs.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.file.Location;
import tassei.jobs.input.RefusedFiles;
import tassei.jobs.refusal.RefusedRows;
import tassei.jobs.table.Entry;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.OriginFields;
import tassei.jobs.table.ResultTable;
import tassei.jobs.write.CsvCell;
import tassei.jobs.write.CsvFile;
import tassei.jobs.write.ResultFolder;
import tassei.jobs.write.RowOrder;
import tassei.jobs.write.TableFiles;

/** The tables of a run folder, each one sorted file, written row by row by one plain writer. */
public final class Output {
  private final SparkSession spark;
  private final ResultFolder files;
  private final Size size;

  public Output(SparkSession spark, Path folder, Size size) {
    this.spark = spark;
    this.files = new ResultFolder(folder);
    this.size = size;
  }

  /** A result table as CSV and Parquet; returns how many rows were written. */
  public long write(ResultTable table, Dataset<Row> rows) {
    Path tables = files.directory("tables");
    Iterator<Object[]> sorted = sorted(table.conform(rows));
    return size == Size.SMALL
        ? TableFiles.write(tables, table, sorted)
        : TableFiles.writeBeside(tables, table, sorted);
  }

  /** The rows of a table as report.json lists them. */
  public Iterator<Object[]> listed(Dataset<Row> table, List<Field> fields) {
    return sorted(table.select(fields.stream().map(Field::col).toArray(Column[]::new)));
  }

  /** Refused rows with their cells as they were; returns them gathered. */
  public RefusedRows writeRejected(InputTable table, Dataset<Row> rejected) {
    Path path = files.directory("rejected").resolve(table.name() + ".csv");
    RefusedRows refused = new RefusedRows(table.name());
    try (Writer csv = CsvFile.open(path)) {
      csv.write(rejectedHeader(table));
      Iterator<Row> rows = byPlace(rejectedColumns(rejected));
      while (rows.hasNext()) {
        Row row = rows.next();
        csv.write(rejectedLine(row));
        add(row, refused);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
    return refused;
  }

  public Path folder() {
    return files.path();
  }

  /** Another finished run. */
  public EarlierRun earlier(Location run) {
    return new EarlierRun(spark, run);
  }

  /** A table of another finished run. */
  public Dataset<Row> readEarlier(Location run, ResultTable table) {
    Location file = run.resolve("tables").resolve(table.name() + ".parquet");
    return spark.read().schema(table.schema()).parquet(file.forSpark());
  }

  /** Rows are computed twice to be sorted, if they are not kept. */
  private Iterator<Object[]> sorted(Dataset<Row> rows) {
    if (size == Size.SMALL || Here.are(rows)) {
      List<Object[]> all = new ArrayList<>();
      rows.collectAsList().forEach(row -> all.add(values(row)));
      all.sort(new RowOrder());
      return all.iterator();
    }
    Iterator<Row> inOrder = rows.orderBy(columns(rows)).toLocalIterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return inOrder.hasNext();
      }

      @Override
      public Object[] next() {
        return values(inOrder.next());
      }
    };
  }

  private static Object[] values(Row row) {
    Object[] values = new Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    return values;
  }

  private static Column[] columns(Dataset<Row> rows) {
    return java.util.Arrays.stream(rows.columns()).map(rows::col).toArray(Column[]::new);
  }

  /** Refused rows by file and record. */
  private Iterator<Row> byPlace(Dataset<Row> rows) {
    if (size == Size.SMALL || Here.are(rows)) {
      List<Row> all = new ArrayList<>(rows.collectAsList());
      Comparator<Row> byFile =
          Comparator.comparing(row -> new Object[] {row.get(0), row.get(1)}, new RowOrder());
      all.sort(byFile);
      return all.iterator();
    }
    return rows.orderBy(columns(rows)).toLocalIterator();
  }

  private static Dataset<Row> rejectedColumns(Dataset<Row> rejected) {
    return rejected.select(
        OriginFields.FILE.col(),
        OriginFields.RECORD.col(),
        InputTable.CELLS.col().cast(DataTypes.StringType).as("order_only"),
        InputTable.CELLS.col(),
        InputTable.PROBLEMS.col(),
        OriginFields.OTHER_CELLS.col());
  }

  private static String rejectedHeader(InputTable table) {
    List<String> names = new ArrayList<>();
    table.entries().stream().map(Entry::name).forEach(names::add);
    return String.join(",", names) + RefusedFiles.LAST_COLUMNS + "\n";
  }

  private static String rejectedLine(Row row) {
    List<String> cells = new ArrayList<>();
    row.<String>getList(3).forEach(cell -> cells.add(CsvCell.of(cell)));
    List<Row> problems = row.getList(4);
    cells.add(CsvCell.of(row.getString(0)));
    cells.add(CsvCell.of(row.get(1)));
    for (int part = 0; part < 4; part++) {
      int place = part;
      cells.add(
          CsvCell.of(
              problems.stream()
                  .map(problem -> String.valueOf(problem.get(place)))
                  .collect(Collectors.joining(";"))));
    }
    cells.add(CsvCell.of(row.getString(5)));
    return String.join(",", cells) + "\n";
  }

  private static void add(Row row, RefusedRows refused) {
    refused.add();
    String place = row.getString(0) + " record " + row.get(1);
    for (Row problem : row.<Row>getList(4)) {
      refused.problem(
          place,
          problem.getString(0),
          problem.getString(1),
          problem.getString(2),
          problem.getString(3));
    }
  }
}
