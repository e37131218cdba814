package tassei.jobs.read;

import java.nio.charset.StandardCharsets;
import org.apache.parquet.io.ParquetDecodingException;

/** Texts of a page that stand one after the other, each behind its length. */
final class PlainTexts {
  private final byte[] bytes;
  private int at;

  PlainTexts(byte[] bytes) {
    this.bytes = bytes;
  }

  String next() {
    int begin = at + Integer.BYTES;
    skip();
    return new String(bytes, begin, at - begin, StandardCharsets.UTF_8);
  }

  void skip() {
    int left = bytes.length - at - Integer.BYTES;
    int length = left < 0 ? -1 : PackedNumbers.integer(bytes, at, Integer.BYTES);
    if (length < 0 || length > left) {
      throw new ParquetDecodingException(
          "a text of " + length + " bytes where " + left + " are left");
    }
    at += Integer.BYTES + length;
  }
}
