package tassei.jobs.io;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import tassei.jobs.read.Canonical;
import tassei.jobs.read.Codes;
import tassei.jobs.read.ParquetRows;
import tassei.jobs.read.RawRow;
import tassei.jobs.read.SparkRows;
import tassei.jobs.read.TableReader;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.OriginFields;

/** Parquet files of one schema, of a table that does not fit into memory. */
final class ParquetTable {
  /** Names no column of a table has. */
  static final Field INDEX = Field.count("row index of tassei", "0 is the first row of the file");

  static final Field FILE = Field.text("file of tassei", "which file the row is in");

  private final InputTable table;
  private final Dataset<Row> file;
  private final TableReader reader;
  private final Canonical canonical;

  /** The last columns of the file are the index of the row and the name of its file. */
  ParquetTable(InputTable table, Dataset<Row> file, TableReader reader, Codes codes) {
    this.table = table;
    this.file = file;
    this.reader = reader;
    this.canonical = new Canonical(table, written(file), codes);
  }

  /** All rows, read. */
  Dataset<Row> read() {
    if (!canonical.knowsAllColumns()) {
      return oneByOne();
    }
    Dataset<Row> rest = file.filter(not(canonical.holds())).select(columns(canonical.texts()));
    return file.filter(canonical.holds())
        .select(columns(InputTable.CELLS.unknown()))
        .unionAll(rest.map(rest(), Encoders.row(table.readSchema())));
  }

  /**
   * All rows; those that Spark's expressions do not read are marked, with their cells alone. What
   * these expressions never find, cells of other columns and problems, is no column then.
   */
  Dataset<Row> rows() {
    if (!canonical.knowsAllColumns()) {
      return oneByOne().withColumn(OriginFields.UNREAD.name(), lit(false));
    }
    Column unread = not(canonical.holds());
    return file.select(columns(when(unread, canonical.texts()), OriginFields.UNREAD.from(unread)))
        .drop(OriginFields.OTHER_CELLS.name(), InputTable.PROBLEMS.name());
  }

  private Column[] columns(Column cells, Column... more) {
    List<Column> columns = new ArrayList<>(canonical.values());
    columns.add(OriginFields.FILE.from(FILE.col()));
    columns.add(OriginFields.RECORD.from(INDEX.col().plus(1)));
    columns.add(OriginFields.OTHER_CELLS.unknown());
    columns.add(InputTable.CELLS.from(cells));
    columns.add(InputTable.PROBLEMS.from(array()));
    columns.addAll(List.of(more));
    return columns.toArray(Column[]::new);
  }

  /** Reads a row that was marked. */
  MapFunction<Row, Row> rest() {
    TableReader rowReader = reader;
    InputTable of = table;
    return row -> {
      List<String> cells = row.getList(row.fieldIndex(InputTable.CELLS.name()));
      String from = row.getAs(OriginFields.FILE.name());
      long record = row.getAs(OriginFields.RECORD.name());
      return SparkRows.row(
          rowReader.read(of, new RawRow(from, record, cells, null, cells.size(), cells.size())));
    };
  }

  private Dataset<Row> oneByOne() {
    ParquetRows cells = ParquetRows.of(table, written(file));
    TableReader rowReader = reader;
    InputTable of = table;
    MapFunction<Row, Row> read = row -> SparkRows.row(rowReader.read(of, cells.raw(row)));
    return file.map(read, Encoders.row(table.readSchema()));
  }

  /** The columns that are the file's own. */
  private static StructType written(Dataset<Row> file) {
    return file.drop(INDEX.name(), FILE.name()).schema();
  }
}
