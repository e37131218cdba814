package tassei.jobs.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import tassei.jobs.read.ParquetInput.RowGroup;

/** The columns of a piece of a Parquet file, open to be read; other columns are not decoded. */
final class ColumnCells {
  private final RowGroup group;
  private final ParquetFileReader file;
  private final MessageType schema;

  /** By column of the file; null: it is not read. */
  private final CellReader[] cells;

  private final List<CellReader> read = new ArrayList<>();

  /** Opens columns of a piece: nested ones are never read, because no table has such a one. */
  ColumnCells(RowGroup group, Predicate<Type> wanted) {
    this.group = group;
    try {
      file = group.file().open();
      schema = file.getFileMetaData().getSchema();
      cells = new CellReader[schema.getFieldCount()];
      begin(wanted);
    } catch (IOException | RuntimeException unreadable) {
      throw group.file().refused();
    }
  }

  private void begin(Predicate<Type> wanted) throws IOException {
    List<Type> flat = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      Type column = schema.getType(i);
      ColumnType type = ColumnType.of(column);
      if (!type.isNested() && wanted.test(column)) {
        cells[i] = new CellReader(type);
        read.add(cells[i]);
        flat.add(column);
      }
    }
    MessageType chosen = new MessageType(schema.getName(), flat);
    file.setRequestedSchema(chosen);
    PageReadStore pages = file.readRowGroup(group.number());
    String writer = file.getFileMetaData().getCreatedBy();
    ColumnReadStore columns = new ColumnReadStoreImpl(pages, new Cells(read), chosen, writer);
    int place = 0;
    for (ColumnDescriptor column : chosen.getColumns()) {
      read.get(place++).begin(columns.getColumnReader(column));
    }
  }

  /** Hands out the reader of each column. */
  private static final class Cells extends GroupConverter {
    private final List<CellReader> columns;

    private Cells(List<CellReader> columns) {
      this.columns = columns;
    }

    @Override
    public Converter getConverter(int column) {
      return columns.get(column);
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }

  MessageType schema() {
    return schema;
  }

  /** The cells of the next row; one that is not read is blank. */
  String[] next() {
    String[] values = new String[cells.length];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = cells[i] == null ? "" : cells[i].next();
      }
    } catch (RuntimeException unreadable) {
      throw group.file().refused();
    }
    return values;
  }

  /** Of the row that was read, which word of its column's dictionary each cell is; -1: none. */
  CellWords words() {
    int[] words = new int[cells.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = cells[i] == null ? -1 : cells[i].word();
    }
    return new CellWords(words);
  }

  /** Passes over the next row. */
  void skip() {
    try {
      for (CellReader column : read) {
        column.skip();
      }
    } catch (RuntimeException unreadable) {
      throw group.file().refused();
    }
  }

  void close() {
    try {
      file.close();
    } catch (IOException unreadable) {
      throw group.file().refused();
    }
  }
}
