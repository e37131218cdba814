package tassei.figures.budget;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.BudgetTable;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;

/**
 * From the sums of an owner to what may be missing from them, the year before and the rate of
 * execution. What is printed closes sums before anything is said of what is missing.
 */
public final class BudgetFigures implements Serializable {
  private final BudgetTerms terms;
  private final SumsBeside beside;
  private final Closing closing;
  private final Rollup rollup;

  /** What prints a sum; null: nothing does. */
  private interface Closing extends Serializable {
    String of(Scope scope, BudgetSum sum, OpenSum missing);
  }

  private BudgetFigures(BudgetTerms terms, SumsBeside beside, Closing closing) {
    this.terms = terms;
    this.beside = beside;
    this.closing = closing;
    Map<Scope, ClosedSum> closed = new HashMap<>();
    beside.sums().forEach((scope, sum) -> closed.put(scope, closed(scope, sum)));
    this.rollup = new Rollup(closed, terms.levels(), terms.continuations());
  }

  /** Of all tables together: a sum has what may be missing from it, unless a document prints it. */
  public static BudgetFigures of(SumsBeside beside, BudgetTerms terms, List<PrintedSum> printed) {
    Closings closings = new Closings(terms.programmes(), printed);
    return new BudgetFigures(
        terms,
        beside,
        (scope, sum, missing) ->
            missing == null ? null : closings.of(scope, sum, missing).orElse(null));
  }

  /** The same, where it is known what prints which sum. */
  public static BudgetFigures closedAs(
      SumsBeside beside, BudgetTerms terms, Map<Scope, String> closings) {
    Map<Scope, String> known = new HashMap<>(closings);
    return new BudgetFigures(terms, beside, (scope, sum, missing) -> known.get(scope));
  }

  /** Every sum of an owner, and those that it has where others have a line. */
  public OwnerTables<ClosedSum> closed(OwnerTables<BudgetSum> owner) {
    OwnerTables<BudgetSum> sums = beside.withSilent(owner, terms.executionLevels());
    Map<BudgetTable, ClosedSum> closed = new HashMap<>();
    sums.tables().forEach((table, sum) -> closed.put(table, closed(sums.in(table), sum)));
    return new OwnerTables<>(owner.level(), owner.owner(), closed);
  }

  private ClosedSum closed(Scope scope, BudgetSum sum) {
    OpenSum missing = beside.open().beside(scope, sum, terms.programmes()).orElse(null);
    return ClosedSum.of(sum, missing, closing.of(scope, sum, missing));
  }

  public List<RollupRow> rollup(OwnerTables<ClosedSum> owner) {
    return rollup.of(owner);
  }

  public List<ExecutionRow> execution(OwnerTables<ClosedSum> owner) {
    return Execution.of(owner, terms.executionLevels());
  }
}
