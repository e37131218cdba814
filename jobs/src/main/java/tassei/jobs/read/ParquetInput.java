package tassei.jobs.read;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import tassei.jobs.file.Location;
import tassei.jobs.file.SharedParquet;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.table.InputTable;

/**
 * A Parquet file of a table, read column by column.
 *
 * @param name as messages call it
 * @param path where it is: on this machine, or a URI
 */
public record ParquetInput(InputTable table, String name, String path) implements Serializable {
  private static final String NO_PARQUET =
      ": cannot be read as Parquet; is it cut short, or not Parquet?";

  /**
   * A piece of a file.
   *
   * @param before rows that stand before it
   */
  public record RowGroup(ParquetInput file, int number, long before, long size)
      implements InputPiece {
    @Override
    public Iterator<RawRow> rows() {
      return file.rows(this);
    }
  }

  /** How many rows a file has; none where it cannot be read as Parquet. */
  public static long countRows(String path) {
    try (ParquetFileReader file = open(path)) {
      return file.getRecordCount();
    } catch (IOException | RuntimeException unreadable) {
      return 0;
    }
  }

  /**
   * What keeps the file from being read: missing columns, and types that are not exact.
   *
   * @param notes are told what else the columns show
   */
  public List<String> problems(HeaderNotes notes) {
    try (ParquetFileReader file = open()) {
      MessageType schema = file.getFileMetaData().getSchema();
      notes.add(table, name, header(schema));
      return problems(schema);
    } catch (IOException | RuntimeException unreadable) {
      return List.of(name + NO_PARQUET);
    }
  }

  private List<String> problems(MessageType schema) {
    List<String> problems = new ArrayList<>();
    header(schema).problems(table).forEach(problem -> problems.add(name + ": " + problem));
    for (Type column : schema.getFields()) {
      String plain = Written.plain(column.getName());
      boolean isKnown = table.entries().stream().anyMatch(entry -> entry.name().equals(plain));
      ColumnType type = ColumnType.of(column);
      if (isKnown && !type.isExact()) {
        problems.add(
            name
                + ": column '"
                + column.getName()
                + "' is "
                + type.name()
                + "; accepted: string, integer, decimal, date or boolean");
      }
    }
    return problems;
  }

  /** The pieces of the file, in their order. */
  public List<RowGroup> rowGroups() {
    try (ParquetFileReader file = open()) {
      List<RowGroup> groups = new ArrayList<>();
      int number = 0;
      long before = 0;
      for (BlockMetaData block : file.getRowGroups()) {
        // An empty table may be written as one group without rows, which the library does not read.
        if (block.getRowCount() > 0) {
          groups.add(new RowGroup(this, number, before, block.getRowCount()));
        }
        number++;
        before += block.getRowCount();
      }
      return groups;
    } catch (IOException | RuntimeException unreadable) {
      throw refused();
    }
  }

  /** The rows of one piece, in their order. */
  private Iterator<RawRow> rows(RowGroup group) {
    try {
      ParquetFileReader file = open();
      MessageType schema = file.getFileMetaData().getSchema();
      List<Type> flat =
          schema.getFields().stream().filter(column -> !ColumnType.of(column).isNested()).toList();
      MessageType read = new MessageType(schema.getName(), flat);
      file.setRequestedSchema(read);
      String writer = file.getFileMetaData().getCreatedBy();
      PageReadStore pages = file.readRowGroup(group.number());
      return new GroupRows(file, group, header(schema), cells(pages, schema, read, writer));
    } catch (IOException | RuntimeException unreadable) {
      throw refused();
    }
  }

  /** Rows of a piece, each made when it is asked for, because a piece may have a million. */
  private final class GroupRows implements Iterator<RawRow> {
    private final ParquetFileReader file;
    private final RowGroup group;
    private final Header header;
    private final CellReader[] cells;
    private long row;

    private GroupRows(ParquetFileReader file, RowGroup group, Header header, CellReader[] cells) {
      this.file = file;
      this.group = group;
      this.header = header;
      this.cells = cells;
    }

    @Override
    public boolean hasNext() {
      return row < group.size();
    }

    @Override
    public RawRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      row++;
      return header.row(name, group.before() + row, Arrays.asList(values()));
    }

    /** Of the last row, the file is closed. */
    private String[] values() {
      String[] values = new String[cells.length];
      try {
        for (int i = 0; i < values.length; i++) {
          values[i] = cells[i] == null ? "" : cells[i].next();
        }
        if (row == group.size()) {
          file.close();
        }
      } catch (IOException | RuntimeException unreadable) {
        throw refused();
      }
      return values;
    }
  }

  /** Of each column; null: it is nested, and no table has such a one. */
  private static CellReader[] cells(
      PageReadStore pages, MessageType schema, MessageType read, String writer) {
    CellReader[] cells = new CellReader[schema.getFieldCount()];
    List<CellReader> flat = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      ColumnType type = ColumnType.of(schema.getType(i));
      if (!type.isNested()) {
        cells[i] = new CellReader(type);
        flat.add(cells[i]);
      }
    }
    ColumnReadStore columns = new ColumnReadStoreImpl(pages, new Cells(flat), read, writer);
    int place = 0;
    for (ColumnDescriptor column : read.getColumns()) {
      flat.get(place++).begin(columns.getColumnReader(column));
    }
    return cells;
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

  private Header header(MessageType schema) {
    return Header.of(table, schema.getFields().stream().map(Type::getName).toList());
  }

  private ParquetFileReader open() throws IOException {
    return open(path);
  }

  private static ParquetFileReader open(String path) throws IOException {
    Location location = Location.of(path);
    InputFile file =
        location.isLocal()
            ? new LocalInputFile(location.local())
            : SharedParquet.input(path, Bytes.properties());
    return ParquetFileReader.open(
        file, ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
  }

  private RefusedInput refused() {
    return new RefusedInput(name + NO_PARQUET);
  }
}
