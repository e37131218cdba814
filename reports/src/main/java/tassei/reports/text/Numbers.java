package tassei.reports.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they print in either language: separators, one kind of minus, rounding half up. */
public final class Numbers {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Numbers() {}

  public static String whole(long number) {
    return of(BigDecimal.valueOf(number), 0);
  }

  public static String of(BigDecimal exact, int digits) {
    BigDecimal rounded = exact.setScale(digits, RoundingMode.HALF_UP);
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    String magnitude = format.format(rounded.abs());
    return rounded.signum() < 0 ? "\u2212" + magnitude : magnitude;
  }

  /** As many digits as it has, but no more than these. */
  public static String plain(BigDecimal exact, int mostDigits) {
    return of(exact, digits(exact, mostDigits));
  }

  /** Digits after the point that are not zero at its end, but no more than these. */
  public static int digits(BigDecimal exact, int most) {
    return Math.min(most, Math.max(0, exact.stripTrailingZeros().scale()));
  }

  /** As many digits as asked for, or as tell it from 0: a little is not nothing. */
  public static int telling(BigDecimal exact, int digits) {
    int needed = digits;
    while (exact.signum() != 0 && exact.setScale(needed, RoundingMode.HALF_UP).signum() == 0) {
      needed++;
    }
    return needed;
  }

  /** With its sign, also where it is above 0. */
  public static String change(BigDecimal exact, int digits) {
    String shown = of(exact, digits);
    return switch (exact.setScale(digits, RoundingMode.HALF_UP).signum()) {
      case 1 -> "+" + shown;
      case 0 -> "\u00b1" + shown;
      default -> shown;
    };
  }

  /** One digit; short of the target it never prints as 100.0. */
  public static String attainment(BigDecimal percent, boolean reached) {
    BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
    boolean isWhole = rounded.compareTo(HUNDRED) == 0;
    return !reached && isWhole ? "99.9" : of(percent, 1);
  }

  /** As many digits as tell it from a target it does not reach, but no more than five. */
  public static String apart(BigDecimal exact, BigDecimal target, int digits) {
    int needed = digits;
    while (needed < 5 && isSame(exact, target, needed) && exact.compareTo(target) != 0) {
      needed++;
    }
    return of(exact, needed);
  }

  private static boolean isSame(BigDecimal one, BigDecimal other, int digits) {
    return one.setScale(digits, RoundingMode.HALF_UP)
            .compareTo(other.setScale(digits, RoundingMode.HALF_UP))
        == 0;
  }
}
