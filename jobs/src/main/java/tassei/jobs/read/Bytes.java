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
    return location.isLocal()
        ? Files.newInputStream(location.local())
        : SharedFiles.open(path, properties());
  }

  /** What spark-submit was told, a machine of the cluster knows from Spark alone. */
  private static Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    for (Tuple2<String, String> property : SparkEnv.get().conf().getAll()) {
      properties.put(property._1(), property._2());
    }
    return properties;
  }
}
