package tassei.jobs.pass.spark;

import java.util.List;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.Groups;
import tassei.jobs.pass.LocalRows;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Step;

/** Rows that this process has, folded by tasks: a part each, in their order. */
record DriverRows<R>(SparkCore core, List<R> rows) implements Rows<R> {
  private static final int ROWS_OF_A_TASK = 50_000;

  /**
   * Fewer are written out for tasks everywhere, which does not show: it is tried on any machine.
   */
  private static final int HANDED_OVER = 10_000;

  @Override
  public <T> Rows<T> each(Step<R, T> step) {
    return new DriverRows<>(core, LocalRows.each(rows, step));
  }

  @Override
  public <T> Rows<T> flat(Step<R, List<T>> step, Packing<T> packing) {
    return new DriverRows<>(core, LocalRows.flat(rows, step));
  }

  @Override
  public Rows<R> and(Rows<R> others) {
    return new DriverRows<>(core, LocalRows.both(rows, ((DriverRows<R>) others).rows));
  }

  @Override
  public Rows<List<R>> together(Key<R> key) {
    return new DriverRows<>(core, Groups.by(key, rows));
  }

  @Override
  public <S> S sum(Fold<R, S> fold, RowBuffer results) {
    return Groups.fold(rows, fold, results);
  }

  @Override
  public <S> S fold(Fold<R, S> fold, RowBuffer results) {
    if (rows.isEmpty()) {
      return fold.none();
    }
    int weighed = Groups.weightOfAll(rows);
    int tasks = Math.max(core.context().defaultParallelism(), weighed / ROWS_OF_A_TASK);
    List<List<R>> parts = Groups.cut(rows, Groups::weight, tasks);
    return weighed > HANDED_OVER && core.context().isLocal()
        ? HandedOver.fold(core.context(), parts, fold, results)
        : Tasks.fold(core.context().parallelize(parts, parts.size()), fold, results);
  }
}
