package tassei.jobs.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tassei.contract.column.Keys;
import tassei.contract.words.Inclusion;
import tassei.jobs.record.MoneyUnit;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;

/** What a budget line must satisfy by itself. */
final class BudgetRules {
  private static final Set<Inclusion> IN_ANOTHER =
      EnumSet.of(Inclusion.PART, Inclusion.OF_WHICH, Inclusion.WITHIN);
  private static final Set<Inclusion> IN_NONE = EnumSet.of(Inclusion.OWN, Inclusion.OUTER);
  private static final Set<Inclusion> MAY_HAVE_NO_AMOUNT =
      EnumSet.of(Inclusion.WITHIN, Inclusion.RELISTED);

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "envelope-required",
              Budget.ENVELOPE,
              line -> !isOneOf(IN_ANOTHER, line) || line.has(Budget.ENVELOPE),
              "the line this one is inside"),
          new Rule(
              "envelope-forbidden",
              Budget.ENVELOPE,
              line -> !isOneOf(IN_NONE, line) || !line.has(Budget.ENVELOPE),
              "blank for a line that is own or outer"),
          new Rule(
              "amount-required",
              Budget.AMOUNT,
              line ->
                  !line.has(Budget.INCLUSION)
                      || isOneOf(MAY_HAVE_NO_AMOUNT, line)
                      || line.has(Budget.AMOUNT),
              "an amount, unless the line is within or relisted"),
          NumberRules.exactlyHeld(Budget.AMOUNT),
          new Rule("whole-yen", Budget.AMOUNT, BudgetRules::isWholeYen, "whole yen"),
          NumberRules.exactlyHeld(Keys.PRECISION),
          NumberRules.aboveZero("precision-in-sense", Keys.PRECISION));

  private BudgetRules() {}

  private static boolean isOneOf(Set<Inclusion> inclusions, InputRow line) {
    String written = line.text(Budget.INCLUSION);
    return written != null && inclusions.contains(Inclusion.of(written));
  }

  private static boolean isWholeYen(InputRow line) {
    if (!line.has(Keys.UNIT) || !line.has(Budget.AMOUNT)) {
      return true;
    }
    BigDecimal yen = MoneyUnit.inYen(line, Budget.AMOUNT);
    return yen.setScale(0, RoundingMode.DOWN).compareTo(yen) == 0;
  }
}
