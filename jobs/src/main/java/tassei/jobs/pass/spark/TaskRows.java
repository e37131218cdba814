package tassei.jobs.pass.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Step;
import tassei.jobs.pass.packed.KeptFolder;

/**
 * Rows that tasks read and make.
 *
 * @param named null: nothing is kept
 * @param packing null: of rows that are not brought together
 * @param parts how many tasks bring rows together
 */
record TaskRows<R>(SparkCore core, Named named, JavaRDD<R> rows, Packing<R> packing, int parts)
    implements Rows<R> {
  /** What names all rows that were read, and where it is kept what they come to. */
  record Named(KeptFolder kept, String identity) {}

  @Override
  public <T> Rows<T> each(Step<R, T> step) {
    return new TaskRows<>(core, named, rows.map(step::of), null, parts);
  }

  @Override
  public <T> Rows<T> flat(Step<R, List<T>> step, Packing<T> packed) {
    return new TaskRows<>(core, named, rows.flatMap(row -> step.of(row).iterator()), packed, parts);
  }

  @Override
  public Rows<R> and(Rows<R> others) {
    JavaRDD<R> all = rows.union(((TaskRows<R>) others).rows);
    return new TaskRows<>(core, named, all, packing, parts);
  }

  @Override
  public Rows<List<R>> together(Key<R> key) {
    return new TaskRows<>(core, named, Shuffle.together(rows, key, packing, parts), null, parts);
  }

  @Override
  public Rows<R> keptAs(String question) {
    return named == null ? this : new KeptTasks<>(this, named.kept, named.identity, question);
  }

  @Override
  public <S> S sum(Fold<R, S> fold, RowBuffer results) {
    return fold(fold, results);
  }

  @Override
  public <S> S fold(Fold<R, S> fold, RowBuffer results) {
    return Tasks.foldEach(core.context(), rows, fold, results);
  }
}
