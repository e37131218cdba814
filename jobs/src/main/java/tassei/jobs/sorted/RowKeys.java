package tassei.jobs.sorted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts many rows into their order by a number for each: what its first columns say, as the places
 * of these values among all that the column has. To compare rows, cell by cell, is half of what
 * they take otherwise; only rows of one number are compared.
 */
final class RowKeys {
  /** Values of one column; of more it would take longer to find their places. */
  private static final int MOST_VALUES = 1 << 12;

  private static final int BITS_OF_A_LETTER = 7;
  private static final char LAST_LETTER = (1 << BITS_OF_A_LETTER) - 1;

  private final List<Object[]> rows;
  private final long[] keys;

  /** Of the number of a row, which stands behind its key. */
  private final int bitsOfRow;

  private int bitsLeft;

  private RowKeys(List<Object[]> rows) {
    this.rows = rows;
    this.keys = new long[rows.size()];
    this.bitsOfRow = bits(rows.size());
    this.bitsLeft = Long.SIZE - 1 - bitsOfRow;
  }

  /** New, in the order of {@link RowOrder}. */
  static List<Object[]> sorted(List<Object[]> rows) {
    RowKeys all = new RowKeys(rows);
    int columns = rows.stream().mapToInt(row -> row.length).min().orElse(0);
    int column = 0;
    while (column < columns && all.hasAdded(column)) {
      column++;
    }
    if (column < columns) {
      all.addLetters(column);
    }
    return all.inOrder();
  }

  private static int bits(int values) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(values - 1);
  }

  /** Whether there was room for what the column says. */
  private boolean hasAdded(int column) {
    Map<Object, Integer> places = places(column);
    int bits = bits(places.size());
    if (places.size() > MOST_VALUES || bits > bitsLeft) {
      return false;
    }
    if (bits > 0) {
      add(column, places, bits);
    }
    return true;
  }

  private void add(int column, Map<Object, Integer> places, int bits) {
    Object before = rows.get(0)[column];
    int place = places.get(before);
    for (int i = 0; i < keys.length; i++) {
      Object value = rows.get(i)[column];
      if (value != before) {
        before = value;
        place = places.get(value);
      }
      keys[i] = (keys[i] << bits) | place;
    }
    bitsLeft -= bits;
  }

  /** Of values that the order holds for one, the same. */
  private Map<Object, Integer> places(int column) {
    Map<Object, Integer> places = new HashMap<>();
    Object before = places; // no row has it
    for (int i = 0; i < keys.length && places.size() <= MOST_VALUES; i++) {
      Object value = rows.get(i)[column];
      if (value != before) {
        places.put(value, 0);
        before = value;
      }
    }
    List<Object> values = new ArrayList<>(places.keySet());
    Comparator<Object> order = RowOrder::compareValues;
    values.sort(order);
    int place = 0;
    for (int i = 0; i < values.size(); i++) {
      place = i == 0 || order.compare(values.get(i - 1), values.get(i)) == 0 ? place : place + 1;
      places.put(values.get(i), place);
    }
    return places;
  }

  /** The letters that come after those that all texts of the column begin with, if it has texts. */
  private void addLetters(int column) {
    if (!(rows.get(0)[column] instanceof String first)) {
      return;
    }
    int alike = first.length();
    for (Object[] row : rows) {
      if (!(row[column] instanceof String text)) {
        return;
      }
      alike = alike(first, text, alike);
    }
    int letters = bitsLeft / BITS_OF_A_LETTER;
    for (int i = 0; i < keys.length; i++) {
      keys[i] = withLetters(keys[i], (String) rows.get(i)[column], alike, alike + letters);
    }
  }

  private static int alike(String one, String other, int most) {
    int end = Math.min(most, other.length());
    int alike = 0;
    while (alike < end && one.charAt(alike) == other.charAt(alike)) {
      alike++;
    }
    return alike;
  }

  /** Letters beyond the first 127 come after all of these, and are compared. */
  private static long withLetters(long key, String text, int from, int to) {
    long letters = key;
    for (int i = from; i < to; i++) {
      char letter = i < text.length() ? text.charAt(i) : 0;
      letters = (letters << BITS_OF_A_LETTER) | Math.min(letter, LAST_LETTER);
    }
    return letters;
  }

  private List<Object[]> inOrder() {
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (keys[i] << bitsOfRow) | i;
    }
    Arrays.sort(keys);
    List<Object[]> order = new ArrayList<>(keys.length);
    for (long key : keys) {
      order.add(rows.get((int) (key & ((1L << bitsOfRow) - 1))));
    }
    compareRowsOfOneKey(order);
    return order;
  }

  private void compareRowsOfOneKey(List<Object[]> order) {
    int begin = 0;
    for (int end = 1; end <= keys.length; end++) {
      if (end == keys.length || keys[end] >>> bitsOfRow != keys[begin] >>> bitsOfRow) {
        if (end - begin > 1) {
          order.subList(begin, end).sort(new RowOrder());
        }
        begin = end;
      }
    }
  }
}
