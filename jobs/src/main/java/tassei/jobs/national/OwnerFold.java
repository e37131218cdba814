package tassei.jobs.national;

import java.util.List;
import java.util.Map;
import tassei.contract.Level;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RollupRow;
import tassei.figures.ledger.OwnerAnswer;
import tassei.figures.ledger.OwnerQuestions;
import tassei.figures.ledger.OwnerSums;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;

/**
 * The sums of the budget, all of one owner after the other: what is asked later of them, and the
 * rows they make.
 *
 * @param levels by their names
 * @param isListing whether rows of sums are asked for
 */
record OwnerFold(OwnerQuestions questions, Map<String, Level> levels, boolean isListing)
    implements Fold<List<Object[]>, OwnerSums> {
  @Override
  public OwnerSums none() {
    return new OwnerSums();
  }

  @Override
  public OwnerSums add(OwnerSums sums, List<Object[]> owner, RowSink results) {
    OwnerAnswer answer = questions.of(SumCells.sums(owner, levels));
    answer.findings().forEach(row -> results.add(FindingRow.TABLE, row));
    if (isListing) {
      answer.rollup().forEach(row -> results.add(RollupRow.TABLE, row));
      answer.execution().forEach(row -> results.add(ExecutionRow.TABLE, row));
    }
    return sums.plus(answer);
  }

  @Override
  public OwnerSums plus(OwnerSums sums, OwnerSums others) {
    return sums.plus(others);
  }
}
