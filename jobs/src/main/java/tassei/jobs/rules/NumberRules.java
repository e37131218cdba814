package tassei.jobs.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tassei.contract.column.Field;
import tassei.jobs.record.MoneyUnit;
import tassei.jobs.table.InputRow;

/** Rules of the size of a number, which several tables have. */
final class NumberRules {
  /** Sums of a hundred such figures are still held to the last digit in every table. */
  private static final BigDecimal MOST = new BigDecimal("1000000000000000000");

  /** Yen are looked at to six digits behind the point. */
  private static final int YEN_SCALE = 6;

  private NumberRules() {}

  /** However odd a figure is, it stands as published; what no table could hold cannot. */
  static Rule exactlyHeld(Field field) {
    return new Rule(
        "exactly-held",
        field,
        row ->
            !row.has(field)
                || isHeld(MoneyUnit.inYen(row, field).setScale(YEN_SCALE, RoundingMode.HALF_UP)),
        "up to 100京円 or as many things, so that sums keep every digit");
  }

  static Rule exactlyHeldCount(Field field) {
    return new Rule(
        "exactly-held",
        field,
        row -> !row.has(field) || isHeld(row.number(field)),
        "up to 100京, so that sums keep every digit");
  }

  static Rule aboveZero(String code, Field field) {
    return new Rule(
        code, field, row -> !row.has(field) || row.number(field).signum() > 0, "more than zero");
  }

  static Rule share(String code, Field field) {
    return new Rule(code, field, row -> !row.has(field) || isShare(row.number(field)), "0 to 1");
  }

  /** Of two fiscal years. */
  static Rule inOrder(String code, Field later, Field earlier, String accepted) {
    return new Rule(code, later, row -> isInOrder(row, earlier, later), accepted);
  }

  private static boolean isHeld(BigDecimal figure) {
    return figure.abs().compareTo(MOST) <= 0;
  }

  private static boolean isShare(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
  }

  private static boolean isInOrder(InputRow row, Field earlier, Field later) {
    return !row.has(earlier) || !row.has(later) || row.year(earlier) <= row.year(later);
  }
}
