package tassei.jobs.pass.spark;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import tassei.contract.Scope;
import tassei.figures.Quotient;

/** How Spark is started, with or without its SQL. */
public final class CoreConf {
  private static final String JARS = "spark.jars";
  private static final String LOCAL_DIR = "spark.local.dir";

  private static final Map<String, String> QUIET =
      Map.of(
          "spark.app.name", "tassei",
          // What tasks made is put aside as it comes: all of it together may be as much as it is.
          "spark.driver.maxResultSize", "0",
          "spark.ui.enabled", "false",
          "spark.ui.showConsoleProgress", "false");

  /** One that computes on this machine alone listens to nobody else. */
  private static final Map<String, String> LOOPBACK =
      Map.of("spark.driver.host", "127.0.0.1", "spark.driver.bindAddress", "127.0.0.1");

  /** A part of a table travels with its task: the 128 MiB that Spark allows may be too few. */
  private static final Map<String, String> CLUSTER = Map.of("spark.rpc.message.maxSize", "1024");

  private CoreConf() {}

  /**
   * What spark-submit was told stands in properties of this process, and holds before what is set
   * here.
   */
  public static SparkConf of(String master) {
    SparkConf conf = new SparkConf().setMaster(master);
    QUIET.forEach(conf::setIfMissing);
    if (isLocal(master)) {
      LOOPBACK.forEach(conf::setIfMissing);
      if (!conf.contains(LOCAL_DIR)) {
        conf.set(LOCAL_DIR, SpillFolder.create().toString());
      }
    } else {
      CLUSTER.forEach(conf::setIfMissing);
      shipOwnJars(conf);
    }
    return conf;
  }

  /** Where this process puts rows aside: the first of the folders that Spark was told. */
  static Path localDir(SparkConf conf) {
    String told = conf.get(LOCAL_DIR, System.getProperty("java.io.tmpdir"));
    return Path.of(told.split(",", 2)[0]);
  }

  public static boolean isLocal(String master) {
    return master.equals("local") || master.startsWith("local[");
  }

  /** What spark-submit does for the jar it is given, for whoever starts without it. */
  private static void shipOwnJars(SparkConf conf) {
    String jars =
        Stream.of(CoreConf.class, Quotient.class, Scope.class)
            .map(CoreConf::codeOf)
            .distinct()
            .filter(Files::isRegularFile)
            .map(jar -> jar.toUri().toString())
            .collect(Collectors.joining(","));
    if (!conf.contains(JARS) && !jars.isEmpty()) {
      conf.set(JARS, jars);
    }
  }

  private static Path codeOf(Class<?> own) {
    try {
      return Path.of(own.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException broken) {
      throw new IllegalStateException("classes lie where no path leads", broken);
    }
  }
}
