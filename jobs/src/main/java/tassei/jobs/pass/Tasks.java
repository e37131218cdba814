package tassei.jobs.pass;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** Tasks of Spark, and what each of them comes to. */
final class Tasks {
  private Tasks() {}

  /** What a task hands over. */
  private record Part<S>(S sums, RowBuffer results) implements Serializable {}

  /** Each element of the parts is folded by a task, and the parts are added in their order. */
  static <R, S> S fold(JavaRDD<? extends Iterable<R>> parts, Fold<R, S> fold, RowBuffer results) {
    S sums = fold.none();
    for (Part<S> part : collected(parts, fold)) {
      sums = fold.plus(sums, part.sums());
      results.addAll(part.results());
    }
    return sums;
  }

  private static <R, S> List<Part<S>> collected(
      JavaRDD<? extends Iterable<R>> parts, Fold<R, S> fold) {
    try {
      return parts.map(part -> folded(part, fold)).collect();
    } catch (Exception failed) { // of a task, Spark throws a checked one
      throw thrownByTask(failed);
    }
  }

  private static <R, S> Part<S> folded(Iterable<R> rows, Fold<R, S> fold) {
    RowBuffer results = new RowBuffer();
    return new Part<>(Groups.fold(rows, fold, results), results);
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
