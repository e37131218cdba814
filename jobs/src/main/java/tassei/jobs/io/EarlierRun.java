package tassei.jobs.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.file.Location;
import tassei.jobs.table.Field;
import tassei.jobs.table.ResultTable;

/** A finished run to compare with, wherever it is kept. */
public final class EarlierRun {
  private final SparkSession spark;
  private final Location folder;
  private final JsonNode report;

  EarlierRun(SparkSession spark, Location folder) {
    this.spark = spark;
    this.folder = folder;
    this.report = report(spark, folder.resolve("report.json"));
  }

  private static JsonNode report(SparkSession spark, Location file) {
    try {
      String text =
          spark.read().option("wholetext", true).text(file.forSpark()).head().getString(0);
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException damaged) {
      throw new UncheckedIOException(file + " cannot be read", damaged);
    }
  }

  /** A day that report.json tells; nothing where it does not. */
  public Optional<LocalDate> day(Field field) {
    JsonNode day = report.path(field.name());
    return day.isTextual() ? Optional.of(LocalDate.parse(day.asText())) : Optional.empty();
  }

  /** As it was written; a column that came later is unknown. */
  public Dataset<Row> table(ResultTable table) {
    Location file = folder.resolve("tables").resolve(table.name() + ".parquet");
    return spark.read().schema(table.schema()).parquet(file.forSpark());
  }

  /** A table as report.json has it; no row where it has none. */
  public Dataset<Row> reported(String name, List<Field> fields, Keep keep) {
    return keep.of(rows(report.path(name), fields), fields);
  }

  /** A missing column is unknown. */
  static List<Row> rows(JsonNode table, List<Field> fields) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode row : table) {
      rows.add(
          RowFactory.create(
              fields.stream().map(field -> value(row.path(field.name()), field.type())).toArray()));
    }
    return rows;
  }

  private static Object value(JsonNode cell, DataType type) {
    if (cell.isMissingNode() || cell.isNull()) {
      return null;
    }
    if (type.equals(DataTypes.IntegerType)) {
      return cell.asInt();
    }
    if (type.equals(DataTypes.LongType)) {
      return cell.asLong();
    }
    if (type.equals(DataTypes.BooleanType)) {
      return cell.asBoolean();
    }
    if (type.equals(DataTypes.DateType)) {
      return LocalDate.parse(cell.asText());
    }
    return type.equals(DataTypes.StringType) ? cell.asText() : new BigDecimal(cell.asText());
  }
}
