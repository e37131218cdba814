package tassei.jobs.pass.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.collection.Iterator;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.FoldedPart;
import tassei.jobs.pass.RowBuffer;

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

  /** Each part of the rows is folded by a task, and added as soon as it has come. */
  static <R, S> S foldEach(
      JavaSparkContext spark, JavaRDD<R> rows, Fold<R, S> fold, RowBuffer results) {
    Broadcast<Fold<R, S>> told = spark.broadcast(fold);
    JavaRDD<FoldedPart<S>> parts =
        rows.mapPartitions(part -> List.of(FoldedPart.sorted(part, told.value())).iterator());
    Arrived<S> arrived = new Arrived<>(fold, results);
    try {
      spark.sc().runJob(parts.rdd(), new Only<>(), arrived, tag());
    } catch (Exception failed) { // of a task, Spark throws a checked one
      throw thrownByTask(failed);
    } finally {
      told.unpersist(false);
    }
    return arrived.sums;
  }

  private static <S> ClassTag<FoldedPart<S>> tag() {
    return ClassTag$.MODULE$.apply(FoldedPart.class);
  }

  /** The one element of a part. */
  private static final class Only<T> extends AbstractFunction1<Iterator<T>, T>
      implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public T apply(Iterator<T> elements) {
      return elements.next();
    }
  }

  /** The sum of the parts that have come; Spark hands on one after the other. */
  private static final class Arrived<S>
      extends AbstractFunction2<Object, FoldedPart<S>, BoxedUnit> {
    private final Fold<?, S> fold;
    private final RowBuffer results;
    private S sums;

    private Arrived(Fold<?, S> fold, RowBuffer results) {
      this.fold = fold;
      this.results = results;
      this.sums = fold.none();
    }

    @Override
    public BoxedUnit apply(Object number, FoldedPart<S> part) {
      sums = fold.plus(sums, part.sums());
      results.addAll(part.results());
      return BoxedUnit.UNIT;
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
