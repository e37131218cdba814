package tassei.jobs.checked;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tassei.contract.column.CellType;
import tassei.contract.column.Field;
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

  /** How many characters a year has and a day, and where in it the month begins. */
  private static final int YEAR = 4;

  private static final int LEAST_YEAR = 1000;
  private static final int MONTH = 5;
  private static final int DAY = 10;

  private final InputTable table;
  private final transient InputColumns columns;
  private final transient int width;
  private final transient int[] places;

  /** Of each value, whether it is a text that many rows have. */
  private final transient boolean[] isWord;

  public InputPacking(InputTable table) {
    this.table = table;
    this.columns = new InputColumns(table);
    this.places = table.places();
    List<Field> fields = table.valueFields();
    this.width = fields.size();
    this.isWord = new boolean[width];
    for (int i = 0; i < width; i++) {
      Field field = fields.get(i);
      isWord[i] = field.type() == CellType.TEXT && !table.key().contains(field);
    }
  }

  /** In another process too, columns are those that are declared. */
  private Object readResolve() {
    return new InputPacking(table);
  }

  @Override
  public void write(InputRow row, CellOutput to) {
    to.word(row.origin().file());
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
    for (int i = 0; i < width; i++) {
      if (isWord[i]) {
        to.word((String) values.get(i));
      } else {
        to.cell(values.get(i));
      }
    }
    to.size(row.cells().size());
    for (int i = 0; i < row.cells().size(); i++) {
      writeCell(row.cells().get(i), values.get(places[i]), to);
    }
  }

  private static void writeCell(String cell, Object value, CellOutput to) {
    if (cell != null && cell.isEmpty()) {
      to.mark(BLANK);
    } else if (cell != null && isAsShown(value, cell)) {
      to.mark(AS_VALUE);
    } else {
      to.mark(OTHER);
      to.cell(cell);
    }
  }

  /** Said without making a text of the value. A number shows zeros that its type adds. */
  private static boolean isAsShown(Object value, String cell) {
    if (value instanceof String text) {
      return text.equals(cell);
    }
    if (value instanceof LocalDate day) {
      return isDay(day, cell);
    }
    if (value instanceof Integer year) {
      return year >= LEAST_YEAR && cell.length() == YEAR && isNumber(year, cell, 0, YEAR);
    }
    return value instanceof Boolean flag && cell.equals(flag ? "true" : "false");
  }

  private static boolean isDay(LocalDate day, String cell) {
    return cell.length() == DAY
        && isNumber(day.getYear(), cell, 0, YEAR)
        && cell.charAt(YEAR) == '-'
        && isNumber(day.getMonthValue(), cell, MONTH, MONTH + 2)
        && cell.charAt(MONTH + 2) == '-'
        && isNumber(day.getDayOfMonth(), cell, DAY - 2, DAY);
  }

  /** Whether digits are a number, with as many zeros in front as there is room for. */
  private static boolean isNumber(int number, String cell, int from, int to) {
    int left = number;
    for (int i = to - 1; i >= from; i--) {
      if (cell.charAt(i) != '0' + left % 10) {
        return false;
      }
      left /= 10;
    }
    return left == 0;
  }

  @Override
  public InputRow read(CellInput from) {
    Origin origin = new Origin(from.word(), from.number());
    String others = (String) from.cell();
    List<Problem> problems = problems(from);
    Object[] values = new Object[width];
    for (int i = 0; i < width; i++) {
      values[i] = isWord[i] ? from.word() : from.cell();
    }
    List<String> cells = new PackedCells(values, places, from.size(), from);
    return new InputRow(columns, values, origin, others, cells, problems);
  }

  private static List<Problem> problems(CellInput from) {
    int size = from.size();
    List<Problem> problems = size == 0 ? List.of() : new ArrayList<>(size);
    for (int left = size; left > 0; left--) {
      problems.add(
          new Problem(
              (String) from.cell(),
              (String) from.cell(),
              (String) from.cell(),
              (String) from.cell()));
    }
    return problems;
  }

  /** Cells of a row, read when they are asked for: those of most rows never are. */
  private static final class PackedCells extends AbstractList<String> {
    private final Object[] values;
    private final int[] places;
    private final int size;
    private final CellInput from;
    private List<String> cells;

    private PackedCells(Object[] values, int[] places, int size, CellInput from) {
      this.values = values;
      this.places = places;
      this.size = size;
      this.from = from;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public String get(int column) {
      if (cells == null) {
        cells = read();
      }
      return cells.get(column);
    }

    private List<String> read() {
      List<String> read = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        read.add(
            switch (from.mark()) {
              case AS_VALUE -> values[places[i]].toString();
              case BLANK -> "";
              default -> (String) from.cell();
            });
      }
      return read;
    }
  }

  @Override
  public Comparator<InputRow> order() {
    return Comparator.comparing(InputRow::origin);
  }
}
