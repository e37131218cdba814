package tassei.figures.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;

/**
 * From sums of every scope to what may be missing from them, the year before and the rate of
 * execution. What is printed closes sums before anything is said of what is missing.
 */
public final class BudgetFigures {
  private final BudgetTerms terms;
  private final Map<Scope, BudgetSum> sums;
  private final OpenLines open;

  private BudgetFigures(BudgetTerms terms, Map<Scope, BudgetSum> sums, OpenLines open) {
    this.terms = terms;
    this.sums = sums;
    this.open = open;
  }

  /** Of the lines of all tables together. */
  public static BudgetFigures of(BudgetSums all, BudgetTerms terms) {
    Map<Scope, BudgetSum> sums = SilentScopes.with(all.scopes(), terms.executionLevels());
    return new BudgetFigures(terms, sums, all.open());
  }

  /** The same of lines that are laid out already. */
  public static BudgetFigures ofUsed(List<UsedLine> used, BudgetTerms terms) {
    return of(new BudgetSums().plus(used, terms), terms);
  }

  public Map<Scope, BudgetSum> sums() {
    return sums;
  }

  /** Every sum with what may be missing from it, unless a document prints it. */
  public Map<Scope, ClosedSum> closed(List<PrintedSum> printed) {
    Closings closings = new Closings(terms.programmes(), printed);
    return closedBy((scope, missing) -> closings.of(scope, sums.get(scope), missing).orElse(null));
  }

  /** The same, where it is known what prints which sum. */
  public Map<Scope, ClosedSum> closedAs(Map<Scope, String> closings) {
    Map<Scope, ClosedSum> closed = closedBy((scope, missing) -> closings.get(scope));
    closed.replaceAll((scope, sum) -> ClosedSum.of(sum.sum(), sum.open(), closings.get(scope)));
    return closed;
  }

  private Map<Scope, ClosedSum> closedBy(BiFunction<Scope, OpenSum, String> closing) {
    Map<Scope, ClosedSum> closed = new HashMap<>();
    sums.forEach(
        (scope, sum) -> {
          OpenSum missing = open.beside(scope, sum, terms.programmes()).orElse(null);
          String closedBy = missing == null ? null : closing.apply(scope, missing);
          closed.put(scope, ClosedSum.of(sum, missing, closedBy));
        });
    return closed;
  }

  public List<RollupRow> rollup(Map<Scope, ClosedSum> closed) {
    return Rollup.of(closed, terms.levels(), terms.continuations());
  }

  public List<ExecutionRow> execution(Map<Scope, ClosedSum> closed) {
    return Execution.of(closed, terms.executionLevels());
  }
}
