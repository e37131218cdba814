package tassei.jobs.pass.spark;

import java.util.ArrayList;
import java.util.List;
import tassei.jobs.pass.EachOf;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.RowSink;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Step;

/**
 * Rows of one key together, and what is made of them, on this machine alone.
 *
 * @param step what is made of all rows of a key
 * @param question null: what they come to is not kept
 * @param spread the same rows, where they are brought together again
 */
record KeyedRows<P, R, T>(
    Meeting<P, R> meeting, Step<List<R>, List<T>> step, String question, Rows<T> spread)
    implements Rows<T> {

  static <P, R> Rows<List<R>> of(ReadRows<P, R> rows, Key<R> key, Rows<List<R>> spread) {
    return new KeyedRows<>(new Meeting<>(rows, key), List::of, null, spread);
  }

  @Override
  public <U> Rows<U> each(Step<T, U> next) {
    return with(rows -> each(rows, next), spread.each(next));
  }

  private <U> Rows<U> with(Step<List<T>, List<U>> next, Rows<U> others) {
    return new KeyedRows<>(meeting, rows -> next.of(step.of(rows)), question, others);
  }

  private static <T, U> List<U> each(List<T> rows, Step<T, U> step) {
    if (rows.size() == 1) {
      return List.of(step.of(rows.get(0)));
    }
    List<U> made = new ArrayList<>(rows.size());
    rows.forEach(row -> made.add(step.of(row)));
    return made;
  }

  @Override
  public <U> Rows<U> flat(Step<T, List<U>> next, Packing<U> packing) {
    return with(rows -> flat(rows, next), spread.flat(next, packing));
  }

  private static <T, U> List<U> flat(List<T> rows, Step<T, List<U>> step) {
    if (rows.size() == 1) {
      return step.of(rows.get(0));
    }
    List<U> made = new ArrayList<>(rows.size());
    rows.forEach(row -> made.addAll(step.of(row)));
    return made;
  }

  @Override
  public Rows<T> and(Rows<T> others) {
    return spread.and(others);
  }

  @Override
  public Rows<List<T>> together(Key<T> key) {
    return spread.together(key);
  }

  @Override
  public Rows<T> keptAs(String asked) {
    return new KeyedRows<>(meeting, step, asked, spread);
  }

  @Override
  public <S> S sum(Fold<T, S> fold, RowBuffer results) {
    return fold(fold, results);
  }

  @Override
  public <S> S fold(Fold<T, S> fold, RowBuffer results) {
    return meeting.fold(new OfAll<>(step, new EachOf<>(fold)), question, results);
  }

  /** What is made of rows of one key, added one after the other. */
  private record OfAll<R, T, S>(Step<List<R>, List<T>> step, EachOf<T, S> each)
      implements Fold<List<R>, S> {
    @Override
    public S none() {
      return each.none();
    }

    @Override
    public S add(S sums, List<R> rows, RowSink results) {
      return each.add(sums, step.of(rows), results);
    }

    @Override
    public S plus(S sums, S others) {
      return each.plus(sums, others);
    }

    @Override
    public Object packed(S sums) {
      return each.packed(sums);
    }

    @Override
    public S unpacked(Object packed) {
      return each.unpacked(packed);
    }
  }
}
