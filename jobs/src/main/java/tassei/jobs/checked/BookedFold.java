package tassei.jobs.checked;

import java.io.Serializable;
import java.util.List;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/**
 * Enters the rows of a table while they are asked something else, so that they are read once.
 *
 * @param asked what else
 */
record BookedFold<S>(InputTable table, Fold<List<InputRow>, S> asked)
    implements Fold<List<InputRow>, BookedFold.Booked<S>> {
  /** What rows come to, and how many they are. */
  record Booked<S>(TableBook book, S sums) implements Serializable {}

  @Override
  public Booked<S> none() {
    return new Booked<>(TableBook.NONE, asked.none());
  }

  @Override
  public Booked<S> add(Booked<S> both, List<InputRow> rows, RowSink results) {
    TableBook book = new BookFold(table).add(both.book, rows, results);
    return new Booked<>(book, asked.add(both.sums, rows, results));
  }

  @Override
  public Booked<S> plus(Booked<S> both, Booked<S> others) {
    return new Booked<>(both.book.plus(others.book), asked.plus(both.sums, others.sums));
  }
}
