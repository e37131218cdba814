package tassei.jobs.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/** The rows of a table as typed values, once the codes it refers to are known. */
public final class TableReader {
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

  /** The rows of one piece in turn, each checked when it is read. */
  public static Iterator<InputRow> rows(
      InputTable table, Codes codes, InputPiece piece, UnaryOperator<InputRow> check) {
    RowReader reader = new RowReader(table, codes);
    Iterator<RawRow> rows = piece.rows();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public InputRow next() {
        return check.apply(reader.read(rows.next()));
      }
    };
  }
}
