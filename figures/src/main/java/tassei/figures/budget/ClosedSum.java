package tassei.figures.budget;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A sum and what is known of its being whole.
 *
 * @param open what may be missing; null where nothing may, or where it is printed
 * @param closedBy what prints it; null where nothing does, or nothing was open
 */
public record ClosedSum(BudgetSum sum, OpenSum open, String closedBy) implements Serializable {

  static ClosedSum of(BudgetSum sum, OpenSum open, String closedBy) {
    return new ClosedSum(sum, closedBy == null ? open : null, closedBy);
  }

  public BigDecimal openYen() {
    return open == null ? null : open.yen();
  }

  /** A lower bound; where less may belong to it as well, it is no bound at all. */
  public boolean isAtLeast() {
    return open != null && !open.isEitherWay();
  }
}
