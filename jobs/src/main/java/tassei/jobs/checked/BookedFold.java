package tassei.jobs.checked;

import java.io.Serializable;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;

/**
 * Enters the rows of a table while they are asked something else, so that they are read once.
 *
 * @param entered how its rows are entered
 * @param asked what else
 */
record BookedFold<R, S>(Fold<R, TableBook> entered, Fold<R, S> asked)
    implements Fold<R, BookedFold.Booked<S>> {

  /** What rows come to, and how many they are; it grows, because one is made for each row else. */
  static final class Booked<S> implements Serializable {
    private static final long serialVersionUID = 1L;
    private TableBook book;
    private S sums;

    private Booked(TableBook book, S sums) {
      this.book = book;
      this.sums = sums;
    }

    TableBook book() {
      return book;
    }

    S sums() {
      return sums;
    }
  }

  @Override
  public Booked<S> none() {
    return new Booked<>(TableBook.NONE, asked.none());
  }

  @Override
  public Booked<S> add(Booked<S> both, R rows, RowSink results) {
    both.book = entered.add(both.book, rows, results);
    both.sums = asked.add(both.sums, rows, results);
    return both;
  }

  @Override
  public Booked<S> plus(Booked<S> both, Booked<S> others) {
    return new Booked<>(both.book.plus(others.book), asked.plus(both.sums, others.sums));
  }

  @Override
  public Object packed(Booked<S> both) {
    return new Booked<>(both.book, asked.packed(both.sums));
  }

  @Override
  public Booked<S> unpacked(Object packed) {
    Booked<?> both = (Booked<?>) packed;
    return new Booked<>(both.book, asked.unpacked(both.sums));
  }
}
