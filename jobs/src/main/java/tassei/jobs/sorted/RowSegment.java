package tassei.jobs.sorted;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
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
  private static final int READ_AT_ONCE = 1 << 16;

  private final byte[] bytes;
  private final transient Path file;
  private final int rows;

  private RowSegment(byte[] bytes, Path file, int rows) {
    this.bytes = bytes;
    this.file = file;
    this.rows = rows;
  }

  /** These rows, put into their order. */
  public static RowSegment of(List<Object[]> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream to = new DataOutputStream(bytes)) {
      for (Object[] row : RowOrder.sorted(rows)) {
        CellBytes.writeSize(row.length, to);
        for (Object cell : row) {
          CellBytes.write(cell, to);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new RowSegment(bytes.toByteArray(), null, rows.size());
  }

  /** The same rows in a new file of the folder, because all of a large table find no room. */
  public RowSegment movedTo(Path folder) {
    try {
      Path moved = Files.createTempFile(folder, "rows-", ".bin");
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(moved))) {
        to.write(bytes);
      }
      return new RowSegment(null, moved, rows);
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
    DataInputStream from = new DataInputStream(opened());
    return new Iterator<>() {
      private int left = rows;

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
        return read(from, left == 0);
      }
    };
  }

  private InputStream opened() {
    try {
      return file == null
          ? new ByteArrayInputStream(bytes)
          : new BufferedInputStream(Files.newInputStream(file), READ_AT_ONCE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  private static Object[] read(DataInputStream from, boolean isLast) {
    try {
      Object[] row = CellBytes.readAll(CellBytes.readSize(from), from);
      if (isLast) {
        from.close();
      }
      return row;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }
}
