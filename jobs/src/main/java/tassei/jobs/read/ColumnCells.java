package tassei.jobs.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.apache.parquet.VersionParser;
import org.apache.parquet.VersionParser.ParsedVersion;
import org.apache.parquet.VersionParser.VersionParseException;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import tassei.jobs.read.ParquetInput.RowGroup;

/**
 * The cells of wanted rows of a piece of a Parquet file, row by row. Columns that are not asked for
 * are not decoded; behind the last row the file is closed.
 */
final class ColumnCells {
  private static final int ROWS_AT_ONCE = 1024;

  private final RowGroup group;
  private final LongPredicate wanted;
  private final ParquetFileReader file;
  private final MessageType schema;

  /** By column of the file; null: it is not read. */
  private final ColumnDecoder[] columns;

  /** What they hold in the rows that are decoded; others each time, as rows may still ask these. */
  private DecodedColumn[] held = {};

  private final boolean[] isWanted = new boolean[ROWS_AT_ONCE];

  /** How many rows stand before those that are decoded, how many these are, and which is next. */
  private long before;

  private int decoded;
  private int next;

  /** Opens columns of a piece: nested ones are never read, because no table has such a one. */
  ColumnCells(RowGroup group, Predicate<Type> asked, LongPredicate wanted) {
    this.group = group;
    this.wanted = wanted;
    try {
      file = group.file().open();
      schema = file.getFileMetaData().getSchema();
      columns = new ColumnDecoder[schema.getFieldCount()];
      begin(asked);
    } catch (IOException | RuntimeException unreadable) {
      throw group.file().refused();
    }
    findNext(0);
  }

  private void begin(Predicate<Type> asked) throws IOException {
    List<Type> flat = new ArrayList<>();
    for (Type column : schema.getFields()) {
      if (!ColumnType.of(column).isNested() && asked.test(column)) {
        flat.add(column);
      }
    }
    MessageType chosen = new MessageType(schema.getName(), flat);
    file.setRequestedSchema(chosen);
    PageReadStore pages = file.readRowGroup(group.number());
    ParsedVersion writer = writer();
    for (ColumnDescriptor column : chosen.getColumns()) {
      ColumnType type = ColumnType.of(column.getPrimitiveType());
      ColumnDecoder decoder =
          new ColumnDecoder(type, column, pages.getPageReader(column), writer, ROWS_AT_ONCE);
      columns[schema.getFieldIndex(column.getPath()[0])] = decoder;
    }
  }

  /** Null: it does not say so in a known way. */
  private ParsedVersion writer() {
    try {
      return VersionParser.parse(file.getFileMetaData().getCreatedBy());
    } catch (VersionParseException | RuntimeException unknown) {
      return null;
    }
  }

  MessageType schema() {
    return schema;
  }

  boolean hasNext() {
    return next < decoded;
  }

  /** The number of the next row in the piece, from 0. */
  long row() {
    return before + next;
  }

  /** A cell of the next row; blank where nothing is told, and where the column is not read. */
  String cell(int column) {
    return held[column] == null ? "" : held[column].cell(next);
  }

  /**
   * The cells of the next row.
   *
   * @param places of the columns that it has, each in the file; -1: nowhere
   */
  DecodedCells cells(int[] places) {
    return new DecodedCells(held, places, next);
  }

  /** The next row and all wanted ones that were decoded with it; they are passed. */
  DecodedRows takeDecoded() {
    int[] rows = new int[decoded - next];
    int size = 0;
    for (int row = next; row < decoded; row++) {
      if (isWanted[row]) {
        rows[size] = row;
        size++;
      }
    }
    DecodedRows together = new DecodedRows(held, before, Arrays.copyOf(rows, size));
    findNext(decoded);
    return together;
  }

  /** Goes on to the next wanted row. */
  void pass() {
    findNext(next + 1);
  }

  private void findNext(int from) {
    next = from;
    while (true) {
      while (next < decoded && !isWanted[next]) {
        next++;
      }
      if (next < decoded || !decode()) {
        return;
      }
    }
  }

  /** Decodes the next rows; false: there are no more. */
  private boolean decode() {
    before += decoded;
    next = 0;
    decoded = (int) Math.min(ROWS_AT_ONCE, group.size() - before);
    if (decoded == 0) {
      close();
      return false;
    }
    for (int row = 0; row < decoded; row++) {
      isWanted[row] = wanted.test(before + row);
    }
    try {
      held = new DecodedColumn[columns.length];
      for (int i = 0; i < columns.length; i++) {
        held[i] = columns[i] == null ? null : columns[i].read(decoded, isWanted);
      }
    } catch (RuntimeException unreadable) {
      throw group.file().refused();
    }
    return true;
  }

  private void close() {
    try {
      file.close();
    } catch (IOException unreadable) {
      throw group.file().refused();
    }
  }
}
