package tassei.jobs.write;

import java.math.BigDecimal;

/** How a value stands in a CSV file that people open in Excel and programs read. */
public final class CsvCell {
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n'";
  private static final int DIGITS_OF_A_LONG = 18;
  private static final long[] POWERS = powers();

  private CsvCell() {}

  public static String of(Object value) {
    StringBuilder cell = new StringBuilder();
    add(value, cell);
    return cell.toString();
  }

  /** A number without exponent and without the zeros the column's type adds. */
  public static String plain(BigDecimal number) {
    StringBuilder digits = new StringBuilder();
    addNumber(number, digits);
    return digits.toString();
  }

  /** Appends a cell, because millions of them would be as many texts to throw away. */
  static void add(Object value, StringBuilder line) {
    if (value instanceof String text) {
      addText(text, line);
    } else if (value instanceof BigDecimal number) {
      addNumber(number, line);
    } else if (value != null) {
      line.append(value);
    }
  }

  private static void addNumber(BigDecimal number, StringBuilder line) {
    if (number.signum() == 0) {
      line.append('0');
    } else if (number.scale() == 0 && number.precision() <= DIGITS_OF_A_LONG) {
      line.append(number.longValue());
    } else if (number.precision() <= DIGITS_OF_A_LONG
        && number.scale() >= 0
        && number.scale() <= DIGITS_OF_A_LONG) {
      addShort(number.unscaledValue().longValue(), number.scale(), line);
    } else {
      line.append(number.toPlainString());
      if (number.scale() > 0) {
        removeLastZeros(line);
      }
    }
  }

  /** Digits that a long holds, so many of them behind the point. */
  private static void addShort(long digits, int scale, StringBuilder line) {
    if (digits < 0) {
      line.append('-');
    }
    long one = POWERS[scale];
    long size = Math.abs(digits);
    line.append(size / one);
    long behind = size % one;
    if (behind != 0) {
      line.append('.');
      for (long place = one / 10; behind != 0; place /= 10) {
        line.append((char) ('0' + behind / place));
        behind %= place;
      }
    }
  }

  private static long[] powers() {
    long[] powers = new long[DIGITS_OF_A_LONG + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }

  /** In the text: to divide by ten for every zero takes longer than all else of a row. */
  private static void removeLastZeros(StringBuilder line) {
    int end = line.length();
    while (line.charAt(end - 1) == '0') {
      end--;
    }
    line.setLength(line.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /** A text that Excel would take for a formula gets one leading apostrophe; readers strip it. */
  private static void addText(String text, StringBuilder line) {
    boolean isRisky = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    String guarded = isRisky ? "'" + text : text;
    if (isPlain(guarded)) {
      line.append(guarded);
    } else {
      line.append('"').append(guarded.replace("\"", "\"\"")).append('"');
    }
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
