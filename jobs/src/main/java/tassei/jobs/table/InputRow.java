package tassei.jobs.table;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.words.Status;
import tassei.figures.input.Origin;
import tassei.figures.input.Report;
import tassei.figures.input.Told;

/** A row of an input table: what its cells mean, where they stand, and what is wrong with them. */
public final class InputRow implements Report, Serializable {
  private static final long serialVersionUID = 1L;

  private final InputColumns columns;
  private final Object[] values;
  private final Origin origin;
  private final String otherCells;
  private final List<String> cells;
  private final List<Problem> problems;

  /**
   * As read.
   *
   * @param values in the order of {@link InputTable#valueFields}; null: blank, or not to be read
   * @param otherCells of columns the table does not have, as name=value; null: none
   * @param cells as they were, in the order of the table's columns
   */
  public InputRow(
      InputColumns columns,
      Object[] values,
      Origin origin,
      String otherCells,
      List<String> cells,
      List<Problem> problems) {
    this.columns = columns;
    this.values = values;
    this.origin = origin;
    this.otherCells = otherCells;
    this.cells = cells;
    this.problems = problems;
  }

  /** The same row with more that is wrong with it. */
  public InputRow with(List<Problem> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new InputRow(columns, values, origin, otherCells, cells, List.copyOf(all));
  }

  /** The same row, where a cell means something else than it says by itself. */
  public InputRow with(Field field, Object value) {
    Object[] changed = values.clone();
    changed[columns.placeOf(field)] = value;
    return new InputRow(columns, changed, origin, otherCells, cells, problems);
  }

  /** Null: blank. */
  public Object get(Field field) {
    return values[columns.placeOf(field)];
  }

  /** Null also where the table has no such column. */
  private Object find(Field field) {
    int place = columns.find(field);
    return place < 0 ? null : values[place];
  }

  public boolean has(Field field) {
    return get(field) != null;
  }

  public String text(Field field) {
    return (String) get(field);
  }

  public Integer year(Field field) {
    return (Integer) get(field);
  }

  public BigDecimal number(Field field) {
    return (BigDecimal) get(field);
  }

  public LocalDate day(Field field) {
    return (LocalDate) get(field);
  }

  /** A blank flag is not raised. */
  public boolean flag(Field field) {
    return Boolean.TRUE.equals(get(field));
  }

  /** The items of a cell that lists several; none where it is blank. */
  public List<String> list(Field field) {
    String cell = text(field);
    if (cell == null) {
      return List.of();
    }
    return cell.indexOf(';') < 0 ? List.of(cell) : List.of(cell.split(";", -1));
  }

  /** What the row says: two rows of the same content are copies. */
  public List<Object> content() {
    return Arrays.asList(values);
  }

  public InputTable table() {
    return columns.table();
  }

  /** What it is a report of. */
  public List<Object> thing() {
    List<Field> key = table().key();
    Object[] values = new Object[key.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = get(key.get(i));
    }
    return Arrays.asList(values);
  }

  @Override
  public Origin origin() {
    return origin;
  }

  public String otherCells() {
    return otherCells;
  }

  public List<String> cells() {
    return cells;
  }

  public List<Problem> problems() {
    return problems;
  }

  /** An accepted row is not asked for its cells again, and they are half of what it weighs. */
  public InputRow withoutCells() {
    return new InputRow(columns, values, origin, otherCells, List.of(), problems);
  }

  public boolean isAccepted() {
    return problems.isEmpty();
  }

  @Override
  public LocalDate reportedOn() {
    return (LocalDate) find(Keys.REPORTED_ON);
  }

  @Override
  public Told told() {
    String status = (String) find(Keys.STATUS);
    return new Told(
        origin,
        reportedOn(),
        status == null ? null : Status.of(status),
        (String) find(Keys.SOURCE));
  }

  @Override
  public boolean isWithdrawal() {
    return Keys.WITHDRAWN.equals(find(Keys.STATUS));
  }
}
