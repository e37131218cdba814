package tassei.jobs.read;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.ByteType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.ShortType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import tassei.jobs.table.InputTable;

/** The rows of Parquet files of one schema as cells: what is exact there stays exact here. */
public record ParquetRows(Header header) implements Serializable {

  /** Refusals of a schema: missing columns and types that are not exact. */
  public static List<String> problems(InputTable table, String name, StructType schema) {
    List<String> problems = new ArrayList<>();
    Header.of(table, List.of(schema.fieldNames()))
        .problems(table)
        .forEach(problem -> problems.add(name + ": " + problem));
    for (StructField field : schema.fields()) {
      String plain = Written.plain(field.name());
      boolean known = table.entries().stream().anyMatch(entry -> entry.name().equals(plain));
      if (known && !exact(field.dataType())) {
        problems.add(
            name
                + ": column '"
                + field.name()
                + "' is "
                + field.dataType().simpleString()
                + "; accepted: string, integer, decimal, date or boolean");
      }
    }
    return problems;
  }

  public static ParquetRows of(InputTable table, StructType schema) {
    return new ParquetRows(Header.of(table, List.of(schema.fieldNames())));
  }

  /** The last values of the row are its index in the file, and the name of that. */
  public RawRow raw(Row row) {
    List<String> cells = new ArrayList<>();
    int columns = row.size() - 2;
    for (int i = 0; i < columns; i++) {
      cells.add(cell(row.get(i)));
    }
    return header.row(row.getString(columns + 1), row.getLong(columns) + 1, cells);
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static boolean exact(DataType type) {
    return type instanceof StringType
        || type instanceof IntegerType
        || type instanceof LongType
        || type instanceof ShortType
        || type instanceof ByteType
        || type instanceof DecimalType
        || type instanceof DateType
        || type instanceof BooleanType;
  }
}
