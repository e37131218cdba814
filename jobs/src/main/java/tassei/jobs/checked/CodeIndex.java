package tassei.jobs.checked;

import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Distinct codes, each with a number. There may be millions: they lie one after the other in one
 * array of bytes, because a map of strings takes about four times as much memory.
 */
public final class CodeIndex implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;
  private static final int SLOTS = 16;

  private static final VarHandle INTEGER =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  /** In front of a code stand its number and its length, because both lie where it is read. */
  private static final int LENGTH = Integer.BYTES;

  private static final int TEXT = LENGTH + Integer.BYTES;

  private byte[] entries = new byte[SLOTS * TEXT];
  private int end;

  /**
   * By hash, then the next free one: the hash of a code, and where its entry begins and one; 0 is
   * free. The hash stands beside it because to look at the entry costs more than all else.
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
    long slot = slots[slot(hash(bytes, 0, bytes.length), bytes, 0, bytes.length)];
    return slot == 0 ? NONE : number(entry(slot));
  }

  /**
   * Which of these it has; null: no code. They are asked together, because memory then answers many
   * questions in the time of one.
   */
  boolean[] contains(String[] asked) {
    byte[][] texts = new byte[asked.length][];
    int[] hashes = new int[asked.length];
    for (int i = 0; i < asked.length; i++) {
      texts[i] = asked[i] == null ? new byte[0] : asked[i].getBytes(StandardCharsets.UTF_8);
      hashes[i] = hash(texts[i], 0, texts[i].length);
    }
    long[] first = new long[asked.length];
    for (int i = 0; i < asked.length; i++) {
      first[i] = slots[hashes[i] & slots.length - 1];
    }
    int[] lengths = new int[asked.length];
    for (int i = 0; i < asked.length; i++) {
      lengths[i] = first[i] == 0 ? NONE : length(entry(first[i]));
    }
    boolean[] contained = new boolean[asked.length];
    for (int i = 0; i < asked.length; i++) {
      boolean isFirst = lengths[i] == texts[i].length && isAt(first[i], hashes[i], texts[i]);
      contained[i] = asked[i] != null && (isFirst || contains(asked[i]));
    }
    return contained;
  }

  private boolean isAt(long slot, int hash, byte[] text) {
    return isAt(slot, hash, text, 0, text.length);
  }

  /**
   * With its number in place of the one it had.
   *
   * @param number from 0
   */
  public void put(String code, int number) {
    byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
    put(bytes, 0, bytes.length, number);
  }

  /** The number it had, or the one that it has now. */
  int numberOrPut(String code, int number) {
    byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
    long known = slots[slot(hash(bytes, 0, bytes.length), bytes, 0, bytes.length)];
    if (known != 0) {
      return number(entry(known));
    }
    put(bytes, 0, bytes.length, number);
    return number;
  }

  /** Codes that another has too. */
  CodeIndex common(CodeIndex other) {
    CodeIndex common = new CodeIndex();
    for (int entry = 0; entry < other.end; ) {
      int text = entry + TEXT;
      int next = text + other.length(entry);
      if (slots[slot(hash(other.entries, text, next), other.entries, text, next)] != 0) {
        common.put(other.entries, text, next, 0);
      }
      entry = next;
    }
    return common;
  }

  /** All codes of another. */
  CodeIndex plus(CodeIndex other) {
    return plus(other, number -> number);
  }

  /** The same, each with what takes the place of its number. */
  public CodeIndex plus(CodeIndex other, IntUnaryOperator numbered) {
    for (int entry = 0; entry < other.end; ) {
      int text = entry + TEXT;
      int next = text + other.length(entry);
      put(other.entries, text, next, numbered.applyAsInt(other.number(entry)));
      entry = next;
    }
    return this;
  }

  private void put(byte[] text, int from, int to, int number) {
    int hash = hash(text, from, to);
    int slot = slot(hash, text, from, to);
    if (slots[slot] != 0) {
      INTEGER.set(entries, entry(slots[slot]), number);
      return;
    }
    slots[slot] = (long) hash << Integer.SIZE | end + 1;
    append(text, from, to, number);
    if (size > slots.length / 4 * 3) {
      widen();
    }
  }

  private static int entry(long slot) {
    return (int) slot - 1;
  }

  private int number(int entry) {
    return (int) INTEGER.get(entries, entry);
  }

  private int length(int entry) {
    return (int) INTEGER.get(entries, entry + LENGTH);
  }

  private void append(byte[] text, int from, int to, int number) {
    int next = Math.addExact(end, TEXT + to - from);
    if (next > entries.length) {
      entries = Arrays.copyOf(entries, longer(entries.length, next));
    }
    INTEGER.set(entries, end, number);
    INTEGER.set(entries, end + LENGTH, to - from);
    System.arraycopy(text, from, entries, end + TEXT, to - from);
    end = next;
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

  private boolean isAt(long slot, int hash, byte[] text, int from, int to) {
    if ((int) (slot >>> Integer.SIZE) != hash) {
      return false;
    }
    int entry = entry(slot);
    int begin = entry + TEXT;
    return Arrays.equals(entries, begin, begin + length(entry), text, from, to);
  }
}
