package tassei.figures.budget;

import java.io.Serializable;
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
 * What figures of one owner ask beyond its own sums: the wholes that shares are of, sums that go on
 * under its code, what does not say whose it is, and which tables there are. It grows by one table
 * after the other.
 */
public final class SumsBeside implements Serializable {
  private final HashMap<Scope, BudgetSum> sums = new HashMap<>();

  /** The tables of each year, of all stages from the initial budget to what was spent. */
  private final HashMap<BudgetTable, Set<BudgetTable>> executed = new HashMap<>();

  private final OpenLines open = new OpenLines();

  /**
   * This, with one more table.
   *
   * @param scopes what its lines come to
   */
  public SumsBeside plus(List<UsedLine> lines, Map<Scope, BudgetSum> scopes, BudgetTerms terms) {
    Set<BudgetTable> tables = new HashSet<>();
    scopes.forEach(
        (scope, sum) -> {
          add(scope, sum, terms);
          tables.add(scope.table());
        });
    tables.forEach(this::add);
    open.add(lines, terms);
    return this;
  }

  private void add(Scope scope, BudgetSum sum, BudgetTerms terms) {
    if (isWhole(scope.level()) || isHandedOn(scope, terms.continuations())) {
      sums.merge(scope, sum, BudgetSum::plus);
    }
  }

  private void add(BudgetTable table) {
    if (table.stage().isOfExecution()) {
      executed.computeIfAbsent(year(table), any -> new HashSet<>()).add(table);
    }
  }

  /** This, with what other tables come to added to it. */
  public SumsBeside plus(SumsBeside others) {
    others.sums.forEach((scope, sum) -> sums.merge(scope, sum, BudgetSum::plus));
    others.executed.forEach(
        (year, tables) -> executed.computeIfAbsent(year, any -> new HashSet<>()).addAll(tables));
    open.add(others.open);
    return this;
  }

  private static boolean isWhole(Level level) {
    return level.equals(Level.TOTAL) || level.equals(Level.ACCOUNT);
  }

  private static boolean isHandedOn(Scope scope, List<Continuation> continuations) {
    int next = scope.table().fiscalYear() + 1;
    for (Continuation each : continuations) {
      if (each.carries(scope.owner(), next)) {
        return true;
      }
    }
    return false;
  }

  /** Wholes, and sums that go on under another code. */
  public Map<Scope, BudgetSum> sums() {
    return sums;
  }

  OpenLines open() {
    return open;
  }

  /**
   * The sums of an owner, and a sum of nothing where it has no line of a stage and others of that
   * table have: what does not say whose it is may belong to it too, so that its rate of execution
   * is open as well.
   *
   * @param levels that have such a rate
   */
  OwnerTables<BudgetSum> withSilent(OwnerTables<BudgetSum> own, List<Level> levels) {
    if (!levels.contains(own.level())) {
      return own;
    }
    Map<BudgetTable, BudgetSum> all = new HashMap<>(own.tables());
    for (BudgetTable table : own.tables().keySet()) {
      if (table.stage().isOfExecution() && own.in(table).isStated()) {
        for (BudgetTable other : executed.getOrDefault(year(table), Set.of())) {
          all.putIfAbsent(other, BudgetSum.SILENT);
        }
      }
    }
    return new OwnerTables<>(own.level(), own.owner(), all);
  }

  private static BudgetTable year(BudgetTable table) {
    return table.at(Stage.INITIAL);
  }
}
