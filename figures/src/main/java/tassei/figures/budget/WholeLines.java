package tassei.figures.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import tassei.contract.Owner;

/**
 * The lines of a scope that are inside no other line of it: where it is one, it prints the sum.
 *
 * @param yen what they print together
 * @param only the line, where it is one; else null
 * @param owner whose it is, where it is one
 */
public record WholeLines(int count, BigDecimal yen, String only, Owner owner)
    implements Serializable {
  public static final WholeLines NONE = new WholeLines(0, BigDecimal.ZERO, null, null);

  static WholeLines of(UsedLine line) {
    return new WholeLines(1, line.line().amountYen(), line.line().id(), line.owner());
  }

  /** The same lines, with so much more. */
  WholeLines with(BigDecimal more) {
    return new WholeLines(count, yen.add(more), only, owner);
  }

  WholeLines plus(WholeLines other) {
    if (count == 0 || other.count == 0) {
      return count == 0 ? other : this;
    }
    return new WholeLines(count + other.count, yen.add(other.yen), null, null);
  }
}
