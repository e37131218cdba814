package tassei.jobs.pass;

import org.apache.spark.api.java.JavaRDD;

/** Tasks of Spark, and what each of them comes to. */
final class Tasks {
  private Tasks() {}

  /** Each element of the parts is folded by a task. */
  static <R, S> S fold(JavaRDD<? extends Iterable<R>> parts, Fold<R, S> fold, RowBuffer results) {
    try {
      return FoldedPart.sum(parts.map(part -> FoldedPart.of(part, fold)).collect(), fold, results);
    } catch (Exception failed) { // of a task, Spark throws a checked one
      throw thrownByTask(failed);
    }
  }

  /** What ended the task, without what Spark says around it. */
  static RuntimeException thrownByTask(Exception failed) {
    Throwable cause = failed;
    while (cause.getCause() != null && cause.getClass().getName().startsWith("org.apache.spark.")) {
      cause = cause.getCause();
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException own ? own : new IllegalStateException(failed);
  }
}
