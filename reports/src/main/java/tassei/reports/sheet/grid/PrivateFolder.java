package tassei.reports.sheet.grid;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.TempFileCreationStrategy;

/** Where a workbook lies while it is written: for its owner only, and gone afterwards. */
public final class PrivateFolder implements TempFileCreationStrategy, Closeable {
  private final Path folder;

  public PrivateFolder() throws IOException {
    folder = Files.createTempDirectory("tassei-sheets");
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public File createTempFile(String prefix, String suffix) throws IOException {
    return Files.createTempFile(folder, prefix, suffix).toFile();
  }

  @Override
  public File createTempDirectory(String prefix) throws IOException {
    return Files.createTempDirectory(folder, prefix).toFile();
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }
}
