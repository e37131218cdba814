package tassei.jobs.io;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import tassei.jobs.table.Field;

/**
 * Holds a table that several later steps read, so that it is computed once.
 *
 * <p>A small table comes to the driver and goes on as literal rows: filters and projections over it
 * then need no job at all. A large one stays where it is, on disk if need be, until the session
 * ends; how it came about is forgotten, or else each step would plan all steps before it again. On
 * a cluster a machine may be lost with what it held: there Spark, not the plan, remembers how the
 * rows came about, or a checkpoint on a file system that all machines share holds them.
 */
public final class Keep {
  private static final String OFTEN = "often";

  private final SparkSession spark;
  private final Size size;

  public Keep(SparkSession spark, Size size) {
    this.spark = spark;
    this.size = size;
  }

  public Dataset<Row> of(Dataset<Row> rows) {
    if (size == Size.SMALL) {
      return spark.createDataFrame(rows.collectAsList(), rows.schema());
    }
    SparkContext context = spark.sparkContext();
    if (context.isLocal()) {
      return rows.localCheckpoint(true, StorageLevel.DISK_ONLY());
    }
    return context.getCheckpointDir().isDefined() ? rows.checkpoint(true) : recomputable(rows);
  }

  private Dataset<Row> recomputable(Dataset<Row> rows) {
    JavaRDD<Row> held = rows.javaRDD().persist(StorageLevel.MEMORY_AND_DISK_SER());
    return spark.createDataFrame(held, rows.schema());
  }

  /** Whether tables are small enough for one place. */
  public boolean isSmall() {
    return size == Size.SMALL;
  }

  /** A table of rows that were made here. */
  public Dataset<Row> of(List<Row> rows, List<Field> fields) {
    StructField[] columns = fields.stream().map(Field::struct).toArray(StructField[]::new);
    return spark.createDataFrame(rows, new StructType(columns));
  }

  /**
   * Whether two rows may have the same values in these columns: asked first, as it spares most
   * tables a sort of all they have. Of a large one only a hash of the values is compared.
   */
  public boolean mayRepeat(Dataset<Row> rows, List<Field> columns) {
    Column[] key = columns.stream().map(Field::col).toArray(Column[]::new);
    if (size == Size.LARGE) {
      Dataset<Row> often = rows.groupBy(xxhash64(key)).agg(count(lit(1)).gt(1).as(OFTEN));
      return !often.filter(col(OFTEN)).isEmpty();
    }
    Set<Row> seen = new HashSet<>();
    return !rows.select(key).collectAsList().stream().allMatch(seen::add);
  }
}
