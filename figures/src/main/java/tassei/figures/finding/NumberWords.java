package tassei.figures.finding;

import java.math.BigDecimal;
import tassei.figures.YenWords;

/** Numbers as findings word them; what is unknown shows as –. */
final class NumberWords {
  private static final String UNKNOWN = "–";

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
    return number == null ? UNKNOWN : YenWords.grouped(number);
  }

  static String yenInJapanese(BigDecimal yen) {
    return yen == null ? UNKNOWN : YenWords.inJapanese(yen);
  }

  static String yenInEnglish(BigDecimal yen) {
    return yen == null ? UNKNOWN : YenWords.inEnglish(yen);
  }
}
