package tassei.jobs.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import tassei.jobs.table.InputTable;

/** The rows of a table as typed values, once the codes it refers to are known. */
public final class TableReader implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Codes codes;

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
  public List<Row> readDictionary(InputTable table, List<RawRow> rows) {
    Tables.learn(codes, table, rows);
    return Tables.markCycles(table, read(table, rows));
  }

  public List<Row> read(InputTable table, List<RawRow> rows) {
    RowReader reader = new RowReader(table, codes);
    return rows.stream().map(reader::read).toList();
  }

  /** The rows of one file in turn, for a table that does not fit into memory. */
  public Iterator<Row> stream(CsvTable file) {
    RowReader reader = new RowReader(file.table(), codes);
    Iterator<RawRow> rows = file.rows();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        return reader.read(rows.next());
      }
    };
  }

  public Row read(InputTable table, RawRow row) {
    return new RowReader(table, codes).read(row);
  }
}
