package tassei.jobs.pass;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Rows that this process has, folded by tasks: a part each, in their order.
 *
 * @param weight how many rows a row is made of
 */
record DriverRows<R>(SparkCore core, List<R> rows, ToIntFunction<R> weight) implements Rows<R> {
  private static final int ROWS_OF_A_TASK = 50_000;

  /**
   * Fewer are written out for tasks everywhere, which does not show: it is tried on any machine.
   */
  private static final int HANDED_OVER = 10_000;

  static <R> DriverRows<R> of(SparkCore core, List<R> rows) {
    return new DriverRows<>(core, rows, row -> 1);
  }

  @Override
  public Rows<List<R>> together(Key<R> key) {
    return new DriverRows<>(core, Groups.by(key, rows), List::size);
  }

  @Override
  public <S> S fold(Fold<R, S> fold, RowBuffer results) {
    if (rows.isEmpty()) {
      return fold.none();
    }
    int weighed = rows.stream().mapToInt(weight).sum();
    int tasks = Math.max(core.context().defaultParallelism(), weighed / ROWS_OF_A_TASK);
    List<List<R>> parts = Groups.cut(rows, weight, tasks);
    return weighed > HANDED_OVER && core.context().isLocal()
        ? HandedOver.fold(core.context(), parts, fold, results)
        : Tasks.fold(core.context().parallelize(parts, parts.size()), fold, results);
  }
}
