package tassei.jobs.io;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A set of pairs of hashes, sixteen bytes each: sorted by the first, found by its leading bits. */
final class KnownHashes implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LEADING = 20;

  private final long[] first;
  private final long[] second;
  private final int[] begins = new int[(1 << LEADING) + 1];

  /** Of arrays that hold first and second in turn. */
  KnownHashes(List<long[]> pairs) {
    int size = pairs.stream().mapToInt(array -> array.length / 2).sum();
    first = new long[size];
    second = new long[size];
    int at = 0;
    for (long[] array : pairs) {
      for (int i = 0; i < array.length; i += 2) {
        first[at++] =
            array[i] ^ Long.MIN_VALUE; // unsigned order, for the leading bits to follow it
      }
    }
    Arrays.sort(first);
    index();
    BitSet taken = new BitSet(size);
    for (long[] array : pairs) {
      for (int i = 0; i < array.length; i += 2) {
        int place = place(array[i], array[i + 1], taken);
        taken.set(place);
        second[place] = array[i + 1];
      }
    }
  }

  /** Two pairs may share the first hash, and each has a place; the same pair needs but one. */
  private int place(long one, long other, BitSet taken) {
    int place = begins[leading(one)];
    while (first[place] != (one ^ Long.MIN_VALUE) || (taken.get(place) && second[place] != other)) {
      place++;
    }
    return place;
  }

  private void index() {
    int at = 0;
    for (int lead = 0; lead < begins.length; lead++) {
      while (at < first.length && leading(first[at] ^ Long.MIN_VALUE) < lead) {
        at++;
      }
      begins[lead] = at;
    }
  }

  boolean contains(long one, long other) {
    int lead = leading(one);
    long wanted = one ^ Long.MIN_VALUE;
    for (int i = begins[lead]; i < begins[lead + 1]; i++) {
      if (first[i] == wanted && second[i] == other) {
        return true;
      }
    }
    return false;
  }

  private static int leading(long hash) {
    return (int) (hash >>> (Long.SIZE - LEADING));
  }
}
