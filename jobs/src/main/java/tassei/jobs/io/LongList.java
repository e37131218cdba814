package tassei.jobs.io;

import java.util.Arrays;

/** Numbers, many of them, eight bytes each. */
final class LongList {
  private long[] numbers = new long[16];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  /** All of them; the list is empty then. */
  long[] taken() {
    long[] all = Arrays.copyOf(numbers, size);
    size = 0;
    return all;
  }
}
