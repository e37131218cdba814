package tassei.jobs.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Parts of rows that tasks of this very process take as they are. To write them out for a task and
 * to read back what it made takes several times as long as the task itself.
 */
final class HandedOver<R, S> {
  private static final Map<UUID, HandedOver<?, ?>> OPEN = new ConcurrentHashMap<>();

  private final List<List<R>> parts;
  private final Fold<R, S> fold;
  private final Map<Integer, Part<S>> made = new ConcurrentHashMap<>();

  private HandedOver(List<List<R>> parts, Fold<R, S> fold) {
    this.parts = parts;
    this.fold = fold;
  }

  /** What a task comes to. */
  private record Part<S>(S sums, RowBuffer results) {}

  /** Each part is folded by a task, and the parts are added in their order. */
  static <R, S> S fold(
      JavaSparkContext spark, List<List<R>> parts, Fold<R, S> fold, RowBuffer results) {
    HandedOver<R, S> handedOver = new HandedOver<>(parts, fold);
    UUID id = UUID.randomUUID();
    OPEN.put(id, handedOver);
    try {
      handedOver.foldBy(spark, id);
    } finally {
      OPEN.remove(id);
    }
    return handedOver.sum(results);
  }

  private void foldBy(JavaSparkContext spark, UUID id) {
    List<Integer> numbers = IntStream.range(0, parts.size()).boxed().toList();
    try {
      spark.parallelize(new ArrayList<>(numbers), parts.size()).foreach(i -> OPEN.get(id).fold(i));
    } catch (Exception failed) { // of a task, Spark throws a checked one
      throw Tasks.thrownByTask(failed);
    }
  }

  private void fold(int part) {
    RowBuffer results = new RowBuffer();
    made.put(part, new Part<>(Groups.fold(parts.get(part), fold, results), results));
  }

  private S sum(RowBuffer results) {
    S sums = fold.none();
    for (int i = 0; i < parts.size(); i++) {
      sums = fold.plus(sums, made.get(i).sums());
      results.addAll(made.get(i).results());
    }
    return sums;
  }
}
