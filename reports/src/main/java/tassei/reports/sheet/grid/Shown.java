package tassei.reports.sheet.grid;

import java.math.BigDecimal;
import tassei.reports.text.Numbers;

/**
 * How a number shows: the format that makes a workbook print it as the documents do.
 *
 * @param width in characters
 */
public record Shown(String format, int width) {
  private static final int MOST_DIGITS = 5;
  private static final String MINUS = "\"\u2212\"";

  public static Shown plain(BigDecimal exact, int digits) {
    return as(exact, digits, Numbers.of(exact, digits));
  }

  public static Shown year(String format) {
    return new Shown(format, 10);
  }

  public static int digits(BigDecimal exact, int most) {
    return Numbers.digits(exact, most);
  }

  /** Marks around the number, as in 336以上, become part of the format; the cell stays a number. */
  static Shown as(BigDecimal exact, int digits, String shown) {
    int width = CellText.width(shown);
    if (shown.equals(Numbers.of(exact, digits))) {
      return new Shown(format("", digits, "", isRoundedAway(exact, digits)), width);
    }
    for (int tried = MOST_DIGITS; tried >= 0; tried--) {
      String number = Numbers.of(exact, tried);
      int at = shown.indexOf(number);
      if (at >= 0 && isAlone(shown, at, at + number.length())) {
        String after = shown.substring(at + number.length());
        boolean unsigned = isRoundedAway(exact, tried);
        return new Shown(
            format(quoted(shown.substring(0, at)), tried, quoted(after), unsigned), width);
      }
    }
    return new Shown(quoted(shown), width);
  }

  /** Whether it is no piece of a longer number, as 0 is in 40. */
  private static boolean isAlone(String shown, int from, int to) {
    return !isOfNumber(shown, from - 1) && !isOfNumber(shown, to);
  }

  private static boolean isOfNumber(String shown, int at) {
    return at >= 0
        && at < shown.length()
        && (Character.isDigit(shown.charAt(at)) || shown.charAt(at) == '.');
  }

  /** Whether a negative number prints as 0. */
  private static boolean isRoundedAway(BigDecimal exact, int digits) {
    return exact.signum() < 0 && !Numbers.of(exact, digits).startsWith("\u2212");
  }

  private static String format(String before, int digits, String after, boolean unsigned) {
    String number = "#,##0" + (digits == 0 ? "" : "." + "0".repeat(digits));
    return before + number + after + ";" + before + (unsigned ? "" : MINUS) + number + after;
  }

  static String quoted(String literal) {
    return literal.isEmpty() ? "" : "\"" + literal.replace("\"", "\u201d") + "\"";
  }
}
