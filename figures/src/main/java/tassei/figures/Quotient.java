package tassei.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rates and percentages, rounded once: a figure rounded twice can be off in its last digit. */
public final class Quotient {
  private static final int DECIMALS = 5;

  private Quotient() {}

  /** Part over whole; unknown where either is, or the whole is zero. */
  public static BigDecimal rate(BigDecimal part, BigDecimal whole) {
    boolean isUnknown = part == null || whole == null || whole.signum() == 0;
    return isUnknown ? null : part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  /** The same in per cent. */
  public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part == null ? null : rate(part.movePointRight(2), whole);
  }
}
