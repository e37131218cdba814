package tassei.reports.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English units of one thing: the data state units in the plural. */
final class Singular {
  /** Words that end in s and are no plural, or the same in both numbers. */
  private static final Pattern SAME = Pattern.compile("(?i).*(ss|us|is|series|species)");

  private static final Pattern PLURAL =
      Pattern.compile("(?<stem>.*?)(?<end>yses|ies|(?<=ss|x|ch|sh)es|s)");

  private Singular() {}

  /** Of the last word; units that join several, as genes and variants, stay as they are. */
  static String of(String unit) {
    Matcher plural = PLURAL.matcher(unit);
    if (unit.contains(" and ") || SAME.matcher(unit).matches() || !plural.matches()) {
      return unit;
    }
    String end =
        switch (plural.group("end")) {
          case "yses" -> "ysis";
          case "ies" -> "y";
          default -> "";
        };
    return plural.group("stem") + end;
  }
}
