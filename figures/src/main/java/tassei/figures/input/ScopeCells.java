package tassei.figures.input;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.Owner;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;

/**
 * What a statement speaks of, as it writes it: a blank cell means any, a list any of.
 *
 * @param owner its five cells, each of which may be a list
 */
public record ScopeCells(
    String collection,
    String fiscalYear,
    Owner owner,
    String stage,
    String kpi,
    String basis,
    String line)
    implements Serializable {

  /** The values that a cell lists; null where it is blank. */
  public static Set<String> listed(String cell) {
    return cell == null ? null : Set.copyOf(List.of(cell.split(";", -1)));
  }

  /** Null: any. */
  public Set<Integer> fiscalYears() {
    if (fiscalYear == null) {
      return null;
    }
    Set<Integer> years = new HashSet<>();
    listed(fiscalYear).forEach(year -> years.add(Integer.valueOf(year)));
    return years;
  }

  /** Null: any; a word that is no stage is none. */
  private Set<Stage> stages() {
    if (stage == null) {
      return null;
    }
    Set<String> words = listed(stage);
    Set<Stage> stages = new HashSet<>();
    for (Stage each : Stage.values()) {
      if (words.contains(each.code())) {
        stages.add(each);
      }
    }
    return stages;
  }

  /** As a statement about the budget means it. */
  public ControlScope ofBudget() {
    Map<OwnerKey, Set<String>> owners = new EnumMap<>(OwnerKey.class);
    for (OwnerKey key : OwnerKey.values()) {
      if (owner.of(key) != null) {
        owners.put(key, listed(owner.of(key)));
      }
    }
    return new ControlScope(listed(collection), fiscalYears(), stages(), owners, listed(line));
  }
}
