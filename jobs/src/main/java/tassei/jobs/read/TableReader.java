package tassei.jobs.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/** The rows of a table as typed values, once the codes it refers to are known. */
public final class TableReader implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Codes codes;
  private transient RowReader rowReader;

  public TableReader(Codes codes) {
    this.codes = codes;
  }

  /** Everything that is wrong with the headers, all at once; what else they show is noted. */
  public static List<String> headerProblems(List<CsvTable> files, HeaderNotes notes) {
    List<String> problems = new ArrayList<>();
    files.forEach(file -> problems.addAll(file.headerProblems(notes)));
    return problems;
  }

  /** Rows of one file as they were. */
  public static List<RawRow> raw(CsvTable file) {
    List<RawRow> rows = new ArrayList<>();
    file.forEach(rows::add);
    return rows;
  }

  /** A table that others refer to: its codes are learned before its own rows are read. */
  public List<InputRow> readDictionary(InputTable table, List<RawRow> rows) {
    Tables.learn(codes, table, rows);
    return Tables.markCycles(table, read(table, rows));
  }

  public List<InputRow> read(InputTable table, List<RawRow> rows) {
    RowReader reader = new RowReader(table, codes);
    List<InputRow> read = new ArrayList<>(rows.size());
    rows.forEach(row -> read.add(reader.read(row)));
    return read;
  }

  /** The rows of one file in turn, for a table that does not fit into memory. */
  public Iterator<Row> stream(CsvTable file) {
    RowReader reader = reader(file.table());
    Iterator<RawRow> rows = file.rows();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        return SparkRows.row(reader.read(rows.next()));
      }
    };
  }

  public InputRow read(InputTable table, RawRow row) {
    return reader(table).read(row);
  }

  /** One for many rows: a task of Spark's asks row by row, and has a table reader of its own. */
  private RowReader reader(InputTable table) {
    if (rowReader == null || !rowReader.isOf(table)) {
      rowReader = new RowReader(table, codes);
    }
    return rowReader;
  }
}
