package tassei.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the result tables hold them. */
public final class Decimals {
  private static final int DECIMALS = 8;

  private Decimals() {}

  /** With eight decimals; null is unknown. */
  public static BigDecimal held(BigDecimal number) {
    return number == null ? null : number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** Whether both are the same number, or both unknown. */
  public static boolean isSame(BigDecimal one, BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
