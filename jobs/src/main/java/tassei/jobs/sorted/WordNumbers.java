package tassei.jobs.sorted;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers of texts that come again and again, for many {@link CellOutput}s that are written in
 * turn: each has a table of its own behind its bytes, and would else look for a text in one that
 * memory has far away.
 */
public final class WordNumbers {
  /** More are not worth a table. */
  private static final int MOST = 4096;

  private final Map<String, Integer> numbers = new HashMap<>();

  /** From 0; -1: there are too many. */
  int number(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    if (numbers.size() == MOST) {
      return -1;
    }
    numbers.put(text, numbers.size());
    return numbers.size() - 1;
  }
}
