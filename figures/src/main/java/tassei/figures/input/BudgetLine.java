package tassei.figures.input;

import java.io.Serializable;
import java.math.BigDecimal;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.words.Inclusion;

/**
 * A line of a budget table as its document prints it, in yen.
 *
 * @param envelope the line it names as the one it is inside; null: none
 * @param amountYen null where only a word is printed
 * @param precisionYen the place of the last known digit; 0 where the amount is exact
 * @param about written with 約
 */
public record BudgetLine(
    String id,
    BudgetTable table,
    Owner owner,
    Inclusion inclusion,
    String envelope,
    BigDecimal amountYen,
    BigDecimal precisionYen,
    boolean about,
    Told told)
    implements Report, Serializable {

  /** The same line as it is used. */
  public BudgetLine as(Owner other, Inclusion by, String whole) {
    return new BudgetLine(id, table, other, by, whole, amountYen, precisionYen, about, told);
  }

  /** The same line of another amount. */
  public BudgetLine with(BigDecimal otherYen) {
    return new BudgetLine(
        id, table, owner, inclusion, envelope, otherYen, precisionYen, about, told);
  }
}
