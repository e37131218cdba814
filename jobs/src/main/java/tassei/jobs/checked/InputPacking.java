package tassei.jobs.checked;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tassei.figures.input.Origin;
import tassei.jobs.pass.Packing;
import tassei.jobs.sorted.CellBytes;
import tassei.jobs.table.InputColumns;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Problem;

/**
 * Rows of one table for another task. Their cells travel with them, because a row that turns out to
 * be a copy is written as it was; a cell that says what its value says is not written twice.
 */
public final class InputPacking implements Packing<InputRow> {
  private static final long serialVersionUID = 1L;
  private static final byte AS_VALUE = 0;
  private static final byte BLANK = 1;
  private static final byte OTHER = 2;

  private final InputTable table;
  private transient InputColumns columns;
  private transient int width;
  private transient int[] places;
  private transient String lastFile;

  public InputPacking(InputTable table) {
    this.table = table;
  }

  @Override
  public void write(InputRow row, DataOutput to) throws IOException {
    open();
    CellBytes.writeText(row.origin().file(), to);
    to.writeLong(row.origin().record());
    CellBytes.write(row.otherCells(), to);
    CellBytes.writeSize(row.problems().size(), to);
    for (Problem problem : row.problems()) {
      CellBytes.write(problem.rule(), to);
      CellBytes.write(problem.column(), to);
      CellBytes.write(problem.found(), to);
      CellBytes.write(problem.accepted(), to);
    }
    List<Object> values = row.content();
    CellBytes.writeAll(values, to);
    CellBytes.writeSize(row.cells().size(), to);
    for (int i = 0; i < row.cells().size(); i++) {
      writeCell(row.cells().get(i), values.get(places[i]), to);
    }
  }

  private static void writeCell(String cell, Object value, DataOutput to) throws IOException {
    if (cell != null && cell.equals(value)) {
      to.writeByte(AS_VALUE);
    } else if (cell != null && cell.isEmpty()) {
      to.writeByte(BLANK);
    } else {
      to.writeByte(OTHER);
      CellBytes.write(cell, to);
    }
  }

  @Override
  public InputRow read(DataInput from) throws IOException {
    open();
    Origin origin = new Origin(file(CellBytes.readText(from)), from.readLong());
    String others = (String) CellBytes.read(from);
    List<Problem> problems = problems(from);
    Object[] values = CellBytes.readAll(width, from);
    return new InputRow(columns, values, origin, others, cells(values, from), problems);
  }

  private static List<Problem> problems(DataInput from) throws IOException {
    List<Problem> problems = new ArrayList<>(0);
    for (int left = CellBytes.readSize(from); left > 0; left--) {
      problems.add(
          new Problem(
              (String) CellBytes.read(from),
              (String) CellBytes.read(from),
              (String) CellBytes.read(from),
              (String) CellBytes.read(from)));
    }
    return problems;
  }

  private List<String> cells(Object[] values, DataInput from) throws IOException {
    int size = CellBytes.readSize(from);
    List<String> cells = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      cells.add(
          switch (from.readByte()) {
            case AS_VALUE -> (String) values[places[i]];
            case BLANK -> "";
            default -> (String) CellBytes.read(from);
          });
    }
    return cells;
  }

  /** Rows of one file mostly come one after the other. */
  private String file(String read) {
    if (!read.equals(lastFile)) {
      lastFile = read;
    }
    return lastFile;
  }

  @Override
  public Comparator<InputRow> order() {
    return Comparator.comparing(InputRow::origin);
  }

  private void open() {
    if (columns == null) {
      columns = new InputColumns(table);
      width = table.valueFields().size();
      places = table.places();
    }
  }
}
