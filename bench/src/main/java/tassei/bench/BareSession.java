package tassei.bench;

import org.apache.spark.sql.SparkSession;

/** The least a Spark program can do: start a session, read one CSV, count it. */
public final class BareSession {
  private BareSession() {}

  public static void main(String[] args) throws Exception {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[*]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate()) {
      System.out.println(spark.read().option("header", "true").csv(args[0]).count());
    }
  }
}
