package tassei.jobs.io;

import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import tassei.jobs.pass.CoreConf;

/** The one place that starts Spark. */
final class Sessions {
  private static final String TASKS = "spark.sql.shuffle.partitions";
  private static final long BYTES_OF_A_TASK = 1L << 22;
  private static final long LEAST_TASKS = 4;
  private static final long MOST_TASKS = 2000;

  /** Results rest on these: nobody may set them otherwise. */
  private static final Map<String, String> MEANING =
      Map.of(
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.ansi.enabled", "true",
          "spark.sql.datetime.java8API.enabled", "true",
          "spark.sql.caseSensitive", "true",
          "spark.sql.decimalOperations.allowPrecisionLoss", "true",
          "spark.sql.files.ignoreCorruptFiles", "false",
          "spark.sql.files.ignoreMissingFiles", "false",
          "spark.sql.parquet.binaryAsString", "false",
          "spark.sql.parquet.fieldId.read.enabled", "false",
          "spark.sql.catalogImplementation", "in-memory");

  private static final Map<String, String> QUIET =
      Map.of("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"));

  /**
   * One core and no generated code, which takes longer to compile than small inputs to compute.
   * Spark would take memory for a sort by the 64 MB, and for a row that is sent by the four.
   */
  private static final Map<String, String> SMALL =
      Map.of(
          "spark.buffer.pageSize", "1m",
          "spark.broadcast.blockSize", "256k",
          "spark.sql.shuffle.partitions", "1",
          "spark.default.parallelism", "1",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN");

  /**
   * The JVM compiles no larger method; rows would be computed by an interpreter. A task reads no
   * more than it can sort in memory: packed, sixteen megabytes are a million rows.
   */
  private static final Map<String, String> LARGE =
      Map.of(
          "spark.sql.codegen.hugeMethodLimit", "8000", "spark.sql.files.maxPartitionBytes", "16m");

  private Sessions() {}

  /**
   * A session whose results do not depend on the machine. What spark-submit was told stands in
   * properties of this process, and holds wherever results do not rest on it.
   *
   * @param bytes of input, roughly; a few megabytes of them make a task
   */
  static SparkSession start(String master, Size size, long bytes) {
    SparkConf conf = CoreConf.of(master);
    MEANING.forEach(conf::set);
    QUIET.forEach(conf::setIfMissing);
    if (size == Size.SMALL) {
      SMALL.forEach(conf::setIfMissing);
    } else {
      LARGE.forEach(conf::setIfMissing);
    }
    if (size == Size.LARGE && CoreConf.isLocal(master)) {
      conf.setIfMissing(TASKS, Long.toString(tasks(bytes)));
    }
    return SparkSession.builder().config(conf).getOrCreate();
  }

  private static long tasks(long bytes) {
    return Math.max(LEAST_TASKS, Math.min(MOST_TASKS, bytes / BYTES_OF_A_TASK));
  }
}
