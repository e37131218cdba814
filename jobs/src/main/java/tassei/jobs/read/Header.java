package tassei.jobs.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tassei.jobs.refusal.NearestWord;
import tassei.jobs.table.Bounds;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputTable;

/**
 * Where each column of a table stands in a file.
 *
 * @param places of the table's columns; -1: the file does not have it
 * @param foreign places of columns that the table does not have
 */
record Header(List<String> names, List<Integer> places, Set<Integer> foreign)
    implements Serializable {
  private static final int EXAMPLES = 3;
  private static final Map<String, String> SEPARATORS = Map.of(";", "semicolons", "\t", "tabs");

  /** The columns of the file, matched by name in any order. */
  static Header of(InputTable table, List<String> written) {
    List<String> names = new ArrayList<>();
    written.forEach(name -> names.add(plain(name)));
    List<Integer> places =
        table.entries().stream().map(entry -> names.indexOf(entry.name())).toList();
    Set<Integer> foreign = new TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      foreign.add(i);
    }
    places.forEach(foreign::remove);
    return new Header(names, places, foreign);
  }

  /** The name of a column, before which a mark of the encoding may stand. */
  static String plain(String written) {
    return Written.plain(written.replace("\uFEFF", ""));
  }

  /** What parts the columns, where that is no comma, so that the header is one long name. */
  static Optional<String> otherSeparator(InputTable table, List<String> written) {
    if (written.size() > 1) {
      return Optional.empty();
    }
    return SEPARATORS.entrySet().stream()
        .filter(separator -> isParted(table, written.get(0), separator.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isParted(InputTable table, String written, String separator) {
    List<String> parts = List.of(written.split(Pattern.quote(separator), -1));
    return parts.size() > 1 && of(table, parts).lacking(table).size() < table.entries().size();
  }

  /** What makes the file unreadable as this table. */
  List<String> problems(InputTable table) {
    if (names.size() > Bounds.HEADER_COLUMNS) {
      return List.of(
          String.format(
              Locale.ROOT,
              "has %,d columns; accepted: up to %,d",
              names.size(),
              Bounds.HEADER_COLUMNS));
    }
    Set<String> seen = new HashSet<>();
    List<String> problems = new ArrayList<>(twice(seen));
    for (Entry entry : table.entries()) {
      if (entry.required() && !seen.contains(entry.name())) {
        problems.add(
            "column '" + entry.name() + "' is missing; found: " + String.join(", ", names));
      }
    }
    return problems;
  }

  /** Notes the names that are there. */
  private List<String> twice(Set<String> seen) {
    List<String> twice = new ArrayList<>();
    for (String name : names) {
      if (!seen.add(name)) {
        twice.add("column '" + name + "' stands twice in the header; accepted: once");
      }
    }
    int more = twice.size() - EXAMPLES;
    return more <= 0
        ? twice
        : Stream.concat(
                twice.stream().limit(EXAMPLES),
                Stream.of(more + " more columns stand twice in the header"))
            .toList();
  }

  /** Columns that the table does not have; one may be meant that the file lacks. */
  List<UnknownColumn> unknown(InputTable table, String file) {
    List<String> unknown = new ArrayList<>(names);
    table.entries().forEach(entry -> unknown.remove(entry.name()));
    List<String> lacking = lacking(table);
    return unknown.stream()
        .map(name -> new UnknownColumn(file, name, NearestWord.near(name, lacking)))
        .toList();
  }

  /** Columns of the table that the file does not have. */
  List<String> lacking(InputTable table) {
    return table.entries().stream().map(Entry::name).filter(name -> !names.contains(name)).toList();
  }

  /** The row's cells in the table's order, and what other columns held. */
  RawRow row(String file, long record, List<String> cells) {
    String[] own = new String[places.size()];
    for (int i = 0; i < own.length; i++) {
      int place = places.get(i);
      own[i] = place >= 0 && place < cells.size() ? cells.get(place) : null;
    }
    return new RawRow(
        file, record, Arrays.asList(own), null, others(cells), cells.size(), names.size());
  }

  /** What columns held that the table does not have; null: nothing. */
  String others(List<String> cells) {
    if (foreign.isEmpty() && cells.size() <= names.size()) {
      return null;
    }
    List<String> others = new ArrayList<>(0);
    for (int place : foreign) {
      if (place < cells.size() && !cells.get(place).isBlank()) {
        others.add(names.get(place) + "=" + cells.get(place));
      }
    }
    for (String cell : cells.subList(Math.min(names.size(), cells.size()), cells.size())) {
      if (!cell.isBlank()) {
        others.add("=" + cell);
      }
    }
    return others.isEmpty() ? null : String.join(";", others);
  }
}
