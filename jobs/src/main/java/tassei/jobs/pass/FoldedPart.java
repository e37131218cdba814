package tassei.jobs.pass;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** What a part of the rows came to, and the rows of result tables that it made. */
public record FoldedPart<S>(S sums, RowBuffer results) implements Serializable {

  public static <R, S> FoldedPart<S> of(Iterable<R> rows, Fold<R, S> fold) {
    RowBuffer results = new RowBuffer();
    return new FoldedPart<>(Groups.fold(rows, fold, results), results);
  }

  /** Of more rows than have room: those it makes are sorted, as bytes. */
  public static <R, S> FoldedPart<S> sorted(Iterator<R> rows, Fold<R, S> fold) {
    RowBuffer results = RowBuffer.packing();
    return new FoldedPart<>(Groups.fold(rows, fold, results), results.sorted());
  }

  /** All parts together, in their order. */
  public static <S> S sum(List<FoldedPart<S>> parts, Fold<?, S> fold, RowBuffer results) {
    S sums = fold.none();
    for (FoldedPart<S> part : parts) {
      sums = fold.plus(sums, part.sums());
      results.addAll(part.results());
    }
    return sums;
  }
}
