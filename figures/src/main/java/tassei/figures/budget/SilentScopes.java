package tassei.figures.budget;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.words.Stage;

/**
 * Scopes that have no line of a stage, where others of their table have: what does not say whose it
 * is may belong to them too, so that their rate of execution is open as well.
 */
final class SilentScopes {
  private SilentScopes() {}

  /** The sums with those of silent scopes beside them. */
  static Map<Scope, BudgetSum> with(Map<Scope, BudgetSum> sums, List<Level> levels) {
    Map<BudgetTable, Set<BudgetTable>> tablesOfYear = new HashMap<>();
    Set<Scope> asking = new HashSet<>();
    for (Scope scope : sums.keySet()) {
      if (scope.table().stage().isOfExecution()) {
        tablesOfYear
            .computeIfAbsent(year(scope.table()), year -> new HashSet<>())
            .add(scope.table());
        if (levels.contains(scope.level()) && scope.isStated()) {
          asking.add(scope.in(year(scope.table())));
        }
      }
    }
    Map<Scope, BudgetSum> all = new HashMap<>(sums);
    for (Scope scope : asking) {
      tablesOfYear
          .get(scope.table())
          .forEach(table -> all.putIfAbsent(scope.in(table), BudgetSum.SILENT));
    }
    return all;
  }

  /** The same of every stage. */
  private static BudgetTable year(BudgetTable table) {
    return table.at(Stage.INITIAL);
  }
}
