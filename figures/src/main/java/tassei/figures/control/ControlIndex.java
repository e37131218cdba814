package tassei.figures.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.Owner;
import tassei.contract.words.OwnerKey;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.UsedLine;

/**
 * Which controls may have to do with a line of a table. A control is looked up by a code that it
 * names, because hundreds of controls asked of each of a hundred thousand lines would ask too
 * often; controls are few, so that they are what is laid out, and no line is kept.
 */
final class ControlIndex {
  /** The key whose codes the fewest lines share comes first. */
  private static final List<OwnerKey> BY_FEWEST =
      List.of(
          OwnerKey.PROGRAMME,
          OwnerKey.INTEGRATED_PROJECT,
          OwnerKey.RECIPIENT,
          OwnerKey.MINISTRY,
          OwnerKey.ACCOUNT);

  private final List<BudgetParts> ofAll = new ArrayList<>();
  private final Map<String, List<BudgetParts>> byLine = new HashMap<>();
  private final Map<OwnerKey, Map<String, List<BudgetParts>>> byCode =
      new EnumMap<>(OwnerKey.class);

  /** Of controls that speak of the table of the lines. */
  ControlIndex(List<BudgetParts> controls) {
    controls.forEach(this::add);
  }

  private void add(BudgetParts control) {
    if (control.scope().namesLines()) {
      add(control, control.scope().lines(), byLine);
      return;
    }
    Map<OwnerKey, Set<String>> named = control.scope().owners();
    BY_FEWEST.stream()
        .filter(named::containsKey)
        .findFirst()
        .ifPresentOrElse(
            key ->
                add(control, named.get(key), byCode.computeIfAbsent(key, any -> new HashMap<>())),
            () -> ofAll.add(control));
  }

  private static void add(
      BudgetParts control, Set<String> codes, Map<String, List<BudgetParts>> controls) {
    codes.forEach(code -> controls.computeIfAbsent(code, any -> new ArrayList<>(1)).add(control));
  }

  /** Those that name the line, or a code of it or of its envelope, or nothing. */
  Collection<BudgetParts> asking(LedgerLine line) {
    if (byLine.isEmpty() && byCode.isEmpty()) {
      return ofAll;
    }
    Set<BudgetParts> asking = new LinkedHashSet<>(ofAll);
    asking.addAll(byLine.getOrDefault(line.line().id(), List.of()));
    byCode.forEach(
        (key, controls) -> {
          addNaming(controls, codes(key, line.owner(), line.programmes()), asking);
          UsedLine used = line.used();
          if (used != null && used.isInEnvelope()) {
            addNaming(controls, codes(key, used.whole(), used.wholeProgrammes()), asking);
          }
        });
    return asking;
  }

  private static void addNaming(
      Map<String, List<BudgetParts>> controls, List<String> codes, Set<BudgetParts> asking) {
    for (String code : codes) {
      asking.addAll(controls.getOrDefault(code, List.of()));
    }
  }

  private static List<String> codes(OwnerKey key, Owner owner, List<String> programmes) {
    if (key == OwnerKey.PROGRAMME) {
      return programmes;
    }
    return owner.of(key) == null ? List.of() : List.of(owner.of(key));
  }
}
