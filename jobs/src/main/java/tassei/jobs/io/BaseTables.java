package tassei.jobs.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.reflect.ClassTag$;
import tassei.jobs.file.Location;
import tassei.jobs.table.Field;
import tassei.jobs.table.ResultTable;
import tassei.jobs.write.ReportDocument;

/** Spark over the tables of a finished run. */
public final class BaseTables implements AutoCloseable {
  /** Up to so many lines, over all scenarios, are computed in one place. */
  private static final long SMALL = 10_000;

  private static final long BYTES_OF_A_LINE = 200;

  private final SparkSession spark;
  private final Path run;
  private final JsonNode report;
  private final Size size;

  private BaseTables(SparkSession spark, Path run, JsonNode report, Size size) {
    this.spark = spark;
    this.run = run;
    this.report = report;
    this.size = size;
  }

  /** {@code work} is how many lines there are, over all scenarios. */
  public static BaseTables start(String master, Path run, long work) {
    Size size = work <= SMALL ? Size.SMALL : Size.LARGE;
    JsonNode report = ReportDocument.read(run);
    return new BaseTables(Sessions.start(master, size, work * BYTES_OF_A_LINE), run, report, size);
  }

  public Keep keep() {
    return new Keep(spark, size);
  }

  public Output output(Path folder) {
    return new Output(spark, folder, size);
  }

  /** A result table, as the run wrote it. */
  public Dataset<Row> table(ResultTable table) {
    return output(run).readEarlier(Location.of(run), table);
  }

  /** A table as report.json of the run has it. */
  public Dataset<Row> reported(String name, List<Field> fields) {
    return keep().of(rows(report.path(name), fields), fields);
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

  /** One table out of many items, each task with what all of them need. */
  public <S extends Serializable> Dataset<Row> spread(
      int items, S shared, Making<S> making, Encoder<Row> encoder) {
    List<Integer> numbers = new ArrayList<>();
    for (int item = 0; item < items; item++) {
      numbers.add(item);
    }
    Broadcast<S> sent =
        spark.sparkContext().broadcast(shared, ClassTag$.MODULE$.apply(Object.class));
    FlatMapFunction<Integer, Row> rows = item -> making.rows(sent.value(), item).iterator();
    return spark.createDataset(numbers, Encoders.INT()).flatMap(rows, encoder);
  }

  /** The rows of one item. */
  @FunctionalInterface
  public interface Making<S> extends Serializable {
    List<Row> rows(S shared, int item);
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

  @Override
  public void close() {
    try {
      spark.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
