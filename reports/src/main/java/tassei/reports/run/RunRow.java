package tassei.reports.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One row of a run's table. */
public final class RunRow {
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

  /** All cells in the order of the table's header. */
  public List<String> cells() {
    return cells.stream().map(RunRow::unguarded).toList();
  }

  /** Texts that a spreadsheet would take for a formula stand behind one apostrophe. */
  private static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }
}
