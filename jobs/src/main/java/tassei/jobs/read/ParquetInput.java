package tassei.jobs.read;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongPredicate;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import tassei.contract.column.Field;
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
      implements ColumnPiece {
    @Override
    public String name() {
      return file.name();
    }

    @Override
    public Iterator<RawRow> rows() {
      return rows(row -> true);
    }

    @Override
    public Iterator<RawRow> rows(LongPredicate wanted) {
      return new RowGroupRows(this, wanted);
    }

    @Override
    public Iterator<String> cells(Field column) {
      return new RowGroupCells(this, column);
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
      String plain = Header.plain(column.getName());
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

  Header header(MessageType schema) {
    return Header.of(table, schema.getFields().stream().map(Type::getName).toList());
  }

  ParquetFileReader open() throws IOException {
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

  RefusedInput refused() {
    return new RefusedInput(name + NO_PARQUET);
  }
}
