package tassei.jobs.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputTable;

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
    for (String alias : blank(aliases) ? new String[0] : aliases.split("[;；]", -1)) {
      if (!alias.isBlank()) {
        codes.name(table.name(), alias, code);
      }
    }
  }

  /** Rows whose chain of references comes back to itself get the rule's name. */
  static List<Row> markCycles(InputTable table, List<Row> rows) {
    List<Row> marked = rows;
    for (Entry entry : table.entries()) {
      if (entry.cell() == Entry.Cell.REFERENCE && entry.refersTo().equals(table.name())) {
        marked = markCycles(table, entry, marked);
      }
    }
    return marked;
  }

  private static List<Row> markCycles(InputTable table, Entry entry, List<Row> rows) {
    int key = table.valueFields().indexOf(table.key().get(0));
    int next = table.valueFields().indexOf(entry.field());
    Map<String, String> edges = new HashMap<>();
    rows.forEach(row -> edges.put(row.getString(key), row.getString(next)));
    String rule = entry.name().replace('_', '-') + "-cycle";
    List<Row> marked = new ArrayList<>();
    for (Row row : rows) {
      boolean turns = returns(row.getString(key), edges);
      marked.add(turns ? withProblem(row, rule, entry.name(), row.getString(next)) : row);
    }
    return marked;
  }

  private static boolean returns(String start, Map<String, String> edges) {
    Set<String> seen = new HashSet<>();
    String at = edges.get(start);
    while (at != null && seen.add(at)) {
      if (at.equals(start)) {
        return true;
      }
      at = edges.get(at);
    }
    return false;
  }

  private static Row withProblem(Row row, String rule, String column, String found) {
    Object[] values = new Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    Row[] before = (Row[]) row.get(row.size() - 1);
    Row[] problems = java.util.Arrays.copyOf(before, before.length + 1);
    problems[before.length] =
        RowFactory.create(rule, column, found, "a chain that does not come back to itself");
    values[values.length - 1] = problems;
    return RowFactory.create(values);
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
