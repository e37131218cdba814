package tassei.figures;

import java.math.BigDecimal;

/** Amounts with all digits that are known, in the unit in which they are read. */
public final class YenWords {
  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
  private static final BigDecimal OKU = BigDecimal.TEN.pow(8);
  private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);

  private YenWords() {}

  /** 10350000000 as 103.5億円, and 2500000 beside it as 0.025億円. */
  public static String inJapanese(BigDecimal yen) {
    return yen.abs().compareTo(MILLION) < 0 ? grouped(yen) + "円" : grouped(yen.divide(OKU)) + "億円";
  }

  /** 10350000000 as ¥10.35 billion. */
  public static String inEnglish(BigDecimal yen) {
    BigDecimal size = yen.abs();
    String sign = yen.signum() < 0 ? "-" : "";
    if (size.compareTo(BILLION) >= 0) {
      return sign + "¥" + grouped(size.divide(BILLION)) + " billion";
    }
    return size.compareTo(MILLION) >= 0
        ? sign + "¥" + grouped(size.divide(MILLION)) + " million"
        : sign + "¥" + grouped(size);
  }

  /** 1234567 as 1,234,567. */
  public static String grouped(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    String[] parts = plain.abs().toPlainString().split("\\.", 2);
    String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    String size = parts.length > 1 ? whole + "." + parts[1] : whole;
    return plain.signum() < 0 ? "-" + size : size;
  }
}
