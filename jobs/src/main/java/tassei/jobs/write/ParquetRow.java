package tassei.jobs.write;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/**
 * The row that is being written, as the Parquet library asks for it: its cells go to their columns
 * as they stand, because a value object for each of them took half of the time of writing.
 */
final class ParquetRow extends SimpleGroup {
  static final int DECIMAL_BYTES = 16;

  private static final int DIGITS_OF_LONG = 18;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /** In sorted rows a column repeats its text. */
  private final String[] texts;

  private final Binary[] ofTexts;
  private final int[] scales;
  private Object[] cells;

  /**
   * For one row after the other.
   *
   * @param scales of the columns that hold decimals
   */
  ParquetRow(MessageType schema, int[] scales) {
    super(schema);
    this.scales = scales;
    this.texts = new String[scales.length];
    this.ofTexts = new Binary[scales.length];
  }

  ParquetRow of(Object[] row) {
    cells = row;
    return this;
  }

  @Override
  public int getFieldRepetitionCount(int column) {
    return cells[column] == null ? 0 : 1;
  }

  @Override
  public void writeValue(int column, int index, RecordConsumer columns) {
    Object value = cells[column];
    if (value instanceof String text) {
      columns.addBinary(text(column, text));
    } else if (value instanceof Binary bytes) { // of a file that is written again
      columns.addBinary(bytes);
    } else if (value instanceof BigDecimal number) {
      columns.addBinary(decimal(number, scales[column]));
    } else if (value instanceof Integer number) {
      columns.addInteger(number);
    } else if (value instanceof Long number) {
      columns.addLong(number);
    } else if (value instanceof Boolean flag) {
      columns.addBoolean(flag);
    } else {
      columns.addInteger((int) ((LocalDate) value).toEpochDay());
    }
  }

  private Binary text(int column, String text) {
    if (!text.equals(texts[column])) {
      texts[column] = text;
      ofTexts[column] = Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
    }
    return ofTexts[column];
  }

  private static Binary whole(long number) {
    byte[] bytes = new byte[DECIMAL_BYTES];
    LONGS.set(bytes, 0, number >> (Long.SIZE - 1));
    LONGS.set(bytes, Long.BYTES, number);
    return Binary.fromConstantByteArray(bytes);
  }

  /** Big-endian two's complement of fixed length, as the format asks. */
  static Binary decimal(BigDecimal number, int scale) {
    BigDecimal scaled = number.scale() == scale ? number : number.setScale(scale);
    if (scale == 0 && scaled.precision() <= DIGITS_OF_LONG) {
      return whole(scaled.longValue());
    }
    BigInteger digits = scaled.unscaledValue();
    byte[] bytes = new byte[DECIMAL_BYTES];
    if (digits.signum() < 0) {
      Arrays.fill(bytes, (byte) -1);
    }
    if (digits.bitLength() < Long.SIZE) {
      ByteBuffer.wrap(bytes).putLong(DECIMAL_BYTES - Long.BYTES, digits.longValue());
    } else {
      byte[] all = digits.toByteArray();
      System.arraycopy(all, 0, bytes, DECIMAL_BYTES - all.length, all.length);
    }
    return Binary.fromConstantByteArray(bytes);
  }
}
