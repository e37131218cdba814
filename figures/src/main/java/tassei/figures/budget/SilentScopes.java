package tassei.figures.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.BudgetTable;
import tassei.contract.Level;

/**
 * Scopes that have no line of a stage, where others of their table have: what does not say whose it
 * is may belong to them too, so that their rate of execution is open as well.
 */
final class SilentScopes {
  private SilentScopes() {}

  /** The sums of an owner with those of silent scopes beside them. */
  static OwnerTables<BudgetSum> with(
      OwnerTables<BudgetSum> own, SumsBeside beside, List<Level> levels) {
    if (!levels.contains(own.level())) {
      return own;
    }
    Map<BudgetTable, BudgetSum> all = new HashMap<>(own.tables());
    for (BudgetTable table : own.tables().keySet()) {
      if (table.stage().isOfExecution() && own.in(table).isStated()) {
        beside.executed(table).forEach(other -> all.putIfAbsent(other, BudgetSum.SILENT));
      }
    }
    return new OwnerTables<>(own.level(), own.owner(), all);
  }
}
