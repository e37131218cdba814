package tassei.jobs.sorted;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Rows of one table in their order, as bytes: in memory, or in a file. */
public final class RowSegment implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Fewer are in order before each has a key. */
  private static final int MANY = 1000;

  private final byte[] bytes;
  private final transient Path file;

  /** Where it begins in its file. */
  private final transient long begin;

  private final int rows;

  private RowSegment(byte[] bytes, Path file, long begin, int rows) {
    this.bytes = bytes;
    this.file = file;
    this.begin = begin;
    this.rows = rows;
  }

  /** Rows that stand in a file, in their order. */
  public static RowSegment in(Path file, long begin, int rows) {
    return new RowSegment(null, file, begin, rows);
  }

  /** These rows, put into their order. */
  public static RowSegment of(List<Object[]> rows) {
    CellOutput to = new CellOutput();
    for (Object[] row : rows.size() < MANY ? RowOrder.sorted(rows) : RowKeys.sorted(rows)) {
      to.size(row.length);
      for (Object cell : row) {
        to.cell(cell);
      }
    }
    return new RowSegment(to.taken(), null, 0, rows.size());
  }

  /** The same rows in a new file of the folder, because all of a large table find no room. */
  public RowSegment movedTo(Path folder) {
    if (file != null) {
      return this;
    }
    try {
      Path moved = Files.createTempFile(folder, "rows-", ".bin");
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(moved))) {
        to.write(bytes);
      }
      return in(moved, 0, rows);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  /**
   * Writes it behind what stands there, also where it has a file of its own.
   *
   * @return how many bytes that were
   */
  public long writeTo(OutputStream to) throws IOException {
    if (file != null) {
      return Files.copy(file, to);
    }
    to.write(bytes);
    return bytes.length;
  }

  /** It is asked for no more: a file of its own goes. */
  public void drop() {
    try {
      if (file != null) {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  /** How many there are. */
  public int size() {
    return rows;
  }

  /** The rows, in their order. */
  public Iterator<Object[]> iterator() {
    CellInput from = opened();
    return new Iterator<>() {
      private int left = rows;
      private Object[] before = {};

      @Override
      public boolean hasNext() {
        return left > 0;
      }

      @Override
      public Object[] next() {
        if (left == 0) {
          throw new NoSuchElementException();
        }
        left--;
        before = from.cells(from.size(), before);
        if (left == 0) {
          from.close();
        }
        return before;
      }
    };
  }

  private CellInput opened() {
    try {
      if (file == null) {
        return new CellInput(bytes);
      }
      InputStream from = Files.newInputStream(file);
      from.skipNBytes(begin);
      return new CellInput(from);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }
}
