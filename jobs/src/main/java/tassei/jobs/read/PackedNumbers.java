package tassei.jobs.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.column.values.bitpacking.BytePacker;
import org.apache.parquet.column.values.bitpacking.Packer;
import org.apache.parquet.io.ParquetDecodingException;

/**
 * Small numbers as Parquet writes them: in runs of one number, and in runs of numbers of so many
 * bits each. They are unpacked many at once, because the library's own reader gives one at a time,
 * which was a fifth of what reading a table took.
 */
final class PackedNumbers {
  private static final int GROUP = 8;

  private final ByteBuffer bytes;
  private final int length;
  private final int bits;
  private final BytePacker packer;
  private final int[] group = new int[GROUP];
  private int at;

  /** Of the run: how many are left, whether they are packed, else which number they all are. */
  private int left;

  private boolean isPacked;
  private int number;

  PackedNumbers(byte[] bytes, int bits) {
    // A run of packed ones may end where the page does, and is read as if it were whole.
    this.bytes = ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length + bits));
    this.length = bytes.length;
    this.bits = bits;
    this.packer = Packer.LITTLE_ENDIAN.newBytePacker(bits);
  }

  /** All that is left of a page. */
  static byte[] rest(ByteBufferInputStream in) throws IOException {
    return next(in, in.available());
  }

  static byte[] next(ByteBufferInputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  /** The next ones. */
  void read(int[] into, int begin, int end) {
    int next = begin;
    while (next < end) {
      if (left == 0) {
        openRun();
      }
      int some = Math.min(left, end - next);
      if (isPacked) {
        some = unpack(into, next, some);
      } else {
        Arrays.fill(into, next, next + some, number);
      }
      left -= some;
      next += some;
    }
  }

  private void openRun() {
    if (at >= length) {
      throw new ParquetDecodingException("fewer numbers than rows");
    }
    int header = header();
    isPacked = (header & 1) == 1;
    left = isPacked ? (header >>> 1) * GROUP : header >>> 1;
    if (!isPacked) {
      int width = (bits + Byte.SIZE - 1) / Byte.SIZE;
      number = integer(bytes.array(), at, width);
      at += width;
    }
  }

  /** Of so many bytes, the least first. */
  static int integer(byte[] bytes, int at, int width) {
    int number = 0;
    for (int i = 0; i < width; i++) {
      number |= (bytes[at + i] & 0xff) << (i * Byte.SIZE);
    }
    return number;
  }

  /** Seven bits a byte. */
  private int header() {
    int header = 0;
    int shift = 0;
    byte part = bytes.get(at++);
    while (part < 0) {
      header |= (part & 0x7f) << shift;
      shift += 7;
      part = bytes.get(at++);
    }
    return header | (part << shift);
  }

  /** Groups as they are, or what is asked for of one. */
  private int unpack(int[] into, int begin, int some) {
    int used = -left & (GROUP - 1);
    if (used == 0 && some >= GROUP) {
      int whole = some / GROUP * GROUP;
      for (int done = 0; done < whole; done += GROUP) {
        packer.unpack8Values(bytes, at, into, begin + done);
        at += bits;
      }
      return whole;
    }
    if (used == 0) {
      packer.unpack8Values(bytes, at, group, 0);
      at += bits;
    }
    int part = Math.min(some, GROUP - used);
    System.arraycopy(group, used, into, begin, part);
    return part;
  }
}
