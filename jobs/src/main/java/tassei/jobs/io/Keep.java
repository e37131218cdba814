package tassei.jobs.io;

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
      return rows.localCheckpoint(true, StorageLevel.MEMORY_AND_DISK_SER());
    }
    return context.getCheckpointDir().isDefined() ? rows.checkpoint(true) : recomputable(rows);
  }

  private Dataset<Row> recomputable(Dataset<Row> rows) {
    JavaRDD<Row> held = rows.javaRDD().persist(StorageLevel.MEMORY_AND_DISK_SER());
    return spark.createDataFrame(held, rows.schema());
  }

  /** A table of rows that were made here. */
  public Dataset<Row> of(List<Row> rows, List<Field> fields) {
    StructField[] columns = fields.stream().map(Field::struct).toArray(StructField[]::new);
    return spark.createDataFrame(rows, new StructType(columns));
  }

  /**
   * Whether two rows may have the same values in these columns. A small table is looked through,
   * which spares most of them a sort; of a large one we do not know.
   */
  public boolean mayRepeat(Dataset<Row> rows, List<Field> columns) {
    if (size == Size.LARGE) {
      return true;
    }
    Set<Row> seen = new HashSet<>();
    Column[] key = columns.stream().map(Field::col).toArray(Column[]::new);
    return !rows.select(key).collectAsList().stream().allMatch(seen::add);
  }
}
