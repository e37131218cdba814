package tassei.jobs.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.jobs.refusal.RefusedRows;
import tassei.jobs.refusal.SafeText;
import tassei.jobs.table.InputTable;

/** What headers have beside their table's columns, and what they lack of them. */
public final class HeaderNotes {
  private static final int MOST_LINES = 20;

  private final Set<UnknownColumn> unknown = new LinkedHashSet<>();
  private final Map<String, Set<String>> unknownOfTable = new LinkedHashMap<>();
  private final Map<String, Set<String>> lackingOfTable = new LinkedHashMap<>();

  void add(InputTable table, String file, Header header) {
    for (UnknownColumn column : header.unknown(table, file)) {
      unknown.add(column);
      unknownOfTable.computeIfAbsent(table.name(), any -> new LinkedHashSet<>()).add(column.name());
    }
    List<String> lacking = header.lacking(table);
    lackingOfTable
        .computeIfAbsent(table.name(), any -> new LinkedHashSet<>(lacking))
        .retainAll(lacking);
  }

  /** Columns that no table has. */
  public Set<UnknownColumn> unknown() {
    return unknown;
  }

  /** A line for each, the likely misspelt first; of very many how many more there are. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    unknown.stream()
        .sorted(Comparator.comparing(column -> column.meant().isEmpty()))
        .limit(MOST_LINES)
        .forEach(column -> lines.add(SafeText.line(column.note())));
    int more = unknown.size() - MOST_LINES;
    if (more > 0) {
      lines.add("not used: " + more + " more unknown columns");
    }
    return lines;
  }

  /** What all rows lack is told once, with the columns that may have been meant. */
  public void tell(RefusedRows rows) {
    List<String> others = List.copyOf(unknownOfTable.getOrDefault(rows.table(), Set.of()));
    lackingOfTable
        .getOrDefault(rows.table(), Set.of())
        .forEach(column -> rows.lacks(column, others));
  }
}
