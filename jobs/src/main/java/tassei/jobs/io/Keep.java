package tassei.jobs.io;

import static org.apache.spark.sql.functions.not;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import tassei.jobs.file.Location;
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
      return rows.localCheckpoint(true, StorageLevel.DISK_ONLY());
    }
    return context.getCheckpointDir().isDefined() ? rows.checkpoint(true) : recomputable(rows);
  }

  /**
   * The same for one very large table, of which later steps read a few columns each: written by
   * columns among the files of the session, which go when it ends.
   */
  public Dataset<Row> byColumns(Dataset<Row> rows) {
    if (size == Size.SMALL || !spark.sparkContext().isLocal()) {
      return of(rows);
    }
    String place = Path.of(SparkFiles.getRootDirectory(), UUID.randomUUID().toString()).toString();
    rows.write().parquet(place);
    return spark.read().schema(rows.schema()).parquet(Location.of(place).forSpark());
  }

  /** For tables of which it is known that they are small, whatever the size of the others. */
  public Keep ofFew() {
    return new Keep(spark, Size.SMALL);
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
   * Rows beside which others of the same key may stand, apart from those that are surely single. Of
   * a large table these are the few that are compared and held; what is single is only described.
   */
  public Dataset<Row> apart(
      Dataset<Row> rows,
      List<Field> key,
      UnaryOperator<Dataset<Row>> ifSingle,
      UnaryOperator<Dataset<Row>> ifNot) {
    if (size == Size.SMALL) {
      return of(repeats(rows, key) ? ifNot.apply(rows) : ifSingle.apply(rows));
    }
    Optional<Column> mayRepeat = new Fingerprints(spark).mayRepeat(rows, key);
    if (mayRepeat.isEmpty()) {
      return ifSingle.apply(rows);
    }
    Dataset<Row> compared = of(ifNot.apply(rows.filter(mayRepeat.get())));
    return ifSingle.apply(rows.filter(not(mayRepeat.get()))).unionByName(compared);
  }

  private static boolean repeats(Dataset<Row> rows, List<Field> key) {
    Set<Row> seen = new HashSet<>();
    Column[] columns = key.stream().map(Field::col).toArray(Column[]::new);
    return !rows.select(columns).collectAsList().stream().allMatch(seen::add);
  }
}
