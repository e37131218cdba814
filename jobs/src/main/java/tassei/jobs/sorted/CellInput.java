package tassei.jobs.sorted;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Values of cells from the bytes that {@link CellOutput} made of them. */
public final class CellInput implements AutoCloseable {
  /** Little, because the rows of a table may come from a thousand places at once. */
  private static final int READ_AT_ONCE = 1 << 14;

  /** Where more comes from; null: there is no more. */
  private final InputStream source;

  private byte[] bytes;
  private int at;
  private int end;

  /** Texts by their numbers. */
  private String[] words = new String[0];

  public CellInput(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** Of a part of these. */
  public CellInput(byte[] bytes, int from, int to) {
    this.source = null;
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  /** Of bytes with words behind them. */
  public static CellInput withWords(byte[] bytes) {
    CellInput tail = new CellInput(bytes, bytes.length - 2 * Integer.BYTES, bytes.length);
    String[] words = new String[tail.integer()];
    int end = tail.integer();
    CellInput texts = new CellInput(bytes, end, bytes.length);
    for (int i = 0; i < words.length; i++) {
      words[i] = texts.text();
    }
    CellInput opened = new CellInput(bytes, 0, end);
    opened.words = words;
    return opened;
  }

  /** The same bytes from another place on. */
  public CellInput from(int begin) {
    CellInput opened = new CellInput(bytes, begin, end);
    opened.words = words;
    return opened;
  }

  CellInput(InputStream source) {
    this.source = source;
    this.bytes = new byte[READ_AT_ONCE];
  }

  public Object[] cells(int number) {
    Object[] row = new Object[number];
    for (int i = 0; i < number; i++) {
      row[i] = cell();
    }
    return row;
  }

  /**
   * The same, with the texts of the row before where they are alike, because in sorted rows most
   * are.
   */
  Object[] cells(int number, Object[] before) {
    Object[] row = new Object[number];
    for (int i = 0; i < number; i++) {
      byte mark = mark();
      row[i] = mark == CellOutput.TEXT ? text(i < before.length ? before[i] : null) : cell(mark);
    }
    return row;
  }

  private String text(Object before) {
    int size = size();
    int begin = passed(size);
    return before instanceof String text && isAt(begin, size, text)
        ? text
        : new String(bytes, begin, size, StandardCharsets.UTF_8);
  }

  /** Whether these bytes are the text; false where one of its letters has several. */
  private boolean isAt(int begin, int size, String text) {
    if (text.length() != size) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (bytes[begin + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  public Object cell() {
    return cell(mark());
  }

  private Object cell(byte mark) {
    return switch (mark) {
      case CellOutput.UNKNOWN -> null;
      case CellOutput.TEXT -> text();
      case CellOutput.INTEGER -> integer();
      case CellOutput.LONG -> number();
      case CellOutput.SHORT_DECIMAL -> shortDecimal(mark());
      case CellOutput.DECIMAL -> decimal(mark());
      case CellOutput.DAY -> LocalDate.ofEpochDay(integer());
      case CellOutput.FALSE -> false;
      case CellOutput.TRUE -> true;
      default -> throw new UncheckedIOException(new IOException("no cell begins with " + mark));
    };
  }

  private BigDecimal shortDecimal(int scale) {
    return BigDecimal.valueOf(number(), scale);
  }

  private BigDecimal decimal(int scale) {
    int size = size();
    int begin = passed(size);
    return new BigDecimal(new BigInteger(bytes, begin, size), scale);
  }

  public String text() {
    int size = size();
    int begin = passed(size);
    return new String(bytes, begin, size, StandardCharsets.UTF_8);
  }

  /** What {@link CellOutput#word} wrote. */
  public String word() {
    int number = size();
    if (number == CellOutput.NO_WORD) {
      return null;
    }
    return number == CellOutput.WORD_IN_PLACE
        ? text()
        : words[number - 1 - CellOutput.WORD_IN_PLACE];
  }

  public byte mark() {
    int begin = passed(1);
    return bytes[begin];
  }

  public int integer() {
    int begin = passed(Integer.BYTES);
    return (int) CellOutput.INTS.get(bytes, begin);
  }

  public long number() {
    int begin = passed(Long.BYTES);
    return (long) CellOutput.LONGS.get(bytes, begin);
  }

  public int size() {
    int size = 0;
    int shift = 0;
    byte part = mark();
    while (part < 0) {
      size |= (part & 0x7f) << shift;
      shift += 7;
      part = mark();
    }
    return size | (part << shift);
  }

  /** Where it is among its bytes. */
  public int at() {
    return at;
  }

  public void skip(int number) {
    passed(number);
  }

  /** Whether nothing is left. */
  public boolean isAtEnd() {
    return at == end && !isFilled(1);
  }

  /** Where the next so many bytes begin, which are gone over. */
  private int passed(int number) {
    if (end - at < number && !isFilled(number)) {
      throw new UncheckedIOException(new EOFException());
    }
    int begin = at;
    at += number;
    return begin;
  }

  /** Reads on until there are so many bytes; false: there are fewer. */
  private boolean isFilled(int number) {
    if (source == null) {
      return end - at >= number;
    }
    try {
      int left = end - at;
      byte[] room = number > bytes.length ? new byte[number] : bytes;
      System.arraycopy(bytes, at, room, 0, left);
      int read = source.readNBytes(room, left, room.length - left);
      bytes = room;
      at = 0;
      end = left + read;
      return end >= number;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  @Override
  public void close() {
    bytes = Arrays.copyOf(bytes, 0);
    at = 0;
    end = 0;
    try {
      if (source != null) {
        source.close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }
}
