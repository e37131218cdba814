package tassei.reports.chart.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks a text into lines no wider than given, at the best places: after particles and points,
 * between kinds of letters, within a word of kanji if need be, and anywhere before it would be cut.
 */
public final class Wrapping {
  private static final String NOT_FIRST = "、。，．・：；？！）」』】〕〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョヶ％〜,.:;?!)]}%…‥";
  private static final String NOT_LAST = "（「『【〔〈《([{¥";
  private static final String GOOD_AFTER = "、。，．・：；？！）」』】〕〉》/／－-→";
  private static final double TOO_SHORT = 0.3;
  private static final List<String> ENDS = List.of("法人", "事業", "推進", "開発", "基盤");
  private static final List<String> STARTS =
      List.of("プロジェクト", "プログラム", "プラットフォーム", "センター", "ネットワーク", "システム");
  private static final int BALANCED = 3;
  private static final int TRIES = 12;

  /** How good it is to break between two characters. */
  private enum Place {
    GOOD,
    POOR,
    NONE
  }

  /** What a character is, as far as lines break. */
  private enum Kind {
    BLANK,
    LATIN,
    KATAKANA,
    HIRAGANA,
    KANJI
  }

  private final int[] text;
  private final double[] widths;
  private final Place[] places;
  private int poor;

  private Wrapping(Type type, String text) {
    this.text = text.codePoints().toArray();
    widths = Arrays.stream(this.text).mapToDouble(type::width).toArray();
    places = new Place[this.text.length];
    for (int i = 1; i < places.length; i++) {
      places[i] = place(i);
    }
  }

  /** Lines of nearly equal length where there are two or three. */
  static List<String> lines(String text, Type type, double width) {
    Wrapping wrapping = new Wrapping(type, text.strip());
    List<String> best = wrapping.within(width);
    int fewest = wrapping.poor;
    if (best.size() < 2 || best.size() > BALANCED) {
      return best;
    }
    int count = best.size();
    for (int i = 1; i <= TRIES; i++) {
      List<String> narrower = wrapping.within(width * (1 - i * 0.5 / TRIES));
      if (narrower.size() == count && wrapping.poor <= fewest) {
        best = narrower;
        fewest = wrapping.poor;
      }
    }
    return best;
  }

  private List<String> within(double width) {
    List<String> lines = new ArrayList<>();
    poor = 0;
    int start = 0;
    while (start < text.length) {
      int end = end(start, width);
      lines.add(new String(text, start, end - start).strip());
      start = end;
      while (start < text.length && kind(text[start]) == Kind.BLANK) {
        start++;
      }
    }
    return lines.isEmpty() ? List.of("") : lines;
  }

  /** Where the line that starts here ends; at least one character on. */
  private int end(int start, double width) {
    double used = 0;
    int full = start;
    while (full < text.length && used + widths[full] <= width + 1e-6) {
      used += widths[full];
      full++;
    }
    if (full >= text.length) {
      return text.length;
    }
    int good = last(start, full, Place.GOOD);
    if (good > start && good - start >= TOO_SHORT * (full - start)) {
      return good;
    }
    poor++;
    int middling = last(start, full, Place.POOR);
    if (middling > start) {
      return middling;
    }
    poor += text.length;
    return good > start ? good : forced(start, full);
  }

  /** Where nothing is a good place: still not before a point or a closing bracket. */
  private int forced(int start, int full) {
    int end = full;
    while (end > start + 1 && NOT_FIRST.indexOf(text[end]) >= 0) {
      end--;
    }
    return Math.max(start + 1, end);
  }

  private int last(int start, int full, Place wanted) {
    for (int i = Math.min(full, text.length - 1); i > start; i--) {
      if (places[i] == wanted) {
        return i;
      }
    }
    return start;
  }

  /** Between the character at a place and the one before it. */
  private Place place(int at) {
    Place place = place(text[at - 1], text[at]);
    boolean suffix = kind(text[at]) == Kind.KANJI && ENDS.stream().anyMatch(word -> ends(word, at));
    boolean compound = STARTS.stream().anyMatch(word -> starts(word, at));
    return compound || (suffix && place == Place.POOR) ? Place.GOOD : place;
  }

  private boolean ends(String word, int at) {
    return starts(word, at - word.length());
  }

  private boolean starts(String word, int at) {
    if (at < 0 || at + word.length() > text.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Place place(int before, int after) {
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return Place.NONE;
    }
    Kind left = kind(before);
    Kind right = kind(after);
    if (left == Kind.BLANK || right == Kind.BLANK || GOOD_AFTER.indexOf(before) >= 0) {
      return left == Kind.LATIN && right == Kind.LATIN ? Place.NONE : Place.GOOD;
    }
    if (NOT_LAST.indexOf(after) >= 0) {
      return Place.GOOD;
    }
    if (left == right) {
      return left == Kind.LATIN || left == Kind.KATAKANA ? Place.NONE : Place.POOR;
    }
    return left == Kind.LATIN || right == Kind.HIRAGANA ? Place.POOR : Place.GOOD;
  }

  private static Kind kind(int character) {
    if (character == ' ' || character == '\u3000') {
      return Kind.BLANK;
    }
    if (character < 0x2E80 || (character >= 0xFF01 && character <= 0xFF5E)) {
      return Kind.LATIN;
    }
    if (character >= 0x3041 && character <= 0x309F) {
      return Kind.HIRAGANA;
    }
    if (character >= 0x30A1 && character <= 0x30FF && character != '・') {
      return Kind.KATAKANA;
    }
    return Kind.KANJI;
  }

  /** The widest piece that should not be broken: a column narrower than that reads badly. */
  public static double widestWord(String words, Type type) {
    Wrapping wrapping = new Wrapping(type, words);
    double widest = 0;
    double width = 0;
    for (int i = 0; i < wrapping.text.length; i++) {
      boolean breaks = i > 0 && wrapping.places[i] != Place.NONE;
      width = (breaks ? 0 : width) + wrapping.widths[i];
      widest = Math.max(widest, width);
    }
    return widest;
  }
}
