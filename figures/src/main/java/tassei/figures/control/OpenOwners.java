package tassei.figures.control;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tassei.contract.Owner;
import tassei.contract.words.OwnerKey;
import tassei.figures.budget.UsedLine;

/**
 * What open lines of a table hold, by whose they are: lines of one owner may be missing from the
 * same sums. Only owners that leave blank what a control names are looked at, because a line that
 * says all of it is in the scope or is not.
 */
final class OpenOwners {
  private final Map<OwnerKey, Map<Owner, Held>> byBlank = new EnumMap<>(OwnerKey.class);

  /**
   * What lines of one owner hold.
   *
   * @param programmes the owner's and those above it
   */
  private record Held(List<String> programmes, MissingYen yen) {
    private Held plus(Held other) {
      return new Held(programmes, yen.plus(other.yen));
    }
  }

  /** Of no line yet, for these controls. */
  OpenOwners(List<BudgetParts> controls) {
    for (BudgetParts control : controls) {
      control.scope().owners().keySet().forEach(key -> byBlank.put(key, new HashMap<>()));
    }
  }

  void add(UsedLine line) {
    if (line.isOpen()) {
      byBlank.forEach(
          (key, owners) -> {
            if (line.owner().of(key) == null) {
              Held held = new Held(line.programmes(), MissingYen.of(line.countedYen()));
              owners.merge(line.owner(), held, Held::plus);
            }
          });
    }
  }

  /** What each owner may have that is missing from a control. */
  Stream<LineTally> missing(BudgetParts control) {
    Set<OwnerKey> named = new TreeSet<>(control.scope().owners().keySet());
    return named.stream()
        .flatMap(
            key ->
                byBlank.get(key).entrySet().stream()
                    .filter(each -> firstBlank(each.getKey(), named) == key)
                    .flatMap(each -> missing(control, each.getKey(), each.getValue()).stream()));
  }

  /** An owner that leaves several keys blank is asked by one of them. */
  private static OwnerKey firstBlank(Owner owner, Set<OwnerKey> named) {
    return named.stream().filter(key -> owner.of(key) == null).findFirst().orElse(null);
  }

  private static Optional<LineTally> missing(BudgetParts control, Owner owner, Held held) {
    return control.missing(owner, held.programmes(), held.yen());
  }
}
