package tassei.jobs.write;

import java.math.BigDecimal;

/** How a value stands in a CSV file that people open in Excel and programs read. */
public final class CsvCell {
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n'";

  private CsvCell() {}

  public static String of(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return plain(number);
    }
    return value instanceof String text ? quoted(guarded(text)) : value.toString();
  }

  /** Without exponent and without the zeros the column's type adds. */
  public static String plain(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    String digits = number.toPlainString();
    return number.scale() > 0 ? withoutLastZeros(digits) : digits;
  }

  /** In the text: to divide by ten for every zero takes longer than all else of a row. */
  private static String withoutLastZeros(String digits) {
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /** A text that Excel would take for a formula gets one leading apostrophe; readers strip it. */
  private static String guarded(String text) {
    boolean risky = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return risky ? "'" + text : text;
  }

  private static String quoted(String text) {
    return isPlain(text) ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** A loop rather than a stream: every cell of every row comes by. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == ',' || letter == '"' || letter == '\n' || letter == '\r') {
        return false;
      }
    }
    return true;
  }
}
