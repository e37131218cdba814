package tassei.jobs.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tassei.jobs.refusal.WriteFailure;

/** A folder of this process alone, made when it is first used and gone when the process ends. */
public final class ScratchFolder {
  private final String prefix;
  private Path folder;

  public ScratchFolder(String prefix) {
    this.prefix = prefix;
  }

  public synchronized Path resolve(String name) {
    if (folder == null) {
      try {
        folder = Files.createTempDirectory(prefix);
      } catch (IOException failure) {
        throw WriteFailure.refusal(failure, Path.of(System.getProperty("java.io.tmpdir")));
      }
      Path made = folder;
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> FileTree.delete(made), "tassei-" + made.getFileName()));
    }
    return folder.resolve(name);
  }

  /** A folder in it that is there. */
  public Path make(String name) {
    try {
      return Files.createDirectories(resolve(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
