package tassei.jobs.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;
import tassei.contract.column.Field;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/** The rows of a table as typed values, once the codes it refers to are known. */
public final class TableReader {
  /** Numbers one after the other come to lie far from each other. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

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

  /** Rows in turn, each read when it is asked for; those of columns some at once. */
  public static Iterator<InputRow> rows(InputTable table, Codes codes, Iterator<RawRow> rows) {
    RowReader reader = new RowReader(table, codes);
    if (rows instanceof RowGroupRows columns) {
      return new RowsTogether(columns, reader);
    }
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public InputRow next() {
        return reader.read(rows.next());
      }
    };
  }

  /**
   * Of each row of a piece a number that follows from what the cell of a column means; a row whose
   * cell means nothing has one that follows from its place in the piece.
   */
  public static long[] hashes(InputTable table, Codes codes, ColumnPiece piece, Field column) {
    RowReader reader = new RowReader(table, codes);
    int number = reader.numberOf(column);
    Iterator<String> cells = piece.cells(column);
    long[] hashes = new long[(int) piece.size()];
    for (int row = 0; row < hashes.length; row++) {
      Object meant = reader.value(number, cells.next());
      hashes[row] = meant == null ? row * SPREAD : hash((String) meant);
    }
    return hashes;
  }

  private static long hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return MurmurHash3.hash128x64(bytes, 0, bytes.length, 0)[0];
  }
}
