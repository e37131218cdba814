package tassei.figures.control;

import java.math.BigDecimal;
import tassei.figures.input.BudgetControl;

/**
 * A control of the budget and what was found.
 *
 * @param missing what may be missing from its sum; null: nothing
 */
public record BudgetVerdict(BudgetControl control, Verdict verdict, MissingYen missing) {

  /** A published total within what may be missing does not differ. */
  public String word() {
    boolean isExplained =
        missing != null
            && verdict.word().equals("differs")
            && missing.explains(verdict.difference(), verdict.tolerance());
    return isExplained ? "within-rounding" : verdict.word();
  }

  public BigDecimal openYen() {
    return missing == null || verdict.computed() == null ? null : missing.more();
  }
}
