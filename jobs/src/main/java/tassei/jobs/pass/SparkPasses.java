package tassei.jobs.pass;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** As tasks of Spark: a part of the groups each, in their order. */
final class SparkPasses implements Passes {
  private static final int ROWS_OF_A_TASK = 50_000;

  private final SparkCore core;

  private SparkPasses(SparkCore core) {
    this.core = core;
  }

  static SparkPasses starting(String master) {
    return new SparkPasses(SparkCore.starting(master));
  }

  @Override
  public <R, K, S> S fold(
      List<R> rows, Function<R, K> key, GroupSum<R, S> groupSum, Plus<S> plus, S none) {
    if (rows.isEmpty()) {
      return none;
    }
    List<List<R>> groups = Groups.by(key, rows);
    PairwiseSum<S> sum = new PairwiseSum<>(plus);
    sums(core.context(), groups, rows.size(), groupSum, plus).forEach(sum::add);
    return sum.orElse(none);
  }

  /** Of the groups of each task, in their order. */
  private static <R, S> List<S> sums(
      JavaSparkContext spark,
      List<List<R>> groups,
      int rows,
      GroupSum<R, S> groupSum,
      Plus<S> plus) {
    int tasks = Math.max(spark.defaultParallelism(), rows / ROWS_OF_A_TASK);
    List<List<List<R>>> parts = Groups.cut(groups, tasks);
    JavaRDD<List<List<R>>> spread = spark.parallelize(parts, parts.size());
    try {
      return spread.map(part -> Groups.sum(part, groupSum, plus, null)).collect();
    } catch (Exception failed) { // of a task, Spark throws a checked one
      throw thrownByTask(failed);
    }
  }

  /** What ended the task, without what Spark says around it. */
  private static RuntimeException thrownByTask(Exception failed) {
    Throwable cause = failed;
    while (cause.getCause() != null && cause.getClass().getName().startsWith("org.apache.spark.")) {
      cause = cause.getCause();
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException own ? own : new IllegalStateException(failed);
  }

  @Override
  public void close() {
    core.close();
  }
}
