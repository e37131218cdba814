package tassei.figures.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.words.OwnerKey;

/** Lines summed by scope, each published whole once. */
public final class ScopeSums {
  private ScopeSums() {}

  /**
   * Every line once for every scope it stands in, and once for those of its envelope.
   *
   * @param disjoint collections that may be added, by the name of their sum
   */
  public static Map<Scope, BudgetSum> of(
      List<UsedLine> lines, List<Level> levels, Map<String, List<String>> disjoint) {
    Map<Scope, BudgetSum> sums = new HashMap<>();
    for (UsedLine line : lines) {
      for (BudgetTable table : tables(line, disjoint)) {
        of(line, table, levels).forEach((scope, sum) -> sums.merge(scope, sum, BudgetSum::plus));
      }
    }
    return sums;
  }

  /** Collections are added only where the settings say that they do not overlap. */
  static List<BudgetTable> tables(UsedLine line, Map<String, List<String>> disjoint) {
    BudgetTable own = line.line().table();
    List<BudgetTable> tables = new ArrayList<>(List.of(own));
    disjoint.forEach(
        (sum, members) -> {
          if (members.contains(own.collection())) {
            tables.add(own.in(sum));
          }
        });
    return tables;
  }

  /** A line counts in every scope it stands in; where only its envelope stands, it is taken off. */
  private static Map<Scope, BudgetSum> of(UsedLine line, BudgetTable table, List<Level> levels) {
    Map<Scope, BudgetSum> sums = new HashMap<>();
    for (Level level : levels) {
      Set<Owner> own = owners(level, line.owner(), line.programmes());
      Set<Owner> whole =
          line.isInEnvelope() ? owners(level, line.whole(), line.wholeProgrammes()) : Set.of();
      for (Owner owner : own) {
        boolean isOfOwnProgramme = isOfOwnProgramme(owner, line);
        sums.put(
            new Scope(table, level, owner),
            whole.contains(owner)
                ? BudgetSum.inside(line, isOfOwnProgramme)
                : BudgetSum.whole(line, isOfOwnProgramme));
      }
      for (Owner owner : whole) {
        if (!own.contains(owner)) {
          sums.put(new Scope(table, level, owner), BudgetSum.takenOff(line));
        }
      }
    }
    return sums;
  }

  private static boolean isOfOwnProgramme(Owner scope, UsedLine line) {
    String own = Scope.shown(OwnerKey.PROGRAMME, line.owner().programme());
    return scope.programme() == null || scope.programme().equals(own);
  }

  /** As a level tells owners apart: once for a programme and for each above it. */
  public static Set<Owner> owners(Level level, Owner owner, List<String> programmes) {
    Owner shown = Owner.each(key -> level.has(key) ? Scope.shown(key, owner.of(key)) : null);
    if (!level.has(OwnerKey.PROGRAMME) || programmes.isEmpty()) {
      return Set.of(shown);
    }
    Set<Owner> owners = new LinkedHashSet<>();
    programmes.forEach(programme -> owners.add(shown.with(OwnerKey.PROGRAMME, programme)));
    return owners;
  }
}
