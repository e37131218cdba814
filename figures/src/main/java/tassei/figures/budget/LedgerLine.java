package tassei.figures.budget;

import java.math.BigDecimal;
import java.util.List;
import tassei.contract.Owner;
import tassei.contract.words.WhyNot;
import tassei.figures.input.BudgetLine;

/**
 * Every report of a budget line, as used or with the reason why it does not count.
 *
 * @param used null where it does not count
 * @param whyNot null where it counts
 * @param programmes its programme and those above it
 */
public record LedgerLine(BudgetLine line, UsedLine used, WhyNot whyNot, List<String> programmes) {

  public static LedgerLine counting(UsedLine used) {
    return new LedgerLine(used.line(), used, null, used.programmes());
  }

  public static LedgerLine aside(BudgetLine line, WhyNot whyNot, Programmes programmes) {
    return new LedgerLine(line, null, whyNot, programmes.upFrom(line.owner().programme()));
  }

  public boolean counts() {
    return whyNot == null;
  }

  public Owner owner() {
    return line.owner();
  }

  public BigDecimal amountYen() {
    return line.amountYen();
  }
}
