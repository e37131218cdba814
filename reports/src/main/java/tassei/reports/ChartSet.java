package tassei.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The charts of one language and format. A list of their names is written last, so that a set that
 * lost one is told from a whole one without drawing it again.
 *
 * @param ending of their names
 */
record ChartSet(Path folder, String ending) {

  private Path list() {
    return folder.resolve(ending + ".list");
  }

  boolean isWhole() throws IOException {
    return Files.isRegularFile(list())
        && Files.readAllLines(list()).stream()
            .allMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }

  void clear() throws IOException {
    Files.deleteIfExists(list());
    for (String name : names()) {
      Files.delete(folder.resolve(name));
    }
  }

  /** All of them are there; says where that is written. */
  Path close() throws IOException {
    Files.createDirectories(folder);
    return Files.write(list(), names());
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
