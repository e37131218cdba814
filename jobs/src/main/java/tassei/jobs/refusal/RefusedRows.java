package tassei.jobs.refusal;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The refused rows of a table: of each rule and column the first ones, and how many there are. */
public final class RefusedRows implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int EXAMPLES = 3;

  private final String table;
  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Map<String, String> lacking = new LinkedHashMap<>();
  private long number;

  /** Problems that one rule finds in one column. */
  private static final class Kind implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String column;
    private final List<String> examples = new ArrayList<>();
    private long number;

    private Kind(String column) {
      this.column = column;
    }
  }

  public RefusedRows(String table) {
    this.table = table;
  }

  public String table() {
    return table;
  }

  /** How many rows there are; each may break several rules. */
  public long number() {
    return number;
  }

  /** A row, whose problems follow. */
  public void add() {
    number++;
  }

  /** A problem of a row; {@code place} is its file and record. */
  public void problem(String place, String rule, String column, String found, String accepted) {
    String what = (column.isEmpty() ? "" : column + ": ") + rule;
    Kind kind = kinds.computeIfAbsent(what, first -> new Kind(column));
    kind.number++;
    if (kind.examples.size() < EXAMPLES) {
      kind.examples.add(place + ", " + what + "; found '" + found + "'; accepted: " + accepted);
    }
  }

  /** A column that no file of the table has, and those that no table has: all rows share that. */
  public void lacks(String column, List<String> unknown) {
    String others =
        unknown.stream().limit(EXAMPLES).map(name -> "'" + name + "'").collect(joining(", "));
    String noted =
        unknown.isEmpty() ? "" : "; unknown: " + others + (unknown.size() > EXAMPLES ? " …" : "");
    lacking.put(column, "there is no column '" + column + "'" + noted);
  }

  /**
   * A line for each column that the table lacks; else one for each example, and for each kind that
   * has more how many.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    kinds.forEach(
        (what, kind) -> {
          if (lacking.containsKey(kind.column)) {
            lines.add(ofAll(what, kind));
          }
        });
    kinds.forEach(
        (what, kind) -> {
          if (lacking.containsKey(kind.column)) {
            return;
          }
          kind.examples.forEach(example -> lines.add(SafeText.line(example)));
          long more = kind.number - kind.examples.size();
          if (more > 0) {
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%s, %s; %,d more rows, %,d in all",
                    table,
                    what,
                    more,
                    kind.number));
          }
        });
    return lines;
  }

  private String ofAll(String what, Kind kind) {
    return SafeText.line(
        String.format(
            Locale.ROOT,
            "%s: %s; %s in %,d rows",
            table,
            lacking.get(kind.column),
            what,
            kind.number));
  }

  /** By what is told of them. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RefusedRows rows
        && rows.table.equals(table)
        && rows.number == number
        && rows.lines().equals(lines());
  }

  @Override
  public int hashCode() {
    return Objects.hash(table, number, lines());
  }
}
