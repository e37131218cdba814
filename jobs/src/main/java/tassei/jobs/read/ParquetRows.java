package tassei.jobs.read;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import tassei.jobs.table.InputTable;

/** The rows of Parquet files of one schema as cells: what is exact there stays exact here. */
public record ParquetRows(Header header) implements Serializable {

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
}
