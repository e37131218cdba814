package tassei.jobs.pass.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.util.ShutdownHookManager;
import scala.runtime.BoxedUnit;
import tassei.jobs.file.FileTree;

/**
 * Where Spark puts rows that memory does not hold. Open to its owner only, because Spark's own
 * folders are open to everybody on the machine.
 */
final class SpillFolder {
  /** After all that Spark itself does when it ends, because it still writes while it does. */
  private static final int LAST = 0;

  private SpillFolder() {}

  /** A new one, gone when the process ends. */
  static Path create() {
    return createIn(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** The same, in a place that is large. */
  static Path createIn(Path place) {
    try {
      Path folder = Files.createTempDirectory(place, "tassei-spark-");
      ShutdownHookManager.addShutdownHook(
          LAST,
          () -> {
            FileTree.delete(folder);
            return BoxedUnit.UNIT;
          });
      return folder;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
