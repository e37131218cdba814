package tassei.jobs.sorted;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Values of cells as bytes: a mark of what it is, then as few bytes as it needs. */
public final class CellBytes {
  private static final byte UNKNOWN = 0;
  private static final byte TEXT = 1;
  private static final byte INTEGER = 2;
  private static final byte LONG = 3;
  private static final byte SHORT_DECIMAL = 4;
  private static final byte DECIMAL = 5;
  private static final byte DAY = 6;
  private static final byte FALSE = 7;
  private static final byte TRUE = 8;

  /** Of unscaled decimals that a long holds. */
  private static final int BITS_OF_LONG = 63;

  private CellBytes() {}

  public static void writeAll(List<?> cells, DataOutput to) throws IOException {
    for (Object cell : cells) {
      write(cell, to);
    }
  }

  public static void write(Object cell, DataOutput to) throws IOException {
    if (cell == null) {
      to.writeByte(UNKNOWN);
    } else if (cell instanceof String text) {
      to.writeByte(TEXT);
      writeText(text, to);
    } else if (cell instanceof BigDecimal number) {
      writeDecimal(number, to);
    } else if (cell instanceof Integer number) {
      to.writeByte(INTEGER);
      to.writeInt(number);
    } else {
      writeOther(cell, to);
    }
  }

  private static void writeOther(Object cell, DataOutput to) throws IOException {
    if (cell instanceof LocalDate day) {
      to.writeByte(DAY);
      to.writeInt((int) day.toEpochDay());
    } else if (cell instanceof Boolean flag) {
      to.writeByte(flag ? TRUE : FALSE);
    } else if (cell instanceof Long number) {
      to.writeByte(LONG);
      to.writeLong(number);
    } else {
      throw new IllegalArgumentException("no cell is a " + cell.getClass().getName());
    }
  }

  private static void writeDecimal(BigDecimal number, DataOutput to) throws IOException {
    BigInteger unscaled = number.unscaledValue();
    boolean isShort = unscaled.bitLength() <= BITS_OF_LONG;
    to.writeByte(isShort ? SHORT_DECIMAL : DECIMAL);
    to.writeByte(number.scale());
    if (isShort) {
      to.writeLong(unscaled.longValue());
    } else {
      writeBytes(unscaled.toByteArray(), to);
    }
  }

  /** A text that is there. */
  public static void writeText(String text, DataOutput to) throws IOException {
    writeBytes(text.getBytes(StandardCharsets.UTF_8), to);
  }

  private static void writeBytes(byte[] bytes, DataOutput to) throws IOException {
    writeSize(bytes.length, to);
    to.write(bytes);
  }

  /** A number of things: seven bits a byte, because most are few. */
  public static void writeSize(int size, DataOutput to) throws IOException {
    int left = size;
    while (left > 0x7f) {
      to.writeByte(left | 0x80);
      left >>>= 7;
    }
    to.writeByte(left);
  }

  public static Object[] readAll(int cells, DataInput from) throws IOException {
    Object[] row = new Object[cells];
    for (int i = 0; i < cells; i++) {
      row[i] = read(from);
    }
    return row;
  }

  public static Object read(DataInput from) throws IOException {
    byte mark = from.readByte();
    return switch (mark) {
      case UNKNOWN -> null;
      case TEXT -> readText(from);
      case INTEGER -> from.readInt();
      case LONG -> from.readLong();
      case SHORT_DECIMAL -> shortDecimal(from.readByte(), from.readLong());
      case DECIMAL -> decimal(from.readByte(), from);
      case DAY -> LocalDate.ofEpochDay(from.readInt());
      case FALSE -> false;
      case TRUE -> true;
      default -> throw new IOException("no cell begins with " + mark);
    };
  }

  private static BigDecimal shortDecimal(int scale, long unscaled) {
    return BigDecimal.valueOf(unscaled, scale);
  }

  private static BigDecimal decimal(int scale, DataInput from) throws IOException {
    return new BigDecimal(new BigInteger(readBytes(from)), scale);
  }

  public static String readText(DataInput from) throws IOException {
    return new String(readBytes(from), StandardCharsets.UTF_8);
  }

  private static byte[] readBytes(DataInput from) throws IOException {
    byte[] bytes = new byte[readSize(from)];
    from.readFully(bytes);
    return bytes;
  }

  public static int readSize(DataInput from) throws IOException {
    int size = 0;
    int shift = 0;
    byte part = from.readByte();
    while (part < 0) {
      size |= (part & 0x7f) << shift;
      shift += 7;
      part = from.readByte();
    }
    return size | part << shift;
  }
}
