package tassei.reports.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places for arguments. */
final class TextTemplate {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^|}]*))?\\}");

  private TextTemplate() {}

  static String fill(String text, Object... arguments) {
    Matcher places = PLACE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (places.find()) {
      Object argument = arguments[Integer.parseInt(places.group(1))];
      places.appendReplacement(filled, Matcher.quoteReplacement(said(argument, places)));
    }
    return places.appendTail(filled).toString();
  }

  private static String said(Object argument, Matcher place) {
    String shown =
        argument instanceof Number number
            ? Numbers.whole(number.longValue())
            : String.valueOf(argument);
    if (place.group(2) == null) {
      return shown;
    }
    return shown.equals("1") ? place.group(2) : place.group(3);
  }
}
