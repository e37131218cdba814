package tassei.figures.change;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.words.Status;
import tassei.figures.budget.UsedLine;
import tassei.figures.input.BudgetLine;

/**
 * A line that counts in one run.
 *
 * @param amountYen as its document prints it
 * @param countedYen what it adds where its pieces stand beside it; null: it adds nothing
 * @param status null: not told
 * @param reportedOn null: undated
 */
public record CountedLine(
    String id,
    BudgetTable table,
    Owner owner,
    BigDecimal amountYen,
    BigDecimal countedYen,
    Status status,
    LocalDate reportedOn)
    implements Serializable {

  public static CountedLine of(UsedLine used) {
    BudgetLine line = used.line();
    return new CountedLine(
        line.id(),
        line.table(),
        line.owner(),
        line.amountYen(),
        used.countedYen(),
        line.told().status(),
        line.reportedOn());
  }

  boolean isInPlaceOf(CountedLine other) {
    return table.equals(other.table) && owner.equals(other.owner);
  }

  /** Whether its report was provisional, or made while its year ran. */
  boolean isOpen() {
    return status == Status.PROVISIONAL || SaidValue.ran(table.fiscalYear(), reportedOn);
  }
}
