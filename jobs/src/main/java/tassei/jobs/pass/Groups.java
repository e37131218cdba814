package tassei.jobs.pass;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows by their key, and what they add up to. */
final class Groups {
  private Groups() {}

  /** In the order of their first rows. */
  static <R, K> List<List<R>> by(Function<R, K> key, List<R> rows) {
    Map<K, List<R>> groups = new LinkedHashMap<>();
    for (R row : rows) {
      groups.computeIfAbsent(key.apply(row), any -> new ArrayList<>(1)).add(row);
    }
    return new ArrayList<>(groups.values());
  }

  static <R, S> S sum(
      List<List<R>> groups, Passes.GroupSum<R, S> groupSum, Passes.Plus<S> plus, S none) {
    PairwiseSum<S> sum = new PairwiseSum<>(plus);
    groups.forEach(group -> sum.add(groupSum.of(group)));
    return sum.orElse(none);
  }

  /** Cut where one has about as many rows as another; none is empty, and their order stays. */
  static <R> List<List<List<R>>> cut(List<List<R>> groups, int parts) {
    long rows = groups.stream().mapToLong(List::size).sum();
    List<List<List<R>>> cut = new ArrayList<>();
    long before = 0;
    for (List<R> group : groups) {
      if (cut.isEmpty() || before * parts >= rows * cut.size()) {
        cut.add(new ArrayList<>());
      }
      cut.get(cut.size() - 1).add(group);
      before += group.size();
    }
    return cut;
  }
}
