package tassei.figures.input;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;

/**
 * What a control of the budget speaks of. A blank cell means any, a list any of.
 *
 * @param collections null: any
 * @param fiscalYears null: any
 * @param stages null: any
 * @param owners by key; a key it does not name: any
 * @param lines exactly these, whatever their inclusion; null: those in scope
 */
public record ControlScope(
    Set<String> collections,
    Set<Integer> fiscalYears,
    Set<Stage> stages,
    Map<OwnerKey, Set<String>> owners,
    Set<String> lines)
    implements Serializable {

  public boolean namesLines() {
    return lines != null;
  }

  public boolean holds(BudgetTable table) {
    return (collections == null || collections.contains(table.collection()))
        && (fiscalYears == null || fiscalYears.contains(table.fiscalYear()))
        && (stages == null || stages.contains(table.stage()));
  }

  /**
   * Whether a line of this owner is in scope.
   *
   * @param programmes its programme and those above it
   */
  public boolean holds(Owner owner, List<String> programmes) {
    for (OwnerKey key : owners.keySet()) {
      if (!names(key, owner, programmes)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line may be in scope: what it says agrees, and it leaves something unsaid. */
  public boolean mayHold(Owner owner, List<String> programmes) {
    return owners.keySet().stream().anyMatch(key -> owner.of(key) == null)
        && owners.keySet().stream()
            .allMatch(key -> owner.of(key) == null || names(key, owner, programmes));
  }

  private boolean names(OwnerKey key, Owner owner, List<String> programmes) {
    Set<String> named = owners.get(key);
    return key == OwnerKey.PROGRAMME
        ? programmes.stream().anyMatch(named::contains)
        : owner.of(key) != null && named.contains(owner.of(key));
  }

  /** Whether it names this value of a key and no other. */
  public boolean namesOnly(OwnerKey key, String value) {
    return Set.of(value).equals(owners.get(key));
  }

  /** The same a year earlier: a request and a draft follow an initial budget. */
  public ControlScope yearBefore() {
    Set<Integer> years = new HashSet<>();
    if (fiscalYears != null) {
      fiscalYears.forEach(year -> years.add(year - 1));
    }
    Set<Stage> before = new HashSet<>();
    if (stages != null) {
      stages.forEach(stage -> before.add(stage.comparedWith()));
    }
    return new ControlScope(collections, years, stages == null ? null : before, owners, lines);
  }
}
