package tassei.jobs.pass.spark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.FoldedPart;
import tassei.jobs.pass.RowBuffer;

/** Parts of rows that tasks of this very process take as they are. */
final class HandedOver<R, S> {
  private final List<List<R>> parts;
  private final Fold<R, S> fold;
  private final Map<Integer, FoldedPart<S>> made = new ConcurrentHashMap<>();

  private HandedOver(List<List<R>> parts, Fold<R, S> fold) {
    this.parts = parts;
    this.fold = fold;
  }

  /** Each part is folded by a task. */
  static <R, S> S fold(
      JavaSparkContext spark, List<List<R>> parts, Fold<R, S> fold, RowBuffer results) {
    HandedOver<R, S> all = new HandedOver<>(parts, fold);
    HereTasks.each(spark, parts.size(), all::fold);
    return FoldedPart.sum(all.inOrder(), fold, results);
  }

  private void fold(int part) {
    made.put(part, FoldedPart.of(parts.get(part), fold));
  }

  private List<FoldedPart<S>> inOrder() {
    return IntStream.range(0, parts.size()).mapToObj(made::get).toList();
  }
}
