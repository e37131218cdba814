package tassei.jobs.csv;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;

/** The cells of one record as texts, each made when it is asked for. */
final class RecordCells extends AbstractList<String> {
  private final byte[] record;
  private final int[] bounds;

  /**
   * Of one record.
   *
   * @param bounds where each cell begins and ends
   */
  RecordCells(byte[] record, int[] bounds) {
    this.record = record;
    this.bounds = bounds;
  }

  @Override
  public String get(int place) {
    return text(record, bounds[2 * place], bounds[2 * place + 1]);
  }

  @Override
  public int size() {
    return bounds.length / 2;
  }

  static String text(byte[] bytes, int start, int end) {
    if (start == end) {
      return "";
    }
    if (bytes[start] != '"') {
      return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
    return new String(bytes, start + 1, end - start - 2, StandardCharsets.UTF_8)
        .replace("\"\"", "\"");
  }
}
