package tassei.jobs.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import tassei.jobs.table.Field;
import tassei.jobs.table.ResultTable;

/**
 * One Parquet file, written row by row without Spark so that its bytes depend on the rows alone.
 */
final class ParquetFile implements AutoCloseable {
  private static final int DECIMAL_BYTES = 16;

  private final Path path;
  private final ResultTable table;
  private final SimpleGroupFactory groups;
  private final ParquetWriter<Group> writer;

  ParquetFile(Path path, ResultTable table) throws IOException {
    this.path = path;
    this.table = table;
    MessageType schema = schema(table);
    this.groups = new SimpleGroupFactory(schema);
    this.writer =
        ExampleParquetWriter.builder(new LocalOutputFile(path))
            .withType(schema)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build();
  }

  void write(Object[] row) throws IOException {
    Group group = groups.newGroup();
    for (int i = 0; i < row.length; i++) {
      if (row[i] != null) {
        add(group, i, table.fields().get(i), row[i]);
      }
    }
    writer.write(group);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    ParquetFooter.sort(path);
  }

  private static void add(Group group, int place, Field field, Object value) {
    if (value instanceof Integer number) {
      group.add(place, number);
    } else if (value instanceof Long number) {
      group.add(place, number);
    } else if (value instanceof Boolean flag) {
      group.add(place, flag);
    } else if (value instanceof LocalDate day) {
      group.add(place, (int) day.toEpochDay());
    } else if (value instanceof BigDecimal number) {
      group.add(place, decimal(number, (DecimalType) field.type()));
    } else {
      group.add(place, (String) value);
    }
  }

  /** Big-endian two's complement of fixed length, as the format asks. */
  private static Binary decimal(BigDecimal number, DecimalType type) {
    BigDecimal scaled = number.scale() == type.scale() ? number : number.setScale(type.scale());
    byte[] digits = scaled.unscaledValue().toByteArray();
    byte[] bytes = new byte[DECIMAL_BYTES];
    java.util.Arrays.fill(bytes, (byte) (digits[0] < 0 ? -1 : 0));
    System.arraycopy(digits, 0, bytes, DECIMAL_BYTES - digits.length, digits.length);
    return Binary.fromConstantByteArray(bytes);
  }

  private static MessageType schema(ResultTable table) {
    Types.MessageTypeBuilder builder = Types.buildMessage();
    for (Field field : table.fields()) {
      addColumn(builder, field.name(), field.type());
    }
    return builder.named(table.name());
  }

  private static void addColumn(Types.MessageTypeBuilder builder, String name, DataType type) {
    if (type instanceof IntegerType) {
      builder.optional(PrimitiveTypeName.INT32).named(name);
    } else if (type instanceof LongType) {
      builder.optional(PrimitiveTypeName.INT64).named(name);
    } else if (type instanceof BooleanType) {
      builder.optional(PrimitiveTypeName.BOOLEAN).named(name);
    } else if (type instanceof DateType) {
      builder.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(name);
    } else if (type instanceof DecimalType decimal) {
      builder
          .optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
          .length(DECIMAL_BYTES)
          .as(LogicalTypeAnnotation.decimalType(decimal.scale(), decimal.precision()))
          .named(name);
    } else {
      builder.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(name);
    }
  }
}
