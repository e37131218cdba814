package tassei.figures.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RollupRow;
import tassei.contract.words.OwnerKey;
import tassei.figures.budget.BudgetFigures;
import tassei.figures.budget.BudgetSum;
import tassei.figures.budget.ClosedSum;
import tassei.figures.budget.LineSet;
import tassei.figures.budget.OwnerTables;
import tassei.figures.finding.SumFindings;

/**
 * What is asked of the sums of every owner; one needs no other.
 *
 * @param stated the lines of published statements, which a closed sum of the same lines is beside
 * @param isKeepingRows whether all rows are asked for later, to be compared with others
 */
public record OwnerQuestions(BudgetFigures figures, Set<LineSet> stated, boolean isKeepingRows)
    implements Serializable {

  public OwnerAnswer of(OwnerTables<BudgetSum> sums) {
    OwnerTables<ClosedSum> closed = figures.closed(sums);
    List<RollupRow> rollup = figures.rollup(closed);
    List<ExecutionRow> execution = figures.execution(closed);
    List<FindingRow> findings = SumFindings.about(closed, execution);
    boolean areKept = isKeepingRows || isAskedLater(sums.level());
    return new OwnerAnswer(
        rollup, execution, findings, areKept ? rollup : List.of(), closings(closed));
  }

  /** A forecast asks for budgets of projects, a first page for all of it. */
  private static boolean isAskedLater(Level level) {
    return level.equals(Level.TOTAL) || level.code().equals(OwnerKey.INTEGRATED_PROJECT.code());
  }

  private Map<LineSet, List<Scope>> closings(OwnerTables<ClosedSum> owner) {
    Map<LineSet, List<Scope>> closings = new HashMap<>();
    owner
        .tables()
        .forEach(
            (table, closed) -> {
              LineSet lines = closed.sum().lines();
              if (closed.closedBy() != null && stated.contains(lines)) {
                closings.computeIfAbsent(lines, any -> new ArrayList<>()).add(owner.in(table));
              }
            });
    return closings;
  }
}
