package tassei.jobs.pass;

import java.util.ArrayList;
import java.util.List;

/** Rows that this process has, and folds itself: many of them by all processors. */
public record LocalRows<R>(List<R> rows) implements Rows<R> {
  /** Fewer are folded before another thread has begun. */
  private static final int MANY = 10_000;

  @Override
  public <T> Rows<T> each(Step<R, T> step) {
    return new LocalRows<>(each(rows, step));
  }

  @Override
  public <T> Rows<T> flat(Step<R, List<T>> step, Packing<T> packing) {
    return new LocalRows<>(flat(rows, step));
  }

  @Override
  public Rows<R> and(Rows<R> others) {
    return new LocalRows<>(both(rows, ((LocalRows<R>) others).rows));
  }

  @Override
  public Rows<List<R>> together(Key<R> key) {
    return new LocalRows<>(Groups.by(key, rows));
  }

  @Override
  public <S> S sum(Fold<R, S> fold, RowBuffer results) {
    return Groups.fold(rows, fold, results);
  }

  @Override
  public <S> S fold(Fold<R, S> fold, RowBuffer results) {
    if (Groups.weightOfAll(rows) < MANY) {
      return Groups.fold(rows, fold, results);
    }
    List<List<R>> parts =
        Groups.cut(rows, Groups::weight, Runtime.getRuntime().availableProcessors());
    return FoldedPart.sum(
        parts.parallelStream().map(part -> FoldedPart.of(part, fold)).toList(), fold, results);
  }

  /** All of both. */
  public static <R> List<R> both(List<R> rows, List<R> others) {
    List<R> all = new ArrayList<>(rows);
    all.addAll(others);
    return all;
  }

  public static <R, T> List<T> each(List<R> rows, Step<R, T> step) {
    List<T> made = new ArrayList<>(rows.size());
    rows.forEach(row -> made.add(step.of(row)));
    return made;
  }

  public static <R, T> List<T> flat(List<R> rows, Step<R, List<T>> step) {
    List<T> made = new ArrayList<>(rows.size());
    rows.forEach(row -> made.addAll(step.of(row)));
    return made;
  }
}
