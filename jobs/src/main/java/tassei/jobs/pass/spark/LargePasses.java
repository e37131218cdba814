package tassei.jobs.pass.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import tassei.jobs.file.FileTree;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.Groups;
import tassei.jobs.pass.MadeRows;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Shared;
import tassei.jobs.pass.Source;
import tassei.jobs.pass.packed.KeptFolder;

/** As tasks of Spark, of rows for which this process has no room: tasks read them. */
final class LargePasses implements Passes {
  /** So many bytes of text are brought together by one task, because it sorts them in memory. */
  private static final long BYTES_OF_A_PART = 24L << 20;

  /** So many rows that were made are read again before tasks fold them. */
  private static final int ROWS_AT_ONCE = 50_000;

  private final SparkCore core;

  /** Null: nothing is kept for another run. */
  private final Path lasting;

  private final String program;

  private final List<HandedOn<?>> handedOn = new ArrayList<>();
  private Path spilled;
  private KeptFolder kept;

  /**
   * Tasks of this core.
   *
   * @param lasting where it is kept what rows come to, for the next run; null: nowhere
   * @param program names the code that computes
   */
  LargePasses(SparkCore core, Path lasting, String program) {
    this.core = core;
    this.lasting = lasting;
    this.program = program;
  }

  @Override
  public <R> Rows<R> rows(List<R> rows) {
    return new DriverRows<>(core, rows);
  }

  @Override
  public <P, R> Rows<R> read(List<P> pieces, long weight, Source<P, R> source, Packing<R> packing) {
    if (pieces.isEmpty()) {
      return rows(List.of());
    }
    return new ReadRows<>(core, kept(), pieces, source, packing, parts(weight));
  }

  /** As many for each core as for any other, because the last one would be waited for by all. */
  private int parts(long weight) {
    int cores = core.context().defaultParallelism();
    return (int) (cores * (1 + weight / BYTES_OF_A_PART / cores));
  }

  /**
   * In this process, because they lie in its files: by all cores of one machine, by one of a
   * cluster's driver.
   */
  @Override
  public <S> S foldMade(
      String table, Rows.Key<Object[]> key, Fold<List<Object[]>, S> fold, RowBuffer results) {
    MadeRows rows = new MadeRows(results.taken(table).inOrder(table), key);
    S sums = fold.none();
    while (rows.hasNext()) {
      sums = fold.plus(sums, fold(rows.next(ROWS_AT_ONCE), fold, results));
    }
    return sums;
  }

  private <R, S> S fold(List<R> rows, Fold<R, S> fold, RowBuffer results) {
    return core.context().isLocal()
        ? new DriverRows<>(core, rows).fold(fold, results)
        : Groups.fold(rows, fold, results);
  }

  @Override
  public boolean readsAnew() {
    return true;
  }

  @Override
  public <T> Shared<T> shared(T lookedUp) {
    if (!core.context().isLocal()) {
      return new Told<>(core.context().broadcast(lookedUp));
    }
    HandedOn<T> shared = HandedOn.of(lookedUp);
    handedOn.add(shared);
    return shared;
  }

  /**
   * Once for each task, because to ask a broadcast for its value at each row costs more than it.
   */
  private static final class Told<T> implements Shared<T> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<T> broadcast;
    private transient T value;

    private Told(Broadcast<T> broadcast) {
      this.broadcast = broadcast;
    }

    @Override
    public T get() {
      if (value == null) {
        value = broadcast.value();
      }
      return value;
    }
  }

  @Override
  public RowBuffer results() {
    return RowBuffer.spilling(spilled());
  }

  private Path spilled() {
    if (spilled == null) {
      spilled = SpillFolder.createIn(CoreConf.localDir(core.context().getConf()));
    }
    return spilled;
  }

  /** Null on a cluster, whose machines share no such folder. */
  private KeptFolder kept() {
    if (kept == null && core.context().isLocal()) {
      kept =
          lasting == null ? KeptFolder.ofOneRun(spilled()) : KeptFolder.lasting(lasting, program);
    }
    return kept;
  }

  @Override
  public boolean isKeeping() {
    return kept() != null && kept().isLasting();
  }

  @Override
  public void confirm() {
    if (isKeeping()) {
      kept().confirm();
    }
  }

  @Override
  public void close() {
    try {
      core.close();
    } finally {
      handedOn.forEach(HandedOn::close);
      if (kept != null && kept.isLasting()) {
        kept.dropUnconfirmed();
      }
      if (spilled != null) {
        FileTree.delete(spilled);
      }
    }
  }
}
