package tassei.jobs.write;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import tassei.contract.column.CellType;
import tassei.contract.column.Field;
import tassei.contract.column.RowTable;

/**
 * One Parquet file, written row by row without Spark so that its bytes depend on the rows alone.
 */
final class ParquetFile implements AutoCloseable {
  private final Path path;
  private final ParquetRow row;
  private final ParquetWriter<Group> writer;

  ParquetFile(Path path, RowTable<?> table) throws IOException {
    this.path = path;
    MessageType schema = schema(table);
    this.row = new ParquetRow(schema, scales(table));
    this.writer =
        ExampleParquetWriter.builder(new LocalOutputFile(path))
            .withType(schema)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build();
  }

  void write(Object[] cells) throws IOException {
    writer.write(row.of(cells));
  }

  @Override
  public void close() throws IOException {
    writer.close();
    ParquetFooter.sort(path);
  }

  private static int[] scales(RowTable<?> table) {
    return table.fields().stream()
        .mapToInt(field -> field.type().isDecimal() ? field.type().scale() : 0)
        .toArray();
  }

  /** The columns of a table as files have them. */
  static MessageType schema(RowTable<?> table) {
    Types.MessageTypeBuilder builder = Types.buildMessage();
    for (Field field : table.fields()) {
      addColumn(builder, field.name(), field.type());
    }
    return builder.named(table.name());
  }

  private static void addColumn(Types.MessageTypeBuilder builder, String name, CellType type) {
    switch (type) {
      case TEXT ->
          builder
              .optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(name);
      case INTEGER -> builder.optional(PrimitiveTypeName.INT32).named(name);
      case LONG -> builder.optional(PrimitiveTypeName.INT64).named(name);
      case FLAG -> builder.optional(PrimitiveTypeName.BOOLEAN).named(name);
      case DAY ->
          builder
              .optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(name);
      case YEN, NUMBER, PERCENT ->
          builder
              .optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
              .length(ParquetRow.DECIMAL_BYTES)
              .as(LogicalTypeAnnotation.decimalType(type.scale(), CellType.PRECISION))
              .named(name);
    }
  }
}
