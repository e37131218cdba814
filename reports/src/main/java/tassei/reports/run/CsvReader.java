package tassei.reports.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Records of a CSV text, one at a time (RFC 4180): a quoted cell may hold commas, doubled quotes
 * and line ends. Lines end in LF or CR LF, the last one also at the end of the text.
 */
final class CsvReader implements Closeable {
  private static final int END = -1;

  private final Reader text;
  private final char[] buffer = new char[1 << 16];
  private final StringBuilder cell = new StringBuilder();
  private int filled;
  private int at;

  CsvReader(Reader text) {
    this.text = text;
  }

  /** The cells of the next record, or null after the last. */
  List<String> next() throws IOException {
    int c = read();
    if (c == END) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    while (true) {
      int after = c == '"' ? quoted() : plain(c);
      cells.add(cell.toString());
      if (after != ',') {
        return cells;
      }
      c = read();
    }
  }

  /** Fills the cell from its first character on; gives what ended it. */
  private int plain(int first) throws IOException {
    cell.setLength(0);
    int c = first;
    while (c != ',' && c != '\n' && c != END) {
      if (c == '\r' && peek() == '\n') {
        return read();
      }
      cell.append((char) c);
      c = read();
    }
    return c;
  }

  private int quoted() throws IOException {
    cell.setLength(0);
    while (true) {
      int c = read();
      if (c == END) {
        throw new UnreadableRun("a quote is opened and not closed");
      }
      if (c != '"') {
        cell.append((char) c);
      } else if (peek() == '"') {
        cell.append((char) read());
      } else {
        return afterQuote();
      }
    }
  }

  private int afterQuote() throws IOException {
    int c = read();
    if (c == '\r' && peek() == '\n') {
      c = read();
    }
    if (c != ',' && c != '\n' && c != END) {
      throw new UnreadableRun("text after a closing quote");
    }
    return c;
  }

  private int peek() throws IOException {
    return fill() ? buffer[at] : END;
  }

  private int read() throws IOException {
    return fill() ? buffer[at++] : END;
  }

  private boolean fill() throws IOException {
    while (at == filled) {
      filled = text.read(buffer);
      at = 0;
      if (filled < 0) {
        filled = 0;
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
