package tassei.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tassei.jobs.file.FileTree;

/** A folder for what is not kept; gone afterwards, also when the process is asked to end. */
final class Scratch implements AutoCloseable {
  private final Path folder;
  private final Thread onStop;

  Scratch() {
    try {
      folder = Files.createTempDirectory("tassei-check-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    onStop = new Thread(() -> FileTree.delete(folder), "tassei-scratch");
    Runtime.getRuntime().addShutdownHook(onStop);
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    FileTree.delete(folder);
    try {
      Runtime.getRuntime().removeShutdownHook(onStop);
    } catch (IllegalStateException ending) {
      // The hook finds nothing left to delete.
    }
  }
}
