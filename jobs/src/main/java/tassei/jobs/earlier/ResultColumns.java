package tassei.jobs.earlier;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.column.CellType;
import tassei.contract.column.Field;
import tassei.jobs.file.Location;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.Remedy;

/** The columns of a table that a run has written, and what its cells mean. */
final class ResultColumns {
  private static final int WORDS = 1 << 10;

  private final Location file;
  private final List<Field> fields;
  private final Map<String, Integer> places = new HashMap<>();

  /** Of each column, cells met before and what they mean: most rows repeat the words of others. */
  private final String[][] words;

  private final Object[][] meanings;

  /**
   * Of one table.
   *
   * @param file where its rows stand, for who has to be told
   */
  ResultColumns(Location file, List<Field> fields) {
    this.file = file;
    this.fields = fields;
    this.words = new String[fields.size()][WORDS];
    this.meanings = new Object[fields.size()][WORDS];
    for (int i = 0; i < fields.size(); i++) {
      places.put(fields.get(i).name(), i);
    }
  }

  /** A row by its cells; a blank one is null. */
  ResultRow row(Map<String, String> cells) {
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      String cell = cells.getOrDefault(fields.get(i).name(), "");
      values[i] = cell.isEmpty() ? null : value(i, cell);
    }
    return new ResultRow(places, values);
  }

  /** The very value of the same cell in another row, where that is still known. */
  private Object value(int column, String cell) {
    int place = (cell.hashCode() ^ cell.hashCode() >>> 10) & WORDS - 1;
    if (!cell.equals(words[column][place])) {
      meanings[column][place] = value(fields.get(column), cell);
      words[column][place] = cell;
    }
    return meanings[column][place];
  }

  /** What no run writes is damage, or of a version that is not known here. */
  private Object value(Field field, String cell) {
    try {
      return value(cell, field.type());
    } catch (NumberFormatException | DateTimeException none) {
      throw new RefusedInput(
          "%s: column %s: found '%s', which no run of this version writes; %s"
              .formatted(file, field.name(), cell, Remedy.COMPUTE_RUN));
    }
  }

  private static Object value(String cell, CellType type) {
    return switch (type) {
      case TEXT -> cell;
      case INTEGER -> Integer.valueOf(cell);
      case LONG -> Long.valueOf(cell);
      case FLAG -> Boolean.valueOf(cell);
      case DAY -> LocalDate.parse(cell);
      case YEN, NUMBER, PERCENT -> new BigDecimal(cell);
    };
  }
}
