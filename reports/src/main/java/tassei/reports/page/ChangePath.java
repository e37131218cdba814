package tassei.reports.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tassei.reports.model.Restatement;

/**
 * How one figure came from its value in a compared run to the one now: before + changes = after.
 *
 * @param before null where there was none
 * @param after null where there is none any more
 * @param changes by kind; none where the figure appeared or is gone
 * @param since the kind of a figure that appeared or is gone; empty where it was there and is
 */
record ChangePath(
    String key,
    BigDecimal before,
    BigDecimal after,
    Map<String, BigDecimal> changes,
    String since) {

  /** In the order of a sum: what is new, then what is told otherwise. */
  static final List<String> KINDS = List.of("new-year", "update", "revision", "input");

  /** Of each key of the rows, in their order. */
  static List<ChangePath> all(List<Restatement> rows) {
    Map<String, List<Restatement>> byKey = new LinkedHashMap<>();
    rows.forEach(row -> byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
    List<ChangePath> paths = new ArrayList<>();
    byKey.forEach((key, steps) -> paths.add(of(key, steps)));
    return paths;
  }

  private static ChangePath of(String key, List<Restatement> steps) {
    Restatement first = steps.get(0);
    if (steps.stream().anyMatch(step -> step.before() == null || step.after() == null)) {
      return new ChangePath(key, first.before(), first.after(), Map.of(), first.kind());
    }
    Map<String, BigDecimal> changes = new LinkedHashMap<>();
    BigDecimal after = start(steps);
    for (Restatement step : steps) {
      BigDecimal change = step.after().subtract(step.before());
      changes.merge(step.kind(), change, BigDecimal::add);
      after = after.add(change);
    }
    return new ChangePath(key, start(steps), after, changes, "");
  }

  /** Steps lead from one value to the next; only the start is nowhere reached, if any is not. */
  private static BigDecimal start(List<Restatement> steps) {
    List<BigDecimal> open = new ArrayList<>(steps.stream().map(ChangePath::from).toList());
    steps.stream().map(step -> step.after().stripTrailingZeros()).forEach(open::remove);
    return open.isEmpty()
        ? steps.stream()
            .min(Comparator.comparingInt(step -> -KINDS.indexOf(step.kind())))
            .map(ChangePath::from)
            .orElseThrow()
        : open.get(0);
  }

  private static BigDecimal from(Restatement step) {
    return step.before().stripTrailingZeros();
  }

  /** Of figures that are added; they must all be known then and now. */
  static ChangePath sum(String key, List<ChangePath> paths) {
    Map<String, BigDecimal> changes = new LinkedHashMap<>();
    paths.forEach(
        path -> path.changes.forEach((kind, by) -> changes.merge(kind, by, BigDecimal::add)));
    return new ChangePath(
        key,
        add(paths.stream().map(ChangePath::before).toList()),
        add(paths.stream().map(ChangePath::after).toList()),
        changes,
        "");
  }

  private static BigDecimal add(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether it had no value then. */
  boolean isNew() {
    return before == null && after != null;
  }

  /** Whether this kind has a part in it. */
  boolean isBy(String kind) {
    BigDecimal change = changes.get(kind);
    return since.equals(kind) || (change != null && change.signum() != 0);
  }

  boolean isKnown() {
    return before != null && after != null;
  }

  /** Whether nothing of it is left to tell. */
  boolean isStill() {
    return isKnown() && changes.values().stream().allMatch(change -> change.signum() == 0);
  }

  List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>(changes.values());
    values.add(before);
    values.add(after);
    values.removeIf(Objects::isNull);
    return values;
  }
}
