package tassei.reports.sheet.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a cell can hold it.
 *
 * @param stored as written into the file: what reads as an escape is escaped itself
 * @param looksActive whether a reader that types it again would get a formula, or lose a character
 * @param cut whether it was longer than a cell holds
 * @param cleaned whether characters were left out that no workbook can hold
 */
public record CellText(String stored, boolean looksActive, boolean cut, boolean cleaned) {
  public static final int LONGEST = 32_767;

  private static final String ACTIVE = "=+-@\t\r\n'";
  private static final String MORE = "\u2026";

  /** In a workbook this means the character of that number. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String UNDERSCORE = "_x005F_";

  public static CellText of(String raw) {
    String clean = clean(raw);
    boolean active = !raw.isEmpty() && ACTIVE.indexOf(raw.charAt(0)) >= 0;
    String stored = escaped(clean);
    if (stored.length() <= LONGEST) {
      return new CellText(stored, active, false, isCleaned(raw, clean));
    }
    return new CellText(fitting(clean), active, true, isCleaned(raw, clean));
  }

  private static boolean isCleaned(String raw, String clean) {
    return !unixLines(raw).equals(clean);
  }

  private static String fitting(String clean) {
    int end = Math.min(clean.length(), LONGEST - 1);
    String stored = escaped(head(clean, end));
    while (stored.length() > LONGEST - 1) {
      end -= stored.length() - (LONGEST - 1);
      stored = escaped(head(clean, end));
    }
    return stored + MORE;
  }

  /** No character is cut in two. */
  private static String head(String text, int length) {
    boolean splits = length < text.length() && Character.isLowSurrogate(text.charAt(length));
    return text.substring(0, splits ? length - 1 : length);
  }

  private static String escaped(String text) {
    return ESCAPE.matcher(text).replaceAll(Matcher.quoteReplacement(UNDERSCORE));
  }

  private static String clean(String raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    unixLines(raw).codePoints().filter(CellText::isXml).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static String unixLines(String raw) {
    return raw.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean isXml(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= 0x20 && character < 0xD800)
        || (character >= 0xE000 && character < 0xFFFE)
        || character >= 0x10000;
  }

  /** Columns it takes: a full-width character takes two. */
  public static int width(String text) {
    return text.codePoints().map(character -> isNarrow(character) ? 1 : 2).sum();
  }

  private static boolean isNarrow(int character) {
    return character < 0x2000 || (character >= 0xFF61 && character <= 0xFFDC);
  }
}
