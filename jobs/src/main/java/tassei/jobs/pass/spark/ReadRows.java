package tassei.jobs.pass.spark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import tassei.jobs.file.Hash;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.RowChoice;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Source;
import tassei.jobs.pass.Step;
import tassei.jobs.pass.packed.KeptFolder;

/**
 * Rows that tasks read from pieces of files.
 *
 * @param kept where it is kept what they come to; null: on a cluster, nowhere
 * @param parts how many tasks bring all of them together
 */
record ReadRows<P, R>(
    SparkCore core,
    KeptFolder kept,
    List<P> pieces,
    Source<P, R> source,
    Packing<R> packing,
    int parts)
    implements Rows<R> {
  /** So that no core waits long for the others. */
  private static final int PIECES_IN_TURN = 4;

  /** Rows that are folded where they are read take little room. */
  private static final int PARTS_OF_A_READER = 4;

  @Override
  public <T> Rows<T> each(Step<R, T> step) {
    return all().each(step);
  }

  @Override
  public <T> Rows<T> flat(Step<R, List<T>> step, Packing<T> packed) {
    return all().flat(step, packed);
  }

  @Override
  public <S> S sum(Fold<R, S> fold, RowBuffer results) {
    return all().sum(fold, results);
  }

  @Override
  public <S> S fold(Fold<R, S> fold, RowBuffer results) {
    return all().fold(fold, results);
  }

  @Override
  public Rows<R> and(Rows<R> others) {
    return all().and(others);
  }

  /** A row that has its key alone stays where it is read. */
  @Override
  public Rows<List<R>> together(Key<R> key) {
    if (!pieces.stream().allMatch(source::tellsKeys)) {
      return all().together(key);
    }
    if (core.context().isLocal()) {
      return KeyedRows.of(this, key, all().together(key));
    }
    List<BitSet> repeated = Repeats.of(core.context(), pieces, source, readers(), parts);
    JavaRDD<List<R>> here = chosen(repeated, false).map(List::of);
    JavaRDD<List<R>> travelled =
        Shuffle.together(chosen(repeated, true), key, packing, partsOf(repeated));
    return new TaskRows<>(core, null, here.union(travelled), null, parts);
  }

  /** As many of the parts as these rows are of all. */
  int partsOf(List<BitSet> repeated) {
    long some = repeated.stream().mapToLong(BitSet::cardinality).sum();
    long all = repeated.stream().mapToLong(BitSet::length).sum();
    long wanted = all == 0 ? 1 : 1 + parts * some / all;
    return (int) Math.max(core.context().defaultParallelism(), wanted);
  }

  /** Each task folds several pieces: what every task comes to is sent and added up. */
  private int readers() {
    int atOnce = core.context().defaultParallelism();
    int tasks = Math.max(atOnce * PIECES_IN_TURN, parts / PARTS_OF_A_READER);
    return Math.min(pieces.size(), tasks);
  }

  private TaskRows<R> all() {
    JavaRDD<P> read = core.context().parallelize(new ArrayList<>(pieces), pieces.size());
    return new TaskRows<>(core, named(), read.flatMap(source::rows), packing, parts);
  }

  /** Null: nothing names the rows of some piece. */
  private TaskRows.Named named() {
    if (kept == null || !kept.isLasting()) {
      return null;
    }
    Hash all = new Hash();
    for (P piece : pieces) {
      String identity = source.identity(piece);
      if (identity == null) {
        return null;
      }
      all.add(identity);
    }
    return new TaskRows.Named(kept, all.hex());
  }

  private JavaRDD<R> chosen(List<BitSet> marks, boolean isMarked) {
    List<Tuple2<P, RowChoice>> read = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      read.add(new Tuple2<>(pieces.get(i), new RowChoice(marks.get(i), isMarked)));
    }
    Source<P, R> from = source; // because tasks are sent what they name, and this is no part of it
    return core.context()
        .parallelize(read, readers())
        .flatMap(piece -> from.rows(piece._1(), piece._2()));
  }
}
