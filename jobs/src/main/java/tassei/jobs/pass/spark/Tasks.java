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
    Gathering<R, S> parts = new Gathering<>(fold, results);
    try {
      if (spark.isLocal()) {
        foldHere(rows, parts);
      } else {
        foldAnywhere(spark, rows, fold, parts);
      }
    } catch (Exception failed) { // of a task, Spark throws a checked one
      throw thrownByTask(failed);
    }
    return parts.sums();
  }

  private static <R, S> void foldHere(JavaRDD<R> rows, Gathering<R, S> parts) {
    try (HandedOn<Gathering<R, S>> here = HandedOn.of(parts)) {
      rows.foreachPartition(part -> here.get().fold(part));
    }
  }

  /** On machines of a cluster. */
  static <R, S> void foldAnywhere(
      JavaSparkContext spark, JavaRDD<R> rows, Fold<R, S> fold, Gathering<R, S> parts) {
    Broadcast<Fold<R, S>> told = spark.broadcast(fold);
    JavaRDD<FoldedPart<S>> folded =
        rows.mapPartitions(part -> List.of(FoldedPart.sorted(part, told.value())).iterator());
    try {
      spark.sc().runJob(folded.rdd(), new Only<>(), new Arriving<>(parts), tag());
    } finally {
      told.unpersist(false);
    }
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

  /** Spark hands on one part after the other. */
  private static final class Arriving<S>
      extends AbstractFunction2<Object, FoldedPart<S>, BoxedUnit> {
    private final Gathering<?, S> parts;

    private Arriving(Gathering<?, S> parts) {
      this.parts = parts;
    }

    @Override
    public BoxedUnit apply(Object number, FoldedPart<S> part) {
      parts.add(part);
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
