package tassei.jobs.sorted;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values of cells as bytes: a mark of what each is, then as few bytes as it needs. Java's own
 * streams lock themselves at every byte, which was half of what a row took from task to task.
 */
public final class CellOutput {
  static final byte UNKNOWN = 0;
  static final byte TEXT = 1;
  static final byte INTEGER = 2;
  static final byte LONG = 3;
  static final byte SHORT_DECIMAL = 4;
  static final byte DECIMAL = 5;
  static final byte DAY = 6;
  static final byte FALSE = 7;
  static final byte TRUE = 8;

  static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /** Of unscaled decimals that a long holds. */
  private static final int BITS_OF_LONG = 63;

  /** So many it surely holds: whole numbers of these, as most are, are asked for no copy. */
  private static final int DIGITS_OF_LONG = 18;

  /** The last letter that is one byte, and the same number, in UTF-8. */
  private static final char LAST_OF_ONE_BYTE = 0x7f;

  /** In place of a word's number, which follow: there is none; it stands here. */
  static final int NO_WORD = 0;

  static final int WORD_IN_PLACE = 1;

  private static final int FEW_WORDS = 64;
  private static final int FIRST = 256;
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private byte[] bytes = new byte[FIRST];
  private int size;

  private final WordNumbers words;

  /** By the number of a text, the one that it has here, from 2; 0: none yet. */
  private int[] own = new int[0];

  /** Texts that have a number here, in their order. */
  private final List<String> table = new ArrayList<>();

  public CellOutput() {
    this(new WordNumbers());
  }

  /** One of several that are written in turn. */
  public CellOutput(WordNumbers words) {
    this.words = words;
  }

  public void cells(List<?> cells) {
    for (Object cell : cells) {
      cell(cell);
    }
  }

  public void cell(Object cell) {
    if (cell == null) {
      mark(UNKNOWN);
    } else if (cell instanceof String text) {
      mark(TEXT);
      text(text);
    } else if (cell instanceof BigDecimal number) {
      decimal(number);
    } else if (cell instanceof Integer number) {
      mark(INTEGER);
      integer(number);
    } else {
      other(cell);
    }
  }

  private void other(Object cell) {
    if (cell instanceof LocalDate day) {
      mark(DAY);
      integer((int) day.toEpochDay());
    } else if (cell instanceof Boolean flag) {
      mark(flag ? TRUE : FALSE);
    } else if (cell instanceof Long number) {
      mark(LONG);
      number(number);
    } else {
      throw new IllegalArgumentException("no cell is a " + cell.getClass().getName());
    }
  }

  private void decimal(BigDecimal number) {
    if (number.scale() == 0 && number.precision() <= DIGITS_OF_LONG) {
      mark(SHORT_DECIMAL);
      mark((byte) 0);
      number(number.longValue());
      return;
    }
    BigInteger unscaled = number.unscaledValue();
    boolean isShort = unscaled.bitLength() <= BITS_OF_LONG;
    mark(isShort ? SHORT_DECIMAL : DECIMAL);
    mark((byte) number.scale());
    if (isShort) {
      number(unscaled.longValue());
    } else {
      sized(unscaled.toByteArray());
    }
  }

  /** A text that is there. Most have letters of one byte each, which are written as they stand. */
  public void text(String text) {
    int begin = size;
    int length = text.length();
    size(length);
    int at = room(length);
    for (int i = 0; i < length; i++) {
      char letter = text.charAt(i);
      if (letter > LAST_OF_ONE_BYTE) {
        size = begin;
        sized(text.getBytes(StandardCharsets.UTF_8));
        return;
      }
      bytes[at + i] = (byte) letter;
    }
  }

  /** A text that comes again and again among these bytes, so that it is written once; or null. */
  public void word(String text) {
    int number = text == null ? -1 : words.number(text);
    if (number >= 0) {
      size(own(number, text));
    } else if (text == null) {
      size(NO_WORD);
    } else {
      size(WORD_IN_PLACE);
      text(text);
    }
  }

  private int own(int number, String text) {
    if (number >= own.length) {
      own = Arrays.copyOf(own, number + FEW_WORDS);
    }
    if (own[number] == 0) {
      table.add(text);
      own[number] = table.size() + WORD_IN_PLACE;
    }
    return own[number];
  }

  private void sized(byte[] some) {
    size(some.length);
    bytes(some, 0, some.length);
  }

  public void bytes(byte[] some, int from, int to) {
    int begin = room(to - from);
    System.arraycopy(some, from, bytes, begin, to - from);
  }

  public void mark(byte mark) {
    int begin = room(1);
    bytes[begin] = mark;
  }

  public void integer(int number) {
    int begin = room(Integer.BYTES);
    INTS.set(bytes, begin, number);
  }

  public void number(long number) {
    int begin = room(Long.BYTES);
    LONGS.set(bytes, begin, number);
  }

  /** A number of things: seven bits a byte, because most are few. */
  public void size(int number) {
    int left = number;
    while (left > 0x7f) {
      mark((byte) (left | 0x80));
      left >>>= 7;
    }
    mark((byte) left);
  }

  /** Room for so many bytes, and where it begins. */
  private int room(int more) {
    int begin = size;
    int end = Math.addExact(begin, more);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(2L * bytes.length, end), LARGEST));
    }
    size = end;
    return begin;
  }

  /** How many bytes there are. */
  public int length() {
    return size;
  }

  /** All that was written; then it begins anew. */
  public byte[] taken() {
    byte[] written = Arrays.copyOf(bytes, size);
    size = 0;
    return written;
  }

  /** The same with the words behind it, for {@link CellInput#withWords}. */
  public byte[] takenWithWords() {
    int end = size;
    table.forEach(this::text);
    integer(table.size());
    integer(end);
    table.clear();
    Arrays.fill(own, 0);
    return taken();
  }

  /** Begins something whose length will stand in front of it; returns where. */
  public int beginSized() {
    int begin = size;
    integer(0);
    return begin;
  }

  /** Ends what began there. */
  public void endSized(int begin) {
    INTS.set(bytes, begin, size - begin - Integer.BYTES);
  }
}
