package tassei.jobs.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tassei.contract.column.Field;
import tassei.contract.column.RowTable;
import tassei.jobs.csv.RecordBytes;
import tassei.jobs.sorted.RowOrder;

/**
 * A table of a finished run written again, in which few rows change. The others go from file to
 * file as they stand, with marks behind them, because making values of all cells and texts and
 * columns of these again took most of the time of a what-if. The bytes are those of {@link
 * ResultFolder} over the same rows, which a test holds.
 *
 * @param from folder of the tables of the run
 * @param table with the columns of the marks, which are its last ones
 * @param key by which rows are told apart and that they are sorted by first: so many columns
 * @param isReplaced whether rows with such a key are left out, because the others have them
 * @param own rows with other keys, and those that replace others
 */
public record RewrittenTable<R>(
    Path from,
    RowTable<R> table,
    List<String> marks,
    int key,
    Predicate<Object[]> isReplaced,
    List<R> own) {

  /** Whether files of the run have these columns: those of an older version have others. */
  public static boolean fits(Path from, RowTable<?> table) {
    try (RecordBytes text = RecordBytes.of(from.resolve(table.name() + ".csv"))) {
      List<String> names = table.fields().stream().map(Field::name).toList();
      return text.next()
          && text.cells().equals(names)
          && FileRows.schema(from.resolve(table.name() + ".parquet"))
              .equals(ParquetFile.schema(table));
    } catch (IOException | RuntimeException unreadable) {
      return false;
    }
  }

  /** Its rows as CSV. */
  public void writeText(Path tables) {
    String name = table.name() + ".csv";
    try (RecordBytes kept = RecordBytes.of(from.resolve(name));
        OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(tables.resolve(name)), 1 << 16)) {
      String header = table.fields().stream().map(Field::name).collect(Collectors.joining(","));
      out.write(("\uFEFF" + header + "\n").getBytes(StandardCharsets.UTF_8));
      kept.next();
      writeText(kept, out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  private void writeText(RecordBytes kept, OutputStream out) throws IOException {
    byte[] end = ("," + String.join(",", markCells()) + "\n").getBytes(StandardCharsets.UTF_8);
    TextKey keys = new TextKey(table.fields().subList(0, key));
    OwnRows rows = new OwnRows(ownValues());
    while (kept.next()) {
      Object[] at = keys.of(kept);
      if (!isReplaced.test(at)) {
        for (Object[] row : rows.before(at)) {
          out.write(text(row));
        }
        kept.writeTo(out);
        out.write(end);
      }
    }
    for (Object[] row : rows.rest()) {
      out.write(text(row));
    }
  }

  private List<String> markCells() {
    return marks.stream().map(CsvCell::of).toList();
  }

  private static byte[] text(Object[] row) {
    StringBuilder line = new StringBuilder();
    CsvFile.add(row, line);
    return line.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Its rows as Parquet. */
  public void writeColumns(Path tables) {
    String name = table.name() + ".parquet";
    int columns = table.fields().size();
    try (FileRows kept = new FileRows(from.resolve(name), columns, key);
        ParquetFile out = new ParquetFile(tables.resolve(name), table)) {
      OwnRows rows = new OwnRows(ownValues());
      while (kept.next()) {
        Object[] at = kept.key();
        if (!isReplaced.test(at)) {
          write(rows.before(at), out);
          out.write(marked(kept.cells()));
        }
      }
      write(rows.rest(), out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  private static void write(List<Object[]> rows, ParquetFile out) throws IOException {
    for (Object[] row : rows) {
      out.write(row);
    }
  }

  private Object[] marked(Object[] cells) {
    int at = cells.length - marks.size();
    for (String mark : marks) {
      cells[at++] = mark;
    }
    return cells;
  }

  private List<Object[]> ownValues() {
    return RowOrder.sorted(ResultFolder.values(table, own));
  }

  /** Own rows in their order, each handed on when rows of the run have come to it. */
  private static final class OwnRows {
    private final List<Object[]> rows;
    private final RowOrder order = new RowOrder();
    private int next;

    private OwnRows(List<Object[]> rows) {
      this.rows = rows;
    }

    private List<Object[]> before(Object[] key) {
      if (next == rows.size() || order.compare(key, rows.get(next)) < 0) {
        return List.of();
      }
      List<Object[]> before = new ArrayList<>();
      while (next < rows.size() && order.compare(key, rows.get(next)) > 0) {
        before.add(rows.get(next++));
      }
      return before;
    }

    private List<Object[]> rest() {
      return rows.subList(next, rows.size());
    }
  }
}
