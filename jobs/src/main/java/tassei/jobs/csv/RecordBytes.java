package tassei.jobs.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The records of a CSV file that a run wrote, found in its bytes. Of most records of a long table
 * few cells are asked for: to find where cells end takes a tenth of what texts of all of them take.
 */
public final class RecordBytes implements AutoCloseable {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int MOST_CELLS = 10_000;
  private static final int MORE = -1;

  private final InputStream in;
  private byte[] bytes = new byte[1 << 18];

  /** How many bytes are there, and whether no more will come. */
  private int filled;

  private boolean isWhole;

  /** Where the record begins and ends, and where the one behind it begins. */
  private int from;

  private int end;
  private int next;

  /** Where each of its cells begins and ends, quotes among it. */
  private int[] bounds = new int[64];

  private int cells;
  private long record = -1;

  private RecordBytes(InputStream in) throws IOException {
    this.in = in;
    fill();
    int mark = BYTE_ORDER_MARK.length;
    next = filled >= mark && Arrays.equals(bytes, 0, mark, BYTE_ORDER_MARK, 0, mark) ? mark : 0;
  }

  /** Before the header, which is a record like the others. */
  public static RecordBytes of(Path file) throws IOException {
    return new RecordBytes(Files.newInputStream(file));
  }

  /** Goes to the next record; false where there is none. A line without a character is none. */
  public boolean next() throws IOException {
    record++;
    do {
      from = next;
      while (!isFound()) {
        fill();
      }
    } while (cells == 1 && bounds[0] == bounds[1] && from < filled);
    return from < filled;
  }

  public int size() {
    return cells;
  }

  /** The text of a cell, without its quotes. */
  public String cell(int place) {
    return RecordCells.text(bytes, bounds[2 * place], bounds[2 * place + 1]);
  }

  /** The cells of this record, which stay when it has passed. */
  public List<String> cells() {
    int[] own = Arrays.copyOf(bounds, 2 * cells);
    for (int i = 0; i < own.length; i++) {
      own[i] -= from;
    }
    return new RecordCells(Arrays.copyOfRange(bytes, from, end), own);
  }

  /** The record as it stands, without the end of its line. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, from, end - from);
  }

  /** False where more bytes are needed to say where the record ends. */
  private boolean isFound() {
    cells = 0;
    int at = from;
    while (true) {
      int start = at;
      at = at < filled && bytes[at] == '"' ? endOfQuoted(at) : endOfPlain(at);
      if (at == MORE || (at == filled && !isWhole)) {
        return false;
      }
      enter(start, at);
      if (at == filled || bytes[at] != ',') {
        end = at;
        return isEnded();
      }
      at++;
    }
  }

  /** A carriage return ends a line with or without its line feed. */
  private boolean isEnded() {
    if (end == filled) {
      next = end;
      return true;
    }
    if (bytes[end] == '\r') {
      boolean isLast = end + 1 == filled;
      next = !isLast && bytes[end + 1] == '\n' ? end + 2 : end + 1;
      return !isLast || isWhole;
    }
    if (bytes[end] != '\n') {
      throw new BrokenCsv(record, false, "text follows a closing quote");
    }
    next = end + 1;
    return true;
  }

  private int endOfPlain(int start) {
    int at = start;
    while (at < filled) {
      byte one = bytes[at];
      if (one <= ',' && (one == ',' || one == '\n' || one == '\r')) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** Behind the closing quote. */
  private int endOfQuoted(int start) {
    int at = start + 1;
    while (at < filled) {
      if (bytes[at] != '"') {
        at++;
      } else if (at + 1 < filled && bytes[at + 1] == '"') {
        at += 2;
      } else {
        return at + 1;
      }
    }
    if (isWhole) {
      boolean runsOn = filled - start > 40;
      throw new BrokenCsv(record, runsOn, "a quote is opened and never closed");
    }
    return MORE;
  }

  private void enter(int start, int stop) {
    if (cells == MOST_CELLS) {
      throw new BrokenCsv(record, false, "more than " + MOST_CELLS + " cells");
    }
    if (2 * cells == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * cells] = start;
    bounds[2 * cells + 1] = stop;
    cells++;
  }

  /** More of the file behind what is still needed. */
  private void fill() throws IOException {
    System.arraycopy(bytes, from, bytes, 0, filled - from);
    filled -= from;
    from = 0;
    if (filled == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int read = in.readNBytes(bytes, filled, bytes.length - filled);
    filled += read;
    isWhole = filled < bytes.length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
