package tassei.jobs.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import tassei.jobs.table.Origin;
import tassei.jobs.table.ResultTable;

/** The tables of a run folder, each one sorted file, written row by row by one plain writer. */
public final class Output {
  private final SparkSession spark;
  private final Path folder;
  private final Size size;

  public Output(SparkSession spark, Path folder, Size size) {
    this.spark = spark;
    this.folder = folder;
    this.size = size;
  }

  /** A result table as CSV and Parquet; returns how many rows were written. */
  public long write(ResultTable table, Dataset<Row> rows) {
    Path tables = directory("tables");
    long written;
    try (Writer csv = csv(tables.resolve(table.name() + ".csv"));
        ParquetFile parquet = new ParquetFile(tables.resolve(table.name() + ".parquet"), table)) {
      csv.write(
          table.fields().stream().map(Field::name).collect(Collectors.joining(",", "", "\n")));
      Iterator<Row> sorted = sorted(table.conform(rows));
      written =
          size == Size.SMALL
              ? writeEach(sorted, row -> csv.write(line(row)), parquet::write)
              : writeBeside(sorted, row -> csv.write(line(row)), parquet::write);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
    return written;
  }

  private static long writeEach(Iterator<Row> rows, Behind.Sink one, Behind.Sink other)
      throws IOException {
    long written = 0;
    while (rows.hasNext()) {
      Row row = rows.next();
      one.write(row);
      other.write(row);
      written++;
    }
    return written;
  }

  /** Millions of rows: each file by a thread of its own. */
  private static long writeBeside(Iterator<Row> rows, Behind.Sink csv, Behind.Sink parquet)
      throws IOException {
    try (Behind texts = new Behind("csv", csv);
        Behind columns = new Behind("parquet", parquet)) {
      return writeEach(rows, texts::write, columns::write);
    }
  }

  /** Refused rows with their cells as they were; returns them gathered. */
  public RefusedRows writeRejected(InputTable table, Dataset<Row> rejected) {
    Path path = directory("rejected").resolve(table.name() + ".csv");
    RefusedRows refused = new RefusedRows(table.name());
    try (Writer csv = csv(path)) {
      csv.write(rejectedHeader(table));
      Iterator<Row> rows = sorted(rejectedColumns(rejected));
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

  Path folder() {
    return folder;
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
  Iterator<Row> sorted(Dataset<Row> rows) {
    if (size == Size.SMALL || Here.are(rows)) {
      List<Row> all = new ArrayList<>(rows.collectAsList());
      all.sort(new RowOrder());
      return all.iterator();
    }
    Column[] order = java.util.Arrays.stream(rows.columns()).map(rows::col).toArray(Column[]::new);
    return rows.orderBy(order).toLocalIterator();
  }

  private static Dataset<Row> rejectedColumns(Dataset<Row> rejected) {
    return rejected.select(
        Origin.FILE.col(),
        Origin.RECORD.col(),
        InputTable.CELLS.col().cast(DataTypes.StringType).as("order_only"),
        InputTable.CELLS.col(),
        InputTable.PROBLEMS.col(),
        Origin.OTHER_CELLS.col());
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

  private static String line(Row row) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      line.append(CsvCell.of(row.get(i)));
    }
    return line.append('\n').toString();
  }

  /** The byte order mark makes Excel read the file as UTF-8. */
  private static Writer csv(Path path) throws IOException {
    BufferedWriter writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    return writer;
  }

  private Path directory(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }
}
