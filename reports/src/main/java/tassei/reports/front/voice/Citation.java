package tassei.reports.front.voice;

import java.util.List;
import java.util.regex.Pattern;

/** What documents are called when several places in them are cited at once. */
public final class Citation {
  /** As p.12 in Japanese and ", p. 12" or ", pp. 3-4" in English. */
  private static final Pattern PAGE =
      Pattern.compile("[\\s,、]*(?<![A-Za-z])pp?\\.\\s*\\d+(?:\\s*[-–,、]\\s*\\d+)*\\s*$");

  private static final String STOPS = ",、;；";
  private static final String SEPARATORS = " \u3000・／/" + STOPS;
  private static final String OPENING = "「『（([“";
  private static final String CLOSING = "」』）)]”";

  private Citation() {}

  /** The document alone. */
  public static String withoutPage(String source) {
    return PAGE.matcher(source).replaceFirst("").strip();
  }

  /** The beginning that all have in common, up to a blank or a bracket; empty for none. */
  static String common(List<String> sources) {
    List<String> documents = sources.stream().map(Citation::withoutPage).distinct().toList();
    if (documents.size() < 2) {
      return String.join("", documents);
    }
    int end = same(documents);
    while (end > 0 && !isCut(documents, end)) {
      end--;
    }
    return end == 0 ? "" : trimmed(documents.get(0).substring(0, end));
  }

  private static int same(List<String> texts) {
    String first = texts.get(0);
    int end = first.length();
    for (String text : texts) {
      int same = 0;
      while (same < Math.min(end, text.length()) && first.charAt(same) == text.charAt(same)) {
        same++;
      }
      end = same;
    }
    return end;
  }

  /** Whether no word, number or bracket is broken there in any of them, nor Table 1 in two. */
  private static boolean isCut(List<String> texts, int end) {
    String head = texts.get(0).substring(0, end);
    char last = head.charAt(end - 1);
    boolean isAfterPart = isOneOf(STOPS + CLOSING, last);
    boolean isAfterWord = isOneOf(SEPARATORS, last) || texts.stream().allMatch(t -> ends(t, end));
    boolean isBeforeNumber = texts.stream().anyMatch(text -> isNumber(text.substring(end)));
    return depth(head) == 0 && (isAfterPart || (isAfterWord && !isBeforeNumber));
  }

  private static boolean ends(String text, int word) {
    return text.length() == word || isOneOf(SEPARATORS + OPENING, text.charAt(word));
  }

  private static boolean isNumber(String rest) {
    String next = rest.strip();
    return !next.isEmpty() && Character.isDigit(next.charAt(0));
  }

  private static int depth(String text) {
    return text.chars()
        .map(
            character ->
                isOneOf(OPENING, (char) character)
                    ? 1
                    : isOneOf(CLOSING, (char) character) ? -1 : 0)
        .sum();
  }

  private static boolean isOneOf(String characters, char one) {
    return characters.indexOf(one) >= 0;
  }

  private static String trimmed(String head) {
    int end = head.length();
    while (end > 0 && isOneOf(SEPARATORS, head.charAt(end - 1))) {
      end--;
    }
    return head.substring(0, end);
  }
}
