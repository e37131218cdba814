package tassei.jobs.pass;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Rows in their order, those of one key as one row. */
public final class MadeRows implements Iterator<List<Object[]>> {
  private final Iterator<Object[]> rows;
  private final Rows.Key<Object[]> key;
  private Object[] next;

  /**
   * As they lie.
   *
   * @param key of their first cells
   */
  public MadeRows(Iterator<Object[]> rows, Rows.Key<Object[]> key) {
    this.rows = rows;
    this.key = key;
    this.next = following();
  }

  private Object[] following() {
    return rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public List<Object[]> next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Object of = key.of(next);
    List<Object[]> together = new ArrayList<>();
    while (next != null && key.of(next).equals(of)) {
      together.add(next);
      next = following();
    }
    return together;
  }

  /** The next ones, until they have so many rows. */
  public List<List<Object[]>> next(int atLeast) {
    List<List<Object[]>> several = new ArrayList<>();
    int rowsOfThem = 0;
    while (hasNext() && rowsOfThem < atLeast) {
      List<Object[]> together = next();
      several.add(together);
      rowsOfThem += together.size();
    }
    return several;
  }
}
