package tassei.reports.model;

import java.util.ArrayList;
import java.util.List;

/** Keeps the first rows and counts the others. */
final class Collected<T> {
  private final int most;
  private final List<T> rows = new ArrayList<>();
  private long total;

  Collected(int most) {
    this.most = most;
  }

  void add(T row) {
    total++;
    if (rows.size() < most) {
      rows.add(row);
    }
  }

  Bounded<T> all() {
    return new Bounded<>(List.copyOf(rows), total);
  }
}
