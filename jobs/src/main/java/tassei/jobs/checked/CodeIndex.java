package tassei.jobs.checked;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Distinct codes, numbered as they come. There may be millions: they lie one after the other in one
 * array of bytes, because a set of strings takes about four times as much memory.
 */
public final class CodeIndex implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;
  private static final int SLOTS = 16;

  private byte[] codes = new byte[SLOTS * 8];

  /** Where in the bytes each code ends. */
  private int[] ends = new int[SLOTS];

  /**
   * By hash, then the next free one: the hash of a code, and its number and one; 0 is free. The
   * hash stands beside it because to look at the code itself costs more than all else.
   */
  private long[] slots = new long[SLOTS];

  private int size;

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Whether it is one of them. */
  public boolean contains(String code) {
    return find(code) != NONE;
  }

  /** Its number; -1: it is none of them. */
  public int find(String code) {
    byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
    return number(slots[slot(hash(bytes, 0, bytes.length), bytes, 0, bytes.length)]);
  }

  /** Its number, which is the next where it is new. */
  public int add(String code) {
    byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
    return add(bytes, 0, bytes.length);
  }

  /** All codes of another. */
  CodeIndex plus(CodeIndex other) {
    for (int number = 0; number < other.size; number++) {
      add(other.codes, other.begin(number), other.ends[number]);
    }
    return this;
  }

  /** In the order of their numbers. */
  public String code(int number) {
    int begin = begin(number);
    return new String(codes, begin, ends[number] - begin, StandardCharsets.UTF_8);
  }

  private int add(byte[] text, int from, int to) {
    int hash = hash(text, from, to);
    int slot = slot(hash, text, from, to);
    if (slots[slot] != 0) {
      return number(slots[slot]);
    }
    append(text, from, to);
    slots[slot] = entry(hash, size - 1);
    if (size > slots.length / 4 * 3) {
      widen();
    }
    return size - 1;
  }

  private static long entry(int hash, int number) {
    return (long) hash << Integer.SIZE | number + 1;
  }

  private static int number(long entry) {
    return (int) entry - 1;
  }

  private void append(byte[] text, int from, int to) {
    int begin = begin(size);
    int end = Math.addExact(begin, to - from);
    if (end > codes.length) {
      codes = Arrays.copyOf(codes, longer(codes.length, end));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, longer(size, size + 1));
    }
    System.arraycopy(text, from, codes, begin, to - from);
    ends[size] = end;
    size++;
  }

  private static int longer(int length, int needed) {
    return (int) Math.max(needed, Math.min(length + (length / 2L), Integer.MAX_VALUE - 8L));
  }

  private void widen() {
    long[] before = slots;
    slots = new long[before.length * 2];
    for (long entry : before) {
      if (entry != 0) {
        slots[free((int) (entry >>> Integer.SIZE))] = entry;
      }
    }
  }

  private int free(int hash) {
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private int begin(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private static int hash(byte[] text, int from, int to) {
    return MurmurHash3.hash32x86(text, from, to - from, 0);
  }

  /** Where the text is, or would be. */
  private int slot(int hash, byte[] text, int from, int to) {
    int last = slots.length - 1;
    int slot = hash & last;
    while (slots[slot] != 0 && !isAt(slots[slot], hash, text, from, to)) {
      slot = slot + 1 & last;
    }
    return slot;
  }

  private boolean isAt(long entry, int hash, byte[] text, int from, int to) {
    if ((int) (entry >>> Integer.SIZE) != hash) {
      return false;
    }
    int number = number(entry);
    return Arrays.equals(codes, begin(number), ends[number], text, from, to);
  }
}
