package tassei.jobs.pass.spark;

import java.util.Iterator;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.FoldedPart;
import tassei.jobs.pass.Groups;
import tassei.jobs.pass.RowBuffer;

/** What the parts of rows that have come add up to; which of them comes first is all one. */
final class Gathering<R, S> {
  private final Fold<R, S> fold;
  private final RowBuffer results;
  private S sums;

  /**
   * Of no part yet.
   *
   * @param results takes the rows that all of them make
   */
  Gathering(Fold<R, S> fold, RowBuffer results) {
    this.fold = fold;
    this.results = results;
    this.sums = fold.none();
  }

  /** Folds a part in a task of this process, which puts its rows aside by itself. */
  void fold(Iterator<R> part) {
    RowBuffer own = results.another();
    S sum = Groups.fold(part, fold, own);
    add(new FoldedPart<>(sum, own.sorted()));
  }

  synchronized void add(FoldedPart<S> part) {
    sums = fold.plus(sums, part.sums());
    results.addAll(part.results());
  }

  S sums() {
    return sums;
  }
}
