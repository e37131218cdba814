package tassei.figures.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.words.OwnerKey;
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
      for (BudgetTable table : tables(change.table())) {
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
            new YenChange(change.yen(), isOfOwnProgramme(owner, change.owner())),
            YenChange::plus);
      }
    }
  }

  private static boolean isOfOwnProgramme(Owner scope, Owner line) {
    return scope.programme() == null
        || scope.programme().equals(Scope.shown(OwnerKey.PROGRAMME, line.programme()));
  }

  private List<BudgetTable> tables(BudgetTable own) {
    List<BudgetTable> tables = new ArrayList<>(List.of(own));
    disjoint.forEach(
        (sum, members) -> {
          if (members.contains(own.collection())) {
            tables.add(own.in(sum));
          }
        });
    return tables;
  }
}
