package tassei.reports.explain.address;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunTable;

/** Everything in a run that has a name: indicators, controls, and what budgets are grouped by. */
public final class Directory {
  private static final Map<Column, String> TABLES =
      Map.of(
          Column.MINISTRY, "ministries",
          Column.INTEGRATED_PROJECT, "integrated_projects",
          Column.PROGRAMME, "programmes");

  private static final Pattern NUMBER = Pattern.compile("^\\s*[①-⑳]\\s*");

  private final List<NamedAddress> entries = new ArrayList<>();

  private Directory() {}

  public static Directory of(RunFolder run) {
    Directory all = new Directory();
    run.tables()
        .each(
            RunTable.KPI_ATTAINMENT,
            row ->
                all.add(
                    "kpi:",
                    row.text(Column.KPI),
                    Stream.of(row.text(Column.NAME_JA), row.text(Column.NAME_EN))));
    for (JsonNode control : run.reported("controls")) {
      all.add("control:", text(control, "control"), names(control));
    }
    BudgetAddress.GROUPING.forEach(key -> all.addCodes(run, key));
    all.addCodes(run, Column.COLLECTION);
    if (run.tables().holds(RunTable.BUDGET_ROLLUP)) {
      all.addUnnamed(run);
    }
    return all;
  }

  /** Codes that have sums and no name; those in brackets stand for what is not stated. */
  private void addUnnamed(RunFolder run) {
    Set<String> known = entries.stream().map(NamedAddress::address).collect(Collectors.toSet());
    List<Column> keys = new ArrayList<>(BudgetAddress.GROUPING);
    keys.add(Column.COLLECTION);
    run.tables()
        .each(
            RunTable.BUDGET_ROLLUP,
            row -> {
              for (Column key : keys) {
                String code = row.text(key);
                boolean isCode = !code.isEmpty() && !code.startsWith("(");
                if (isCode && known.add(form(key) + code)) {
                  add(form(key), code, Stream.empty());
                }
              }
            });
  }

  private static String form(Column key) {
    return "budget:" + key.header() + "=";
  }

  /** What is called exactly so; of a key alone, what of that key. */
  public List<NamedAddress> called(String name) {
    String key = NamedAddress.key(name);
    return entries.stream().filter(entry -> entry.isCalled(key)).toList();
  }

  /** What pages call so, with its number ① before it or without. */
  public List<NamedAddress> printedAs(String name) {
    String key = NamedAddress.key(NUMBER.matcher(name).replaceFirst(""));
    return entries.stream().filter(entry -> entry.printsAs(key)).toList();
  }

  /** All there is, in order. */
  public List<NamedAddress> all() {
    return List.copyOf(entries);
  }

  /** What is called so among others. */
  public List<NamedAddress> containing(String name) {
    String key = NamedAddress.key(name);
    return entries.stream().filter(entry -> entry.contains(key)).toList();
  }

  /** The code of what a key calls so; the name itself where nothing, or more than one, is. */
  static String code(RunFolder run, Column key, String name) {
    Directory ofKey = new Directory();
    ofKey.addCodes(run, key);
    List<NamedAddress> called = ofKey.called(name);
    boolean isCode = called.stream().anyMatch(entry -> entry.code().equals(name));
    return isCode || called.size() != 1 ? name : called.get(0).code();
  }

  private void addCodes(RunFolder run, Column key) {
    String form = form(key);
    for (JsonNode row : run.reported(TABLES.getOrDefault(key, ""))) {
      add(form, text(row, key.header()), Stream.concat(names(row), others(row)));
    }
    for (JsonNode row : run.reported("names")) {
      if (text(row, "column").equals(key.header())) {
        add(form, text(row, "code"), names(row));
      }
    }
  }

  private void add(String form, String code, Stream<String> names) {
    List<String> all = new ArrayList<>(List.of(code));
    names.filter(name -> !name.isBlank()).forEach(all::add);
    entries.add(new NamedAddress(form + code, all));
  }

  private static Stream<String> names(JsonNode row) {
    return Stream.of(text(row, "name_ja"), text(row, "name_en"));
  }

  private static Stream<String> others(JsonNode row) {
    return Stream.concat(
        Stream.of(text(row, "short_ja")),
        Stream.of(text(row, "aliases").split("[;；]", -1)).map(String::strip));
  }

  private static String text(JsonNode row, String column) {
    return row.path(column).isNull() ? "" : row.path(column).asText("");
  }
}
