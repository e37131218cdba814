package tassei.jobs.io;

import java.math.BigDecimal;

/** How a value stands in a CSV file that people open in Excel and programs read. */
final class CsvCell {
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n'";

  private CsvCell() {}

  static String of(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return plain(number);
    }
    return value instanceof String text ? quoted(guarded(text)) : value.toString();
  }

  /** Without exponent and without the zeros the column's type adds. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A text that Excel would take for a formula gets one leading apostrophe; readers strip it. */
  private static String guarded(String text) {
    boolean risky = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return risky ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
