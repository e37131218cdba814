package tassei.jobs.pass.spark;

import java.util.List;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.FoldedPart;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Step;
import tassei.jobs.pass.packed.KeptFolder;

/**
 * Rows that tasks read, of which it is kept what all of them come to.
 *
 * @param identity names the rows; null: nothing does
 */
record KeptTasks<R>(TaskRows<R> rows, KeptFolder kept, String identity, String question)
    implements Rows<R> {
  @Override
  public <T> Rows<T> each(Step<R, T> step) {
    return rows.each(step);
  }

  @Override
  public <T> Rows<T> flat(Step<R, List<T>> step, Packing<T> packing) {
    return rows.flat(step, packing);
  }

  @Override
  public Rows<R> and(Rows<R> others) {
    return rows.and(others);
  }

  @Override
  public Rows<List<R>> together(Key<R> key) {
    return rows.together(key);
  }

  @Override
  public <S> S sum(Fold<R, S> fold, RowBuffer results) {
    return fold(fold, results);
  }

  @Override
  public <S> S fold(Fold<R, S> fold, RowBuffer results) {
    KeptSums<R, S> known = new KeptSums<>(kept, question, fold, results);
    String name = known.name(List.of(identity));
    FoldedPart<S> all = known.find(name).orElseGet(() -> made(known, name));
    results.addAll(all.results());
    return all.sums();
  }

  private <S> FoldedPart<S> made(KeptSums<R, S> known, String name) {
    RowBuffer own = known.like().another();
    S sums = rows.fold(known.fold(), own);
    return known.keep(name, sums, own);
  }
}
