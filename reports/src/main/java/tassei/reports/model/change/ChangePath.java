package tassei.reports.model.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How one figure came from its value in a compared run to the one now: before + changes = after.
 *
 * @param before null where there was none
 * @param after null where there is none any more
 * @param changes by kind; none where the figure appeared or is gone
 * @param since the kind of a figure that appeared or is gone; empty where it was there and still
 *     is, or where the run does not say
 */
public record ChangePath(
    String key,
    BigDecimal before,
    BigDecimal after,
    Map<ChangeCause, BigDecimal> changes,
    Optional<ChangeCause> since) {
  private static final String OF_TARGET = " target";

  /** Of each key of the rows, in their order. */
  public static List<ChangePath> all(List<Restatement> rows) {
    Map<String, List<Restatement>> byKey = new LinkedHashMap<>();
    rows.forEach(row -> byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
    List<ChangePath> paths = new ArrayList<>();
    byKey.forEach((key, steps) -> paths.add(of(key, steps)));
    return paths;
  }

  private static ChangePath of(String key, List<Restatement> steps) {
    Restatement first = steps.get(0);
    if (steps.stream().anyMatch(step -> step.before() == null || step.after() == null)) {
      return new ChangePath(key, first.before(), first.after(), Map.of(), kind(first));
    }
    Map<ChangeCause, BigDecimal> changes = new EnumMap<>(ChangeCause.class);
    BigDecimal after = start(steps);
    for (Restatement step : steps) {
      BigDecimal change = step.after().subtract(step.before());
      kind(step).ifPresent(kind -> changes.merge(kind, change, BigDecimal::add));
      after = after.add(change);
    }
    return new ChangePath(key, start(steps), after, changes, Optional.empty());
  }

  /** Steps lead from one value to the next; only the start is nowhere reached, if any is not. */
  private static BigDecimal start(List<Restatement> steps) {
    List<BigDecimal> open = new ArrayList<>(steps.stream().map(ChangePath::from).toList());
    steps.stream().map(step -> step.after().stripTrailingZeros()).forEach(open::remove);
    return open.isEmpty()
        ? steps.stream()
            .max(Comparator.comparingInt(step -> kind(step).map(Enum::ordinal).orElse(-1)))
            .map(ChangePath::from)
            .orElseThrow()
        : open.get(0);
  }

  private static Optional<ChangeCause> kind(Restatement step) {
    return ChangeCause.of(step.kind());
  }

  private static BigDecimal from(Restatement step) {
    return step.before().stripTrailingZeros();
  }

  /** Of figures that are added; they must all be known then and now. */
  public static ChangePath sum(String key, List<ChangePath> paths) {
    Map<ChangeCause, BigDecimal> changes = new EnumMap<>(ChangeCause.class);
    paths.forEach(
        path -> path.changes.forEach((kind, by) -> changes.merge(kind, by, BigDecimal::add)));
    return new ChangePath(
        key,
        add(paths.stream().map(ChangePath::before).toList()),
        add(paths.stream().map(ChangePath::after).toList()),
        changes,
        Optional.empty());
  }

  private static BigDecimal add(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether it had no value then. */
  public boolean isNew() {
    return before == null && after != null;
  }

  /** Whether this kind has a part in it. */
  public boolean isBy(ChangeCause kind) {
    BigDecimal change = changes.get(kind);
    return since.filter(kind::equals).isPresent() || (change != null && change.signum() != 0);
  }

  /** The code of what it is a figure of. */
  public String subject() {
    return isOfTarget() ? key.substring(0, key.length() - OF_TARGET.length()) : key;
  }

  /** Whether it is what is aimed at that changed. */
  public boolean isOfTarget() {
    return key.endsWith(OF_TARGET);
  }

  public boolean isKnown() {
    return before != null && after != null;
  }

  /** Whether nothing of it is left to tell: causes that make up for each other are. */
  public boolean isStill() {
    return isKnown() && changes.values().stream().allMatch(change -> change.signum() == 0);
  }

  public List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>(changes.values());
    values.add(before);
    values.add(after);
    values.removeIf(Objects::isNull);
    return values;
  }
}
