package tassei.figures.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.contract.Scope;
import tassei.contract.row.RestatementRow;
import tassei.contract.row.RollupRow;
import tassei.contract.words.ChangeKind;
import tassei.contract.words.OwnerKey;
import tassei.figures.Decimals;

/** Budget figures beside those of an earlier run, each difference split into its causes. */
public final class BudgetComparison {
  private static final String TABLE = "budget_rollup";

  private BudgetComparison() {}

  /**
   * Figures that changed, appeared or are gone.
   *
   * @param causes what lines have more, or less, by scope
   */
  public static List<RestatementRow> between(
      Collection<RollupRow> then, Collection<RollupRow> now, Map<Scope, CauseSums> causes) {
    Map<Scope, BigDecimal> before = amounts(then);
    Map<Scope, BigDecimal> after = amounts(now);
    Set<Scope> scopes = new LinkedHashSet<>(before.keySet());
    scopes.addAll(after.keySet());
    List<RestatementRow> rows = new ArrayList<>();
    for (Scope scope : scopes) {
      BigDecimal was = before.get(scope);
      BigDecimal is = after.get(scope);
      if (!Decimals.isSame(was, is)) {
        rows.addAll(steps(scope, was, is, causes.getOrDefault(scope, CauseSums.NONE)));
      }
    }
    return rows;
  }

  private static Map<Scope, BigDecimal> amounts(Collection<RollupRow> rows) {
    Map<Scope, BigDecimal> amounts = new LinkedHashMap<>();
    rows.forEach(row -> amounts.put(row.scope(), row.amountYen()));
    return amounts;
  }

  /** Of a figure that appeared or is gone there is no difference to split. */
  private static List<RestatementRow> steps(
      Scope scope, BigDecimal was, BigDecimal is, CauseSums causes) {
    if (was == null || is == null) {
      return List.of(step(scope, causes.greatest(), was, is));
    }
    List<RestatementRow> steps = new ArrayList<>();
    BigDecimal reached = was;
    for (Map.Entry<ChangeKind, BigDecimal> part : split(is.subtract(was), causes).entrySet()) {
      if (part.getValue().signum() != 0) {
        BigDecimal next = reached.add(part.getValue());
        steps.add(step(scope, part.getKey(), reached, next));
        reached = next;
      }
    }
    return steps;
  }

  /** In the order in which causes are told; what no line explains is input. */
  private static Map<ChangeKind, BigDecimal> split(BigDecimal change, CauseSums causes) {
    Map<ChangeKind, BigDecimal> parts = new EnumMap<>(ChangeKind.class);
    BigDecimal rest = change;
    for (ChangeKind cause : ChangeKind.values()) {
      if (cause != ChangeKind.INPUT) {
        parts.put(cause, causes.of(cause));
        rest = rest.subtract(causes.of(cause));
      }
    }
    parts.put(ChangeKind.INPUT, rest);
    return parts;
  }

  private static RestatementRow step(
      Scope scope, ChangeKind cause, BigDecimal before, BigDecimal after) {
    return RestatementRow.betweenRuns(
        TABLE, key(scope), scope.table().fiscalYear(), cause, before, after);
  }

  private static String key(Scope scope) {
    Stream<String> table =
        Stream.of(
            scope.table().collection(),
            scope.level().code(),
            String.valueOf(scope.table().fiscalYear()),
            scope.table().stage().code());
    Stream<String> owner =
        Stream.of(OwnerKey.values())
            .map(key -> scope.owner().of(key))
            .map(code -> code == null ? "" : code);
    return Stream.concat(table, owner).collect(Collectors.joining("|"));
  }
}
