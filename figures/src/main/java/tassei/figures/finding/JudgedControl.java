package tassei.figures.finding;

import java.math.BigDecimal;
import tassei.figures.Decimals;
import tassei.figures.control.Verdict;

/**
 * A published statement and what was found of it, as the table of controls shows it.
 *
 * @param table what it speaks of
 * @param measure null: it speaks of what its table usually counts
 * @param verdict exact, within-rounding, differs, superseded or no-data
 * @param published in yen, or in things, or in per cent
 * @param computed null: there is nothing to compare with
 * @param difference computed less published; null as above
 * @param tolerance what rounding can explain; null as above
 * @param isWeak its tolerance would hide the loss of its smallest part
 * @param isImprobable roundings hardly add up to the difference
 * @param isExpectedToAgree false: the document contradicts itself there
 */
public record JudgedControl(
    String control,
    String table,
    String measure,
    String verdict,
    BigDecimal published,
    BigDecimal computed,
    BigDecimal difference,
    BigDecimal tolerance,
    boolean isWeak,
    boolean isImprobable,
    boolean isExpectedToAgree) {

  public JudgedControl {
    published = Decimals.held(published);
    computed = Decimals.held(computed);
    difference = Decimals.held(difference);
    tolerance = Decimals.held(tolerance);
  }

  boolean agrees() {
    return Verdict.isAgreement(verdict);
  }

  boolean isWithinRounding() {
    return verdict.equals("within-rounding");
  }

  boolean differs() {
    return verdict.equals("differs");
  }

  boolean isWithoutData() {
    return verdict.equals("no-data");
  }

  /** Beyond it, what may be missing from the sum explains the difference. */
  boolean isExplainedByRounding() {
    return difference.abs().compareTo(tolerance) <= 0;
  }

  boolean isMoney() {
    return table.equals("budget") && "sum".equals(measure);
  }
}
