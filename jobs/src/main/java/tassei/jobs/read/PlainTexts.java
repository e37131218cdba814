package tassei.jobs.read;

import java.nio.charset.StandardCharsets;

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
    at = Math.addExact(at, Integer.BYTES + PackedNumbers.integer(bytes, at, Integer.BYTES));
  }
}
