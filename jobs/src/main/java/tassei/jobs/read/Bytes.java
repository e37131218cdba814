package tassei.jobs.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.SparkEnv;
import scala.Tuple2;
import tassei.jobs.file.Location;
import tassei.jobs.file.SharedFiles;

/** The bytes of an input file, on whichever machine it is read. */
final class Bytes {
  private Bytes() {}

  static InputStream of(String path) throws IOException {
    Location location = Location.of(path);
    if (location.isLocal()) {
      return Files.newInputStream(location.local());
    }
    return SharedFiles.open(path, properties());
  }

  /** What spark-submit was told, a machine of the cluster knows from Spark alone. */
  static Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    System.getProperties()
        .stringPropertyNames()
        .forEach(name -> properties.put(name, System.getProperty(name)));
    SparkEnv session = SparkEnv.get();
    if (session == null) {
      return properties;
    }
    for (Tuple2<String, String> property : session.conf().getAll()) {
      properties.put(property._1(), property._2());
    }
    return properties;
  }
}
