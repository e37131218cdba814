package tassei.reports.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a line of Japanese or English may end: after blanks and hyphens, and between full-width
 * characters, but no line begins with a closing bracket or a full stop, and no number is parted
 * from its unit.
 */
final class LineEnds implements FSTextBreaker {
  private static final int END = -1;
  private static final int FIRST_WIDE = 0x2E80;
  private static final String NO_LINE_BEGINS_WITH =
      "、。，．・：；？！」』）】〕〉》］｝％‰℃°ー～〜…ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ々,.;:!?)]}%”’●";
  private static final String NO_LINE_ENDS_WITH = "「『（【〔〈《［｛([{“‘第約▲△−¥＋";
  private static final Pattern COUNT_IN_BRACKETS = Pattern.compile("[(（]\\d+[^)）]{0,2}$");
  private static final int LONGEST_COUNT = 8;
  private static final String UNITS = "億万千百兆円件年月日人期例名社校点種群回ヵ";

  private String text = "";
  private int at;

  /** The text in pieces that are never broken. */
  static List<String> pieces(String text) {
    LineEnds ends = new LineEnds();
    ends.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int end = ends.next(); end != END; end = ends.next()) {
      pieces.add(text.substring(from, end));
      from = end;
    }
    return pieces;
  }

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return END;
    }
    at += Character.charCount(text.codePointAt(at));
    while (at < text.length() && !mayEndAt(at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private boolean mayEndAt(int place) {
    int before = text.codePointBefore(place);
    int after = text.codePointAt(place);
    if (Character.isWhitespace(after) || NO_LINE_BEGINS_WITH.indexOf(after) >= 0) {
      return false;
    }
    if (COUNT_IN_BRACKETS
        .matcher(text.substring(Math.max(0, place - LONGEST_COUNT), place))
        .find()) {
      return false;
    }
    if (Character.isWhitespace(before)) {
      return true;
    }
    return NO_LINE_ENDS_WITH.indexOf(before) < 0 && mayPart(before, after);
  }

  private static boolean mayPart(int before, int after) {
    if (Character.isDigit(before) && UNITS.indexOf(after) >= 0) {
      return false;
    }
    boolean hyphenated = (before == '-' || before == '/') && Character.isLetter(after);
    return hyphenated || isWide(before) || isWide(after);
  }

  private static boolean isWide(int character) {
    return character >= FIRST_WIDE;
  }
}
