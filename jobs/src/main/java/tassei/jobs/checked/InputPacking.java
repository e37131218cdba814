package tassei.jobs.checked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tassei.figures.input.Origin;
import tassei.jobs.pass.Packing;
import tassei.jobs.sorted.CellInput;
import tassei.jobs.sorted.CellOutput;
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
  public void write(InputRow row, CellOutput to) {
    open();
    to.text(row.origin().file());
    to.number(row.origin().record());
    to.cell(row.otherCells());
    to.size(row.problems().size());
    for (Problem problem : row.problems()) {
      to.cell(problem.rule());
      to.cell(problem.column());
      to.cell(problem.found());
      to.cell(problem.accepted());
    }
    List<Object> values = row.content();
    to.cells(values);
    to.size(row.cells().size());
    for (int i = 0; i < row.cells().size(); i++) {
      writeCell(row.cells().get(i), values.get(places[i]), to);
    }
  }

  private static void writeCell(String cell, Object value, CellOutput to) {
    if (cell != null && cell.equals(value)) {
      to.mark(AS_VALUE);
    } else if (cell != null && cell.isEmpty()) {
      to.mark(BLANK);
    } else {
      to.mark(OTHER);
      to.cell(cell);
    }
  }

  @Override
  public InputRow read(CellInput from) {
    open();
    Origin origin = new Origin(file(from.text()), from.number());
    String others = (String) from.cell();
    List<Problem> problems = problems(from);
    Object[] values = from.cells(width);
    return new InputRow(columns, values, origin, others, cells(values, from), problems);
  }

  private static List<Problem> problems(CellInput from) {
    List<Problem> problems = new ArrayList<>(0);
    for (int left = from.size(); left > 0; left--) {
      problems.add(
          new Problem(
              (String) from.cell(),
              (String) from.cell(),
              (String) from.cell(),
              (String) from.cell()));
    }
    return problems;
  }

  private List<String> cells(Object[] values, CellInput from) {
    int size = from.size();
    List<String> cells = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      cells.add(
          switch (from.mark()) {
            case AS_VALUE -> (String) values[places[i]];
            case BLANK -> "";
            default -> (String) from.cell();
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
