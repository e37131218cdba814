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
import tassei.jobs.read.Canonical;
import tassei.jobs.read.Codes;
import tassei.jobs.read.ParquetRows;
import tassei.jobs.read.RawRow;
import tassei.jobs.read.TableReader;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Origin;

/** One Parquet file of a table that does not fit into memory. */
final class ParquetTable {
  private static final Field INDEX = Field.count("row_index", "0 is the first row of the file");

  private final InputTable table;
  private final String name;
  private final Dataset<Row> file;
  private final TableReader reader;
  private final Canonical canonical;

  /** The last column of the file is the index of the row. */
  ParquetTable(InputTable table, String name, Dataset<Row> file, TableReader reader, Codes codes) {
    this.table = table;
    this.name = name;
    this.file = file;
    this.reader = reader;
    this.canonical = new Canonical(table, withoutIndex(file).schema(), codes);
  }

  /** All rows, read. */
  Dataset<Row> read() {
    if (!canonical.knowsAllColumns()) {
      return oneByOne();
    }
    Dataset<Row> rows = rows();
    return rows.filter(not(Origin.UNREAD.col()))
        .drop(Origin.UNREAD.name())
        .unionAll(rows.filter(Origin.UNREAD.col()).map(rest(), Encoders.row(table.readSchema())));
  }

  /** All rows; those that Spark's expressions do not read are marked, with their cells alone. */
  Dataset<Row> rows() {
    if (!canonical.knowsAllColumns()) {
      return oneByOne();
    }
    Column unread = not(canonical.holds());
    List<Column> columns = new ArrayList<>(canonical.values());
    columns.add(Origin.FILE.from(lit(name)));
    columns.add(Origin.RECORD.from(INDEX.col().plus(1)));
    columns.add(Origin.OTHER_CELLS.unknown());
    columns.add(InputTable.CELLS.from(when(unread, canonical.texts())));
    columns.add(InputTable.PROBLEMS.from(array()));
    columns.add(Origin.UNREAD.from(unread));
    return file.select(columns.toArray(Column[]::new));
  }

  /** Reads a row that was marked. */
  MapFunction<Row, Row> rest() {
    TableReader rowReader = reader;
    InputTable of = table;
    String from = name;
    return row -> {
      List<String> cells = row.getList(row.fieldIndex(InputTable.CELLS.name()));
      long record = row.getAs(Origin.RECORD.name());
      return rowReader.read(of, new RawRow(from, record, cells, null, cells.size(), cells.size()));
    };
  }

  private Dataset<Row> oneByOne() {
    ParquetRows cells = ParquetRows.of(table, name, withoutIndex(file).schema());
    TableReader rowReader = reader;
    InputTable of = table;
    MapFunction<Row, Row> read = row -> rowReader.read(of, cells.raw(row));
    return file.map(read, Encoders.row(table.readSchema()));
  }

  private static Dataset<Row> withoutIndex(Dataset<Row> file) {
    return file.drop(INDEX.name());
  }
}
