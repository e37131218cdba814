package tassei.jobs.refusal;

import java.util.regex.Pattern;

/**
 * Text from outside as it may be shown: a terminal must not obey it, a line must stay a line, and
 * what opens a door stays out of it.
 */
public final class SafeText {
  private static final int LONGEST = 1000;
  private static final int HEAD = 700;
  private static final int TAIL = 200;

  /** A password may hold a slash or an at sign; a port is none. */
  private static final Pattern USER =
      Pattern.compile("://(?:(?![^/@\\s:]*:\\d+/)[^/@\\s:\"']*:[^\\s\"']*@|[^/@\\s\"']*@)");

  private static final Pattern QUERY =
      Pattern.compile("(://[^?\\s\"']*\\?)[^\\s\"']+?(?=[:;,.]?(?:[\\s\"']|$))");

  private SafeText() {}

  /** Control characters as they are spelled in Java, but for line ends and tabs; no passwords. */
  public static String text(String text) {
    return text.chars().anyMatch(SafeText::isObeyed)
        ? spelled(withoutSecrets(text))
        : withoutSecrets(text);
  }

  /** In one line, cut in its middle where it is very long. */
  public static String line(String text) {
    String line = text(text).replace("\n", "\\n").replace("\t", "\\t").replace("\u2028", "\\u2028");
    return line.length() <= LONGEST
        ? line
        : line.substring(0, HEAD) + " … " + line.substring(line.length() - TAIL);
  }

  /** Of a URL neither user and password nor what is asked for. */
  public static String withoutSecrets(String text) {
    return text.contains("://")
        ? QUERY.matcher(USER.matcher(text).replaceAll("://***@")).replaceAll("$1***")
        : text;
  }

  private static String spelled(String text) {
    StringBuilder spelled = new StringBuilder();
    text.chars()
        .forEach(
            character -> {
              if (isObeyed(character)) {
                spelled.append(String.format("\\u%04x", character));
              } else {
                spelled.append((char) character);
              }
            });
    return spelled.toString();
  }

  /** Also the marks that have a terminal write from the right. */
  private static boolean isObeyed(int character) {
    boolean isControl = Character.isISOControl(character) && character != '\n' && character != '\t';
    boolean turnsRound =
        character == 0x061C
            || character == 0x200E
            || character == 0x200F
            || (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    return isControl || turnsRound || character == 0x2029;
  }
}
