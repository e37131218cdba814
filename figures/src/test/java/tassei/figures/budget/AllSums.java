package tassei.figures.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;

/** The figures of all owners together, for tests whose sums find room. */
public final class AllSums {
  private AllSums() {}

  public static Map<Scope, ClosedSum> closed(List<UsedLine> lines, BudgetTerms terms) {
    Map<Scope, BudgetSum> sums = ScopeSums.of(lines, terms);
    return closed(sums, new SumsBeside().plus(lines, sums, terms), terms);
  }

  public static Map<Scope, ClosedSum> closed(
      Map<Scope, BudgetSum> sums, SumsBeside beside, BudgetTerms terms) {
    BudgetFigures figures = BudgetFigures.of(beside, terms, List.of());
    Map<Scope, ClosedSum> all = new HashMap<>();
    for (OwnerTables<BudgetSum> owner : OwnerTables.of(sums)) {
      OwnerTables<ClosedSum> closed = figures.closed(owner);
      closed.tables().forEach((table, sum) -> all.put(closed.in(table), sum));
    }
    return all;
  }

  static List<RollupRow> rollup(List<UsedLine> lines, BudgetTerms terms) {
    Map<Scope, BudgetSum> sums = ScopeSums.of(lines, terms);
    SumsBeside beside = new SumsBeside().plus(lines, sums, terms);
    BudgetFigures figures = BudgetFigures.of(beside, terms, List.of());
    List<RollupRow> rows = new ArrayList<>();
    for (OwnerTables<BudgetSum> owner : OwnerTables.of(sums)) {
      rows.addAll(figures.rollup(figures.closed(owner)));
    }
    return rows;
  }
}
