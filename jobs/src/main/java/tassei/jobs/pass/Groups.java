package tassei.jobs.pass;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Rows by their key, and what they add up to. */
public final class Groups {
  private Groups() {}

  /** In the order of their first rows. */
  public static <R> List<List<R>> by(Rows.Key<R> key, List<R> rows) {
    Map<Object, List<R>> groups = new LinkedHashMap<>();
    for (R row : rows) {
      groups.computeIfAbsent(key.of(row), any -> new ArrayList<>(1)).add(row);
    }
    return new ArrayList<>(groups.values());
  }

  public static <R, S> S fold(Iterable<R> rows, Fold<R, S> fold, RowSink results) {
    return fold(rows.iterator(), fold, results);
  }

  public static <R, S> S fold(Iterator<R> rows, Fold<R, S> fold, RowSink results) {
    S sums = fold.none();
    while (rows.hasNext()) {
      sums = fold.add(sums, rows.next(), results);
    }
    return sums;
  }

  /** How many rows these are, those that were brought together each counted. */
  public static int weightOfAll(List<?> rows) {
    return rows.stream().mapToInt(Groups::weight).sum();
  }

  /** How many rows a row is made of. */
  public static int weight(Object row) {
    return row instanceof List<?> together ? together.size() : 1;
  }

  /** Cut where one part weighs about as much as another; none is empty, and the order stays. */
  public static <R> List<List<R>> cut(List<R> rows, ToIntFunction<R> weight, int parts) {
    long all = rows.stream().mapToInt(weight).asLongStream().sum();
    List<List<R>> cut = new ArrayList<>();
    long before = 0;
    for (R row : rows) {
      if (cut.isEmpty() || before * parts >= all * cut.size()) {
        cut.add(new ArrayList<>());
      }
      cut.get(cut.size() - 1).add(row);
      before += weight.applyAsInt(row);
    }
    return cut;
  }
}
