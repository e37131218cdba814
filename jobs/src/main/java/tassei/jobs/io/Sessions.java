package tassei.jobs.io;

import org.apache.spark.sql.SparkSession;

/** The one place that starts Spark. */
final class Sessions {
  private Sessions() {}

  /**
   * A session whose results do not depend on the machine: ANSI arithmetic, UTC, nothing listening
   * but on loopback. Small inputs are planned for one core without generated code, which for them
   * takes longer to compile than to do without.
   */
  static SparkSession start(String master, Size size) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("tassei")
            .master(master)
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.ansi.enabled", "true")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.caseSensitive", "true")
            .config("spark.sql.catalogImplementation", "in-memory")
            .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"));
    if (master.startsWith("local")) {
      builder
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1");
    }
    if (size == Size.SMALL) {
      builder
          .config("spark.sql.shuffle.partitions", "1")
          .config("spark.default.parallelism", "1")
          .config("spark.sql.adaptive.enabled", "false")
          .config("spark.sql.codegen.wholeStage", "false")
          .config("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    }
    return builder.getOrCreate();
  }
}
