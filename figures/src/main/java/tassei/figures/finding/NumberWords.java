package tassei.figures.finding;

import java.math.BigDecimal;

/** Numbers as findings word them; what is unknown shows as –. */
final class NumberWords {
  private static final String UNKNOWN = "–";
  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
  private static final BigDecimal OKU = BigDecimal.TEN.pow(8);
  private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);

  private NumberWords() {}

  static String orUnknown(Object value) {
    return value == null ? UNKNOWN : value.toString();
  }

  /** Without the zeros that its type adds. */
  static String plain(BigDecimal number) {
    return number == null ? UNKNOWN : number.stripTrailingZeros().toPlainString();
  }

  /** 1234567 as 1,234,567. */
  static String grouped(BigDecimal number) {
    if (number == null) {
      return UNKNOWN;
    }
    String[] parts = plain(number.abs()).split("\\.", 2);
    String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    String size = parts.length > 1 ? whole + "." + parts[1] : whole;
    return number.signum() < 0 ? "-" + size : size;
  }

  /** 10350000000 as 103.5億円, and 2500000 beside it as 0.025億円. */
  static String yenInJapanese(BigDecimal yen) {
    if (yen == null) {
      return UNKNOWN;
    }
    return yen.abs().compareTo(MILLION) < 0 ? grouped(yen) + "円" : grouped(yen.divide(OKU)) + "億円";
  }

  /** 10350000000 as ¥10.35 billion. */
  static String yenInEnglish(BigDecimal yen) {
    if (yen == null) {
      return UNKNOWN;
    }
    BigDecimal size = yen.abs();
    String sign = yen.signum() < 0 ? "-" : "";
    if (size.compareTo(BILLION) >= 0) {
      return sign + "¥" + grouped(size.divide(BILLION)) + " billion";
    }
    return size.compareTo(MILLION) >= 0
        ? sign + "¥" + grouped(size.divide(MILLION)) + " million"
        : sign + "¥" + grouped(size);
  }
}
