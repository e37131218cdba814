package tassei.jobs.read;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tassei.jobs.table.Bounds;

/** What Japanese offices write in a cell, and the value it stands for. */
public final class Written {

  /** A number, the place of its last known digit, and whether it was written with 約. */
  public record Measured(BigDecimal value, BigDecimal place, boolean about) {}

  private static final Pattern WESTERN = Pattern.compile("(?:FY)?(\\d{4})(?:年度)?");
  private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|R|H|S)(\\d{1,2}|元)(?:年度)?");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?");
  private static final Pattern ERA_DAY =
      Pattern.compile("(令和|平成|昭和|R|H|S)(\\d{1,2}|元)(?:年|\\.)(\\d{1,2})(?:月|\\.)(\\d{1,2})日?");
  private static final Pattern NUMBER =
      Pattern.compile("(約?)([-+]?)((?:\\d{1,3}(?:,\\d{3})+|\\d{1,18})(?:\\.\\d{1,8})?)([千万億兆]?)");
  private static final int DIGITS = 18;
  private static final Pattern MINUS = Pattern.compile("[▲△−‐–]");
  private static final Map<String, Integer> FIRST_YEARS =
      Map.of("令和", 2019, "R", 2019, "平成", 1989, "H", 1989, "昭和", 1926, "S", 1926);
  private static final Map<String, Integer> POWERS = Map.of("", 0, "千", 3, "万", 4, "億", 8, "兆", 12);

  /** A table, because a code may stand in every row. */
  private static final boolean[] LETTERS_OF_CODES = lettersOfCodes();

  private Written() {}

  private static boolean[] lettersOfCodes() {
    boolean[] letters = new boolean[128];
    for (char letter = 0; letter < letters.length; letter++) {
      letters[letter] = Character.isLetterOrDigit(letter) || "_.-".indexOf(letter) >= 0;
    }
    return letters;
  }

  /** Full-width letters, digits and spaces made plain; outer blanks removed. */
  public static String plain(String cell) {
    return isPlain(cell) ? cell.strip() : Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
  }

  /** Whether a plain text may be a code: short, of the letters that any system takes. */
  static boolean isCode(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (letter >= LETTERS_OF_CODES.length || !LETTERS_OF_CODES[letter]) {
        return false;
      }
    }
    return !plain.isEmpty() && plain.length() <= Bounds.CODE_CHARACTERS;
  }

  public static Optional<Integer> year(String cell) {
    String text = plain(cell).replace(" ", "").toUpperCase(Locale.ROOT);
    Matcher western = WESTERN.matcher(text);
    if (western.matches()) {
      return Optional.of(Integer.valueOf(western.group(1))).filter(Bounds::isYear);
    }
    Matcher era = ERA.matcher(text);
    return era.matches() ? eraYear(era) : Optional.empty();
  }

  static Optional<LocalDate> day(String cell) {
    String text = plain(cell).replace(" ", "").toUpperCase(Locale.ROOT);
    Matcher western = DAY.matcher(text);
    if (western.matches()) {
      return dayOf(Integer.parseInt(western.group(1)), western.group(2), western.group(3));
    }
    Matcher era = ERA_DAY.matcher(text);
    return era.matches()
        ? eraYear(era).flatMap(year -> dayOf(year, era.group(3), era.group(4)))
        : Optional.empty();
  }

  public static Optional<Measured> number(String cell) {
    if (isWhole(cell)) {
      return Optional.of(
          new Measured(BigDecimal.valueOf(Long.parseLong(cell)), BigDecimal.ONE, false));
    }
    String text = plain(cell).replace(" ", "");
    Matcher matcher = NUMBER.matcher(isPlain(text) ? text : MINUS.matcher(text).replaceAll("-"));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean about = !matcher.group(1).isEmpty();
    int power = POWERS.get(matcher.group(4));
    BigDecimal digits = new BigDecimal(matcher.group(3).replace(",", ""));
    BigDecimal value = digits.scaleByPowerOfTen(power);
    if (value.precision() - value.scale() > 20) {
      return Optional.empty();
    }
    return Optional.of(
        new Measured(
            matcher.group(2).equals("-") ? value.negate() : value,
            place(digits, about).scaleByPowerOfTen(power),
            about));
  }

  static Optional<Boolean> flag(String cell) {
    return switch (plain(cell).toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> Optional.of(true);
      case "false", "no", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Of an approximate figure only the digits up to the last that is not zero are known. */
  private static BigDecimal place(BigDecimal digits, boolean about) {
    boolean zeroesUnknown = about && digits.signum() != 0;
    BigDecimal known = zeroesUnknown ? digits.stripTrailingZeros() : digits;
    return BigDecimal.ONE.scaleByPowerOfTen(-known.scale());
  }

  /** Documents count on beyond the end of an era (平成32年度 is 2020); none has a year 0. */
  private static Optional<Integer> eraYear(Matcher era) {
    int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
    return year == 0 ? Optional.empty() : Optional.of(FIRST_YEARS.get(era.group(1)) + year - 1);
  }

  private static Optional<LocalDate> dayOf(int year, String month, String day) {
    try {
      LocalDate written = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(written).filter(Bounds::isDay);
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  /** Digits alone, as a machine writes them: most of many rows. */
  private static boolean isWhole(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return !cell.isEmpty() && cell.length() <= DIGITS;
  }

  /** A loop rather than a stream: every cell of every row comes by. */
  private static boolean isPlain(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
