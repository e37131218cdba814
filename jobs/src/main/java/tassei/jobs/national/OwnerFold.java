package tassei.jobs.national;

import java.util.List;
import java.util.Map;
import tassei.contract.Level;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.figures.ledger.OwnerAnswer;
import tassei.figures.ledger.OwnerQuestions;
import tassei.figures.ledger.OwnerSums;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.table.ResultTables;
import tassei.jobs.write.FindingRows;

/**
 * The sums of the budget, all of one owner after the other: what is asked later of them, and the
 * rows they make.
 *
 * @param levels by their names
 * @param isListing whether rows of sums are asked for
 */
record OwnerFold(OwnerQuestions questions, Map<String, Level> levels, boolean isListing)
    implements Fold<List<List<Object>>, OwnerSums> {
  @Override
  public OwnerSums none() {
    return new OwnerSums();
  }

  @Override
  public OwnerSums add(OwnerSums sums, List<List<Object>> owner, RowSink results) {
    OwnerAnswer answer = questions.of(SumCells.sums(owner, levels));
    TableSink tables = new TableSink(results);
    answer.findings().forEach(row -> tables.add(ResultTables.FINDINGS, FindingRows.cells(row)));
    if (isListing) {
      answer
          .rollup()
          .forEach(row -> tables.add(ResultTables.BUDGET_ROLLUP, RollupRow.TABLE.cells(row)));
      answer
          .execution()
          .forEach(row -> tables.add(ResultTables.BUDGET_EXECUTION, ExecutionRow.TABLE.cells(row)));
    }
    return sums.plus(answer);
  }

  @Override
  public OwnerSums plus(OwnerSums sums, OwnerSums others) {
    return sums.plus(others);
  }
}
