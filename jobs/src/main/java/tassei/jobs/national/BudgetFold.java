package tassei.jobs.national;

import java.util.List;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.LaidLines;
import tassei.figures.input.BudgetLine;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;

/** Lines in force, one table of them after the other. */
record BudgetFold(BudgetTerms terms) implements Fold<List<BudgetLine>, LaidLines> {
  @Override
  public LaidLines none() {
    return new LaidLines();
  }

  @Override
  public LaidLines add(LaidLines laid, List<BudgetLine> table, RowSink results) {
    return laid.plus(table, terms);
  }

  @Override
  public LaidLines plus(LaidLines laid, LaidLines others) {
    return laid.plus(others);
  }
}
