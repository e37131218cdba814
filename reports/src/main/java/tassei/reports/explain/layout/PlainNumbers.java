package tassei.reports.explain.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
public final class PlainNumbers {
  private static final int ALL_DIGITS = 40;
  private static final int OKU = 8;

  private PlainNumbers() {}

  /** Empty where there is none. */
  public static String grouped(BigDecimal number) {
    return number == null ? "" : format(number, ALL_DIGITS);
  }

  public static String yen(BigDecimal yen) {
    return yen == null ? "" : grouped(yen) + " 円";
  }

  /** Also in 億円 from one 億円 on, which is how budgets are spoken of. */
  public static String money(BigDecimal yen) {
    if (yen == null || yen.abs().compareTo(BigDecimal.ONE.movePointRight(OKU)) < 0) {
      return yen(yen);
    }
    BigDecimal oku = yen.movePointLeft(OKU);
    String shown = format(oku, 2);
    boolean exact = oku.setScale(2, RoundingMode.HALF_UP).compareTo(oku) == 0;
    return yen(yen) + (exact ? " (" : " (約 ") + shown + " 億円)";
  }

  /** In 億円 alone from one 億円 on, else in yen; – where it is unknown. */
  public static String brief(BigDecimal yen) {
    if (yen == null) {
      return "–";
    }
    boolean isSmall = yen.abs().compareTo(BigDecimal.ONE.movePointRight(OKU)) < 0;
    return isSmall ? yen(yen) : format(yen.movePointLeft(OKU), 2) + " 億円";
  }

  public static String percent(BigDecimal number) {
    return number == null ? "" : grouped(number) + " %";
  }

  private static String format(BigDecimal number, int decimals) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
