package tassei.jobs.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.util.ShutdownHookManager;
import tassei.jobs.run.FileTree;

/**
 * Where Spark puts rows that memory does not hold. Open to its owner only, because Spark's own
 * folders are open to everybody on the machine.
 */
final class SpillFolder {
  /** Spark ends before: it still writes while it does. */
  private static final int LAST = 1;

  private SpillFolder() {}

  /** A new one, gone when the process ends. */
  static Path create() {
    try {
      Path folder = Files.createTempDirectory("tassei-spark-");
      ShutdownHookManager.get().addShutdownHook(() -> FileTree.delete(folder), LAST);
      return folder;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
