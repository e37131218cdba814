package tassei.jobs.io;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Hashes that occurred more than once, as marks in a field of fixed size: a hash that was not
 * marked did not; one that was may only share its mark with another.
 */
final class RepeatedHashes implements Serializable {
  private static final long serialVersionUID = 1L;

  /** By the first eight bits of a hash. */
  static final int PARTS = 256;

  private static final int PART_SHIFT = 56;
  private static final int WORDS = 1 << 14;
  private static final int PLACE_SHIFT = 36;
  private static final int PLACES = WORDS * Long.SIZE;

  private final long[][] segments = new long[PARTS][];

  static int part(long hash) {
    return (int) (hash >>> PART_SHIFT);
  }

  /** The marks of one part of all hashes. */
  static long[] segment(Iterable<long[]> pieces) {
    LongList all = new LongList();
    for (long[] piece : pieces) {
      for (long hash : piece) {
        all.add(hash);
      }
    }
    long[] sorted = all.taken();
    Arrays.sort(sorted);
    long[] marks = new long[WORDS];
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        marks[place(sorted[i]) / Long.SIZE] |= 1L << place(sorted[i]);
      }
    }
    return marks;
  }

  static boolean hasMarks(long[] segment) {
    return Arrays.stream(segment).anyMatch(word -> word != 0);
  }

  void put(int part, long[] segment) {
    segments[part] = segment;
  }

  boolean contains(long hash) {
    long[] marks = segments[part(hash)];
    return marks != null && (marks[place(hash) / Long.SIZE] >>> place(hash) & 1) == 1;
  }

  private static int place(long hash) {
    return (int) (hash >>> PLACE_SHIFT) & (PLACES - 1);
  }
}
