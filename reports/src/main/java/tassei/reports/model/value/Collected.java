package tassei.reports.model.value;

import java.util.ArrayList;
import java.util.List;

/** Keeps the first rows and counts the others. */
public final class Collected<T> {
  private final int most;
  private final List<T> rows = new ArrayList<>();
  private long total;

  public Collected(int most) {
    this.most = most;
  }

  public void add(T row) {
    total++;
    if (rows.size() < most) {
      rows.add(row);
    }
  }

  public Bounded<T> all() {
    return new Bounded<>(List.copyOf(rows), total);
  }
}
