package tassei.reports.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tassei.contract.column.Field;
import tassei.contract.column.Results;
import tassei.contract.column.RowCells;

/** One row of a run's table. */
public final class RunRow implements RowCells {
  private final String place;
  private final Map<String, Integer> positions;
  private final List<String> cells;

  RunRow(String place, Map<String, Integer> positions, List<String> cells) {
    this.place = place;
    this.positions = positions;
    this.cells = cells;
  }

  /** File and record, for messages. */
  public String place() {
    return place;
  }

  /** Tables of old runs lack the columns that came later. */
  public boolean has(Column column) {
    return positions.containsKey(column.header());
  }

  /** Empty where the cell is blank. */
  public String text(Column column) {
    Integer position = positions.get(column.header());
    if (position == null) {
      throw new UnreadableRun(place + ": the table has no column " + column.header());
    }
    return unguarded(cells.get(position));
  }

  public boolean isBlank(Column column) {
    return text(column).isEmpty();
  }

  public boolean is(Column column, String value) {
    return text(column).equals(value);
  }

  public boolean flag(Column column) {
    return is(column, "true");
  }

  /** Null where the cell is blank: unknown is not zero. */
  public BigDecimal number(Column column) {
    String text = text(column);
    try {
      return text.isEmpty() ? null : new BigDecimal(text);
    } catch (NumberFormatException wrong) {
      throw new UnreadableRun(place + ": " + column.header() + " is not a number: " + text, wrong);
    }
  }

  @Override
  public String text(Field column) {
    Integer position = positions.get(column.name());
    if (position == null && Results.LATER.contains(column)) {
      return null;
    }
    if (position == null) {
      throw new UnreadableRun(place + ": the table has no column " + column.name());
    }
    String cell = unguarded(cells.get(position));
    return cell.isEmpty() ? null : cell;
  }

  @Override
  public BigDecimal number(Field column) {
    return read(column, BigDecimal::new, "a number");
  }

  @Override
  public Integer year(Field column) {
    return read(column, Integer::valueOf, "a year");
  }

  @Override
  public Long count(Field column) {
    return read(column, Long::valueOf, "a whole number");
  }

  @Override
  public boolean flag(Field column) {
    return "true".equals(text(column));
  }

  @Override
  public <W> W word(Field column, Function<String, W> meaning) {
    return read(column, meaning, "a word of this version");
  }

  @Override
  public RuntimeException blank(Field column) {
    return new UnreadableRun(place + ": " + column.name() + " is blank");
  }

  private <V> V read(Field column, Function<String, V> meaning, String accepted) {
    String text = text(column);
    try {
      return text == null ? null : meaning.apply(text);
    } catch (IllegalArgumentException wrong) {
      throw new UnreadableRun(
          place + ": " + column.name() + " is not " + accepted + ": " + text, wrong);
    }
  }

  /** All cells in the order of the table's header. */
  public List<String> cells() {
    return cells.stream().map(RunRow::unguarded).toList();
  }

  /** Texts that a spreadsheet would take for a formula stand behind one apostrophe. */
  private static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }
}
