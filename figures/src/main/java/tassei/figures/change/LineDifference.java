package tassei.figures.change;

import java.math.BigDecimal;
import java.util.List;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.words.ChangeKind;
import tassei.contract.words.Inclusion;
import tassei.figures.budget.Programmes;
import tassei.figures.budget.UsedLine;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.Told;

/** What one line adds more, or less, in one place than it did before, and why. */
public record LineDifference(
    ChangeKind cause, String line, BudgetTable table, Owner owner, BigDecimal yen) {
  private static final Told NOT_TOLD = new Told(null, null, null, null);

  /** As a line of its own, so that it is summed as lines are. */
  UsedLine asLine(Programmes programmes) {
    BudgetLine own =
        new BudgetLine(
            line, table, owner, Inclusion.OWN, null, yen, BigDecimal.ZERO, false, NOT_TOLD);
    return new UsedLine(
        own, yen, BigDecimal.ZERO, programmes.upFrom(owner.programme()), null, List.of(), 0);
  }
}
