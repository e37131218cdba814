package tassei.jobs.sorted;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Rows that stand in their order in several places, in one order. */
public final class MergedRows implements Iterator<Object[]> {
  private final PriorityQueue<Place> places;

  /** A place, and the row that it would give next. */
  private static final class Place {
    private final Iterator<Object[]> rows;
    private Object[] next;

    private Place(Iterator<Object[]> rows) {
      this.rows = rows;
      this.next = rows.next();
    }

    private Object[] next() {
      return next;
    }
  }

  private MergedRows(List<Iterator<Object[]>> sorted) {
    this.places =
        new PriorityQueue<>(
            Math.max(1, sorted.size()), Comparator.comparing(Place::next, new RowOrder()));
    sorted.stream().filter(Iterator::hasNext).map(Place::new).forEach(places::add);
  }

  /** Of places each of which gives its rows in their order. */
  public static Iterator<Object[]> of(List<Iterator<Object[]>> sorted) {
    return sorted.size() == 1 ? sorted.get(0) : new MergedRows(sorted);
  }

  @Override
  public boolean hasNext() {
    return !places.isEmpty();
  }

  @Override
  public Object[] next() {
    Place least = places.poll();
    if (least == null) {
      throw new NoSuchElementException();
    }
    Object[] row = least.next;
    if (least.rows.hasNext()) {
      least.next = least.rows.next();
      places.add(least);
    }
    return row;
  }
}
