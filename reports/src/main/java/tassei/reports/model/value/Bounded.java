package tassei.reports.model.value;

import java.util.List;

/** The first rows of a table, and how many it has. */
public record Bounded<T>(List<T> rows, long total) {
  public boolean isCut() {
    return rows.size() < total;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
