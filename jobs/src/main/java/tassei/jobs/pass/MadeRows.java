package tassei.jobs.pass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Rows in their order, those of one key as one row. */
final class MadeRows implements Iterator<List<List<Object>>> {
  private final Iterator<Object[]> rows;
  private final Rows.Key<List<Object>> key;
  private List<Object> next;

  /**
   * As they lie.
   *
   * @param key of their first cells
   */
  MadeRows(Iterator<Object[]> rows, Rows.Key<List<Object>> key) {
    this.rows = rows;
    this.key = key;
    this.next = following();
  }

  private List<Object> following() {
    return rows.hasNext() ? Arrays.asList(rows.next()) : null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public List<List<Object>> next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Object of = key.of(next);
    List<List<Object>> together = new ArrayList<>();
    while (next != null && key.of(next).equals(of)) {
      together.add(next);
      next = following();
    }
    return together;
  }

  /** The next ones, until they have so many rows. */
  List<List<List<Object>>> next(int atLeast) {
    List<List<List<Object>>> several = new ArrayList<>();
    int rowsOfThem = 0;
    while (hasNext() && rowsOfThem < atLeast) {
      List<List<Object>> together = next();
      several.add(together);
      rowsOfThem += together.size();
    }
    return several;
  }
}
