package tassei.figures;

import java.math.BigDecimal;

/** Amounts with all digits that are known, in the unit in which they are read. */
public final class YenWords {
  /** Digits behind a million, an 億 and a billion, and in a group. */
  private static final int MILLION_ZEROS = 6;

  private static final int OKU_ZEROS = 8;
  private static final int BILLION_ZEROS = 9;
  private static final int GROUP = 3;
  private static final BigDecimal MILLION = BigDecimal.TEN.pow(MILLION_ZEROS);
  private static final BigDecimal BILLION = BigDecimal.TEN.pow(BILLION_ZEROS);

  private YenWords() {}

  /** 10350000000 as 103.5億円, and 2500000 beside it as 0.025億円. */
  public static String inJapanese(BigDecimal yen) {
    return yen.abs().compareTo(MILLION) < 0
        ? grouped(yen) + "円"
        : grouped(yen.movePointLeft(OKU_ZEROS)) + "億円";
  }

  /** 10350000000 as ¥10.35 billion. */
  public static String inEnglish(BigDecimal yen) {
    BigDecimal size = yen.abs();
    String sign = yen.signum() < 0 ? "-" : "";
    if (size.compareTo(BILLION) >= 0) {
      return sign + "¥" + grouped(size.movePointLeft(BILLION_ZEROS)) + " billion";
    }
    return size.compareTo(MILLION) >= 0
        ? sign + "¥" + grouped(size.movePointLeft(MILLION_ZEROS)) + " million"
        : sign + "¥" + grouped(size);
  }

  /** 1234567 as 1,234,567. */
  public static String grouped(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    String digits = plain.toPlainString();
    int point = digits.indexOf('.');
    StringBuilder grouped = new StringBuilder(digits);
    int first = plain.signum() < 0 ? 1 : 0;
    for (int i = (point < 0 ? digits.length() : point) - GROUP; i > first; i -= GROUP) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
