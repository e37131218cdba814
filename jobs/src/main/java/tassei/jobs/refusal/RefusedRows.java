package tassei.jobs.refusal;

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
  private long number;

  /** Problems that one rule finds in one column. */
  private static final class Kind implements Serializable {
    private static final long serialVersionUID = 1L;
    private final List<String> examples = new ArrayList<>();
    private long number;
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
    String what = column + ": " + rule;
    Kind kind = kinds.computeIfAbsent(what, first -> new Kind());
    kind.number++;
    if (kind.examples.size() < EXAMPLES) {
      kind.examples.add(place + ", " + what + "; found '" + found + "'; accepted: " + accepted);
    }
  }

  /** A line for each example, and for each kind that has more how many. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    kinds.forEach(
        (what, kind) -> {
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
