package tassei.jobs.whatif;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of the base that count and are known, in the order of their ids. Lines that no
 * adjustment can tell apart share a key, and keys are far fewer than lines.
 */
public final class BaseLines implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<String> ids = new ArrayList<>();
  private final List<LineKey> keys = new ArrayList<>();
  private final transient Map<LineKey, Integer> numbers = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private int[] keyOf = new int[16];
  private long[] yen = new long[16];

  /** Lines come in the order of their ids. */
  public void add(String id, LineKey key, long counted) {
    int line = ids.size();
    if (line == yen.length) {
      keyOf = Arrays.copyOf(keyOf, 2 * line);
      yen = Arrays.copyOf(yen, 2 * line);
    }
    ids.add(id);
    keyOf[line] = numbers.computeIfAbsent(key, this::numbered);
    yen[line] = counted;
  }

  /** A line whose amount the document does not give: nothing can be computed with it. */
  public void addUnknown(String id) {
    unknown.add(id);
  }

  private int numbered(LineKey key) {
    keys.add(key);
    return keys.size() - 1;
  }

  public int size() {
    return ids.size();
  }

  String id(int line) {
    return ids.get(line);
  }

  /** The place of a line; negative where there is none. */
  int find(String id) {
    return Collections.binarySearch(ids, id);
  }

  /** The key of a line by its id; null where there is none. */
  public LineKey keyOf(String id) {
    int line = find(id);
    return line < 0 ? null : key(line);
  }

  boolean isUnknown(String id) {
    return unknown.contains(id);
  }

  LineKey key(int line) {
    return keys.get(keyOf[line]);
  }

  int keyNumber(int line) {
    return keyOf[line];
  }

  public List<LineKey> keys() {
    return Collections.unmodifiableList(keys);
  }

  long[] amounts() {
    return Arrays.copyOf(yen, size());
  }

  long yen(int line) {
    return yen[line];
  }
}
