package tassei.jobs.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.column.Field;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Problem;

/** Tables other tables refer to by code, name or alias; they are read before all others. */
public final class Tables {
  private static final List<String> NAMES = List.of("name_ja", "name_en");
  private static final Set<String> ALIASED =
      Set.of("ministries", "integrated_projects", "programmes");

  /** Names of indicators are no codes: one name may stand in many projects. */
  private static final Set<String> NAMED = Set.of("plans");

  private Tables() {}

  /** The codes of a table, and where it has unique names, these too. */
  static void learn(Codes codes, InputTable table, List<RawRow> rows) {
    codes.open(table.name());
    int key = place(table, table.key().get(0).name());
    for (RawRow row : rows) {
      if (!blank(row.cells().get(key))) {
        codes.code(table.name(), Written.plain(row.cells().get(key)));
      }
    }
    if (isNamed(table.name())) {
      rows.stream()
          .filter(row -> !blank(row.cells().get(key)))
          .forEach(row -> names(codes, table, key, row));
    }
  }

  private static boolean isNamed(String table) {
    return NAMED.contains(table) || ALIASED.contains(table);
  }

  /** What a cell may hold that refers to a table. */
  static String accepted(String table) {
    String words = ALIASED.contains(table) ? "code, name or alias" : "code or name";
    return "a " + (isNamed(table) ? words : "code") + " in table " + table;
  }

  private static void names(Codes codes, InputTable table, int key, RawRow row) {
    String code = Written.plain(row.cells().get(key));
    for (String column : NAMES) {
      String name = row.cells().get(place(table, column));
      if (!blank(name)) {
        codes.name(table.name(), name, code);
      }
    }
    if (!ALIASED.contains(table.name())) {
      return;
    }
    String aliases = row.cells().get(place(table, "aliases"));
    for (String alias : blank(aliases) ? new String[0] : CellMeaning.SEPARATOR.split(aliases, -1)) {
      if (!alias.isBlank()) {
        codes.name(table.name(), alias, code);
      }
    }
  }

  /** Rows whose chain of references comes back to itself get the rule's name. */
  static List<InputRow> markCycles(InputTable table, List<InputRow> rows) {
    List<InputRow> marked = rows;
    for (Entry entry : table.entries()) {
      if (entry.cell() == Entry.Cell.REFERENCE && entry.refersTo().equals(table.name())) {
        marked = markCycles(table, entry, marked);
      }
    }
    return marked;
  }

  private static List<InputRow> markCycles(InputTable table, Entry entry, List<InputRow> rows) {
    Field key = table.key().get(0);
    Map<String, String> edges = new HashMap<>();
    rows.forEach(row -> edges.put(row.text(key), row.text(entry.field())));
    Set<String> returning = returning(edges);
    String rule = entry.name().replace('_', '-') + "-cycle";
    List<InputRow> marked = new ArrayList<>();
    for (InputRow row : rows) {
      marked.add(
          returning.contains(row.text(key))
              ? row.with(
                  List.of(
                      new Problem(
                          rule,
                          entry.name(),
                          row.text(entry.field()),
                          "a chain that does not come back to itself")))
              : row);
    }
    return marked;
  }

  /** Codes whose chain comes back to them. No code is walked over twice. */
  private static Set<String> returning(Map<String, String> edges) {
    Set<String> returning = new HashSet<>();
    Set<String> walked = new HashSet<>();
    for (String start : edges.keySet()) {
      Set<String> chain = new HashSet<>();
      String at = start;
      while (at != null && !walked.contains(at) && chain.add(at)) {
        at = edges.get(at);
      }
      while (chain.contains(at) && returning.add(at)) {
        at = edges.get(at);
      }
      walked.addAll(chain);
    }
    return returning;
  }

  private static int place(InputTable table, String column) {
    for (int i = 0; i < table.entries().size(); i++) {
      if (table.entries().get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalStateException(table.name() + " has no column " + column);
  }

  private static boolean blank(String cell) {
    return cell == null || cell.isBlank();
  }
}
