package tassei.jobs.sorted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Column by column, unknown first; text by code point, as its UTF-8 bytes stand. */
public final class RowOrder implements Comparator<Object[]> {
  /** Rows, put into it. */
  public static List<Object[]> sorted(List<Object[]> rows) {
    List<Object[]> all = new ArrayList<>(rows);
    all.sort(new RowOrder());
    return all;
  }

  @Override
  public int compare(Object[] left, Object[] right) {
    for (int i = 0; i < left.length; i++) {
      int order = compareValues(left[i], right[i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Texts and years by themselves: most comparisons of a sort end at one of them. */
  static int compareValues(Object left, Object right) {
    if (left == null || right == null) {
      return Boolean.compare(left != null, right != null);
    }
    if (left instanceof String text) {
      return compareTexts(text, (String) right);
    }
    return left instanceof Integer number
        ? Integer.compare(number, (Integer) right)
        : compareSame(left, right);
  }

  /** Java's own order takes a character beyond the first plane for its first half. */
  private static int compareTexts(String left, String right) {
    if (left.equals(right)) {
      return 0;
    }
    int shorter = Math.min(left.length(), right.length());
    for (int i = 0; i < shorter; i++) {
      char one = left.charAt(i);
      char other = right.charAt(i);
      if (one != other) {
        boolean isOneHalf = Character.isSurrogate(one);
        boolean isOtherHalf = Character.isSurrogate(other);
        return isOneHalf == isOtherHalf
            ? Character.compare(one, other)
            : Boolean.compare(isOneHalf, isOtherHalf);
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  /** Both values come from one column and so are of one comparable type. */
  @SuppressWarnings("unchecked")
  private static int compareSame(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }
}
