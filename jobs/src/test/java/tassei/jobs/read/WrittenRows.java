package tassei.jobs.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputTable;

/** Small literal tables. */
public final class WrittenRows {
  private static final String BAR = "(?<=^|\\s)\\|(?=\\s|$)";

  private WrittenRows() {}

  /**
   * Rows of an input table, as cells between bars below a header of some of its columns. A column
   * that is not named holds what {@code unnamed} gives for it, else nothing.
   */
  public static List<RawRow> written(InputTable table, String text, Map<String, String> unnamed) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    List<String> names = cells(lines.get(0));
    List<String> known = table.entries().stream().map(Entry::name).toList();
    if (!known.containsAll(names)) {
      throw new IllegalArgumentException(table.name() + " has not all of " + names);
    }
    List<RawRow> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> written = cells(line);
      Map<String, String> row = new HashMap<>(unnamed);
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), written.get(i));
      }
      List<String> cells = known.stream().map(row::get).toList();
      rows.add(raw(table, rows.size() + 1, cells));
    }
    return rows;
  }

  private static RawRow raw(InputTable table, long record, List<String> cells) {
    return new RawRow(table.name() + ".csv", record, cells, null, null, cells.size(), cells.size());
  }

  private static List<String> cells(String line) {
    return List.of(line.strip().split(BAR, -1)).stream().map(String::strip).toList();
  }
}
