package tassei.figures.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.words.OwnerKey;

/** Lines summed by scope, each published whole once. */
public final class ScopeSums {
  private final Map<Scope, BudgetSum> sums = new HashMap<>();
  private final Map<String, SortedSet<String>> accounts = new HashMap<>();

  private ScopeSums() {}

  public static Map<Scope, BudgetSum> of(List<UsedLine> lines, BudgetTerms terms) {
    return of(lines, terms.summed(), terms.disjoint());
  }

  /**
   * Every line once for every scope it stands in, and once for those of its envelope.
   *
   * @param disjoint collections that may be added, by the name of their sum
   */
  public static Map<Scope, BudgetSum> of(
      List<UsedLine> lines, List<Level> levels, Map<String, List<String>> disjoint) {
    ScopeSums summed = new ScopeSums();
    for (UsedLine line : lines) {
      List<BudgetTable> tables = tables(line.line().table(), disjoint);
      BudgetSum inside = BudgetSum.inside(line, summed.accounts(line));
      BudgetSum whole = inside.whole(line);
      for (Level level : levels) {
        summed.add(line, inside, whole, level, tables);
      }
    }
    return summed.sums;
  }

  private SortedSet<String> accounts(UsedLine line) {
    return accounts.computeIfAbsent(BudgetSum.account(line), one -> new TreeSet<>(Set.of(one)));
  }

  /** Collections are added only where the settings say that they do not overlap. */
  public static List<BudgetTable> tables(BudgetTable own, Map<String, List<String>> disjoint) {
    if (disjoint.isEmpty()) {
      return List.of(own);
    }
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
  private void add(
      UsedLine line, BudgetSum inside, BudgetSum own, Level level, List<BudgetTable> tables) {
    Collection<Owner> owners = owners(level, line.owner(), line.programmes());
    Collection<Owner> wholes =
        line.isInEnvelope() ? owners(level, line.whole(), line.wholeProgrammes()) : List.of();
    for (Owner owner : owners) {
      BudgetSum sum = wholes.contains(owner) ? inside : own;
      add(
          tables,
          level,
          owner,
          isOfOwnProgramme(owner, line.owner()) ? sum : sum.ofProgrammeBelow());
    }
    for (Owner owner : wholes) {
      if (!owners.contains(owner)) {
        add(tables, level, owner, BudgetSum.takenOff(line));
      }
    }
  }

  private void add(List<BudgetTable> tables, Level level, Owner owner, BudgetSum sum) {
    for (BudgetTable table : tables) {
      sums.merge(new Scope(table, level, owner), sum, BudgetSum::plus);
    }
  }

  /** Whether a line stands in a scope by its own programme, not as one of a programme below. */
  public static boolean isOfOwnProgramme(Owner scope, Owner line) {
    String own = Scope.shown(OwnerKey.PROGRAMME, line.programme());
    return scope.programme() == null || scope.programme().equals(own);
  }

  /** As a level tells owners apart: once for a programme and for each above it. */
  public static Collection<Owner> owners(Level level, Owner owner, List<String> programmes) {
    Owner shown = Scope.shown(level, owner);
    if (!level.has(OwnerKey.PROGRAMME) || programmes.size() <= 1) {
      return List.of(shown);
    }
    Set<Owner> owners = new LinkedHashSet<>();
    programmes.forEach(programme -> owners.add(shown.with(OwnerKey.PROGRAMME, programme)));
    return owners;
  }
}
