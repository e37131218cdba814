package tassei.figures.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.figures.budget.ScopeSums;

/** What the changes of lines come to in every scope. */
public final class ScenarioSums {
  private final List<Level> levels;
  private final Map<String, List<String>> disjoint;

  /**
   * To be asked of one scenario after the other.
   *
   * @param disjoint collections that may be added, by the name of their sum
   */
  public ScenarioSums(List<Level> levels, Map<String, List<String>> disjoint) {
    this.levels = levels;
    this.disjoint = disjoint;
  }

  public Map<Scope, YenChange> of(List<LineChange> changes) {
    Map<Scope, YenChange> sums = new HashMap<>();
    for (LineChange change : changes) {
      for (BudgetTable table : ScopeSums.tables(change.table(), disjoint)) {
        add(change, table, sums);
      }
    }
    return sums;
  }

  private void add(LineChange change, BudgetTable table, Map<Scope, YenChange> sums) {
    for (Level level : levels) {
      for (Owner owner : ScopeSums.owners(level, change.owner(), change.programmes())) {
        sums.merge(
            new Scope(table, level, owner),
            new YenChange(change.yen(), ScopeSums.isOfOwnProgramme(owner, change.owner())),
            YenChange::plus);
      }
    }
  }
}
