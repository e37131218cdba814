package tassei.jobs.write;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.MessageType;

/** The rows of a Parquet file that a run wrote, whose cells are as the file holds them. */
final class FileRows implements AutoCloseable {
  private final ParquetFileReader file;
  private final MessageType schema;
  private final FileCell[] cells;
  private final ColumnReader[] columns;
  private final Object[] row;
  private final Object[] key;
  private long left;

  /**
   * Before the first row.
   *
   * @param width of a row, which may have room behind the columns of the file
   * @param key so many of its columns are asked for as what they mean
   */
  FileRows(Path path, int width, int key) throws IOException {
    this.file = open(path);
    this.schema = file.getFileMetaData().getSchema();
    this.cells = new FileCell[schema.getFieldCount()];
    this.columns = new ColumnReader[cells.length];
    this.row = new Object[width];
    this.key = new Object[key];
  }

  /** The columns of a file. */
  static MessageType schema(Path path) throws IOException {
    try (ParquetFileReader file = open(path)) {
      return file.getFileMetaData().getSchema();
    }
  }

  private static ParquetFileReader open(Path path) throws IOException {
    return ParquetFileReader.open(
        new LocalInputFile(path),
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
  }

  /** Goes to the next row; false where there is none. */
  boolean next() throws IOException {
    while (left == 0) {
      PageReadStore group = file.readNextRowGroup();
      if (group == null) {
        return false;
      }
      begin(group);
    }
    left--;
    for (int i = 0; i < cells.length; i++) {
      ColumnReader column = columns[i];
      if (column.getCurrentDefinitionLevel() == 0) {
        row[i] = null;
      } else {
        column.writeCurrentValueToConverter();
        row[i] = cells[i].value();
      }
      column.consume();
    }
    return true;
  }

  private void begin(PageReadStore group) {
    GroupConverter all =
        new GroupConverter() {
          @Override
          public Converter getConverter(int column) {
            return cells[column];
          }

          @Override
          public void start() {
            throw new IllegalStateException("rows are read column by column");
          }

          @Override
          public void end() {
            throw new IllegalStateException("rows are read column by column");
          }
        };
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new FileCell();
    }
    String writer = file.getFileMetaData().getCreatedBy();
    ColumnReadStoreImpl store = new ColumnReadStoreImpl(group, all, schema, writer);
    for (ColumnDescriptor column : schema.getColumns()) {
      columns[schema.getFieldIndex(column.getPath()[0])] = store.getColumnReader(column);
    }
    left = group.getRowCount();
  }

  /** The cells of this row, as they are written; the next row has the same ones. */
  Object[] cells() {
    return row;
  }

  /** What the first cells of this row mean; the next row has the same ones. */
  Object[] key() {
    for (int i = 0; i < key.length; i++) {
      key[i] = row[i] instanceof Binary ? cells[i].text() : row[i];
    }
    return key;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
