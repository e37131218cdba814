package tassei.jobs.whatif;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which budget lines are meant: those with one of the values in every column that is named. A
 * programme means all below it as well.
 *
 * @param columns by name, with what they accept, blank as {@link LineKey#BLANK}
 */
public record Match(Map<String, Set<String>> columns) implements Serializable {

  public Match {
    columns = Map.copyOf(columns);
  }

  boolean holds(LineKey key) {
    for (Map.Entry<String, Set<String>> column : columns.entrySet()) {
      if (Collections.disjoint(column.getValue(), key.values(column.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** As a message shows it, in the order of the columns of a line. */
  String shown() {
    List<String> parts =
        LineKey.COLUMNS.stream()
            .filter(columns::containsKey)
            .map(column -> column + " " + String.join("/", sorted(columns.get(column))))
            .toList();
    return parts.isEmpty() ? "any line" : String.join(", ", parts);
  }

  /** Where a sum is taken from and where it goes. */
  static String between(Match giver, Match taker) {
    return "from " + giver.shown() + ", to " + taker.shown();
  }

  private static List<String> sorted(Set<String> values) {
    return values.stream().sorted().collect(Collectors.toList());
  }
}
