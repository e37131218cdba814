package tassei.jobs.read;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/**
 * What a column of a Parquet file holds, and how its values are written in a cell. What is exact
 * there stays exact here.
 *
 * @param name as people who work with tables call it
 */
record ColumnType(String name, LogicalTypeAnnotation meaning, PrimitiveTypeName stored) {
  private static final int INTEGER_BITS = 32;

  private static final Set<String> EXACT =
      Set.of("string", "tinyint", "smallint", "int", "bigint", "date", "boolean");

  static ColumnType of(Type column) {
    if (!column.isPrimitive() || column.isRepetition(Type.Repetition.REPEATED)) {
      return new ColumnType("nested", null, null);
    }
    LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
    PrimitiveTypeName stored = column.asPrimitiveType().getPrimitiveTypeName();
    return new ColumnType(named(meaning, stored), meaning, stored);
  }

  private static String named(LogicalTypeAnnotation meaning, PrimitiveTypeName stored) {
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      return "decimal(" + decimal.getPrecision() + "," + decimal.getScale() + ")";
    }
    if (meaning instanceof StringLogicalTypeAnnotation
        || meaning instanceof EnumLogicalTypeAnnotation
        || meaning instanceof JsonLogicalTypeAnnotation) {
      return "string";
    }
    if (meaning instanceof DateLogicalTypeAnnotation) {
      return "date";
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
      return timestamp.isAdjustedToUTC() ? "timestamp" : "timestamp_ntz";
    }
    if (meaning instanceof TimeLogicalTypeAnnotation) {
      return "time";
    }
    return meaning instanceof IntLogicalTypeAnnotation integer
        ? integer(integer.getBitWidth())
        : stored(stored);
  }

  private static String integer(int bits) {
    return bits == Byte.SIZE
        ? "tinyint"
        : bits == Short.SIZE ? "smallint" : bits == INTEGER_BITS ? "int" : "bigint";
  }

  private static String stored(PrimitiveTypeName stored) {
    return switch (stored) {
      case INT32 -> "int";
      case INT64 -> "bigint";
      case BOOLEAN -> "boolean";
      case INT96 -> "timestamp";
      case FLOAT, DOUBLE -> stored.name().toLowerCase(Locale.ROOT);
      case BINARY, FIXED_LEN_BYTE_ARRAY -> "binary";
    };
  }

  boolean isNested() {
    return stored == null;
  }

  boolean isText() {
    return name.equals("string");
  }

  /** Of a number that is not exact, or a moment, nobody can tell what was published. */
  boolean isExact() {
    return EXACT.contains(name) || meaning instanceof DecimalLogicalTypeAnnotation;
  }

  String text(long value) {
    if (meaning instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(value).toString();
    }
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      return BigDecimal.valueOf(value, decimal.getScale()).toPlainString();
    }
    boolean isUnsigned = meaning instanceof IntLogicalTypeAnnotation integer && !integer.isSigned();
    return isUnsigned && stored == PrimitiveTypeName.INT64
        ? Long.toUnsignedString(value)
        : isUnsigned ? Integer.toUnsignedString((int) value) : Long.toString(value);
  }

  String text(Binary value) {
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      return new BigDecimal(new BigInteger(value.getBytes()), decimal.getScale()).toPlainString();
    }
    return isText() ? value.toStringUsingUTF8() : HexFormat.of().formatHex(value.getBytes());
  }
}
