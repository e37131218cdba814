package tassei.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tassei.reports.run.UnreadableRun;

/** Where documents are drawn before they are moved in; it bears the mark of the run's folder. */
record DrawingFolder(Path run, Path folder) {
  private static final String MARK = ".owner";

  static DrawingFolder in(Path run) {
    return new DrawingFolder(run, run.resolve(".drawing"));
  }

  void make() throws IOException {
    remove();
    Files.createDirectory(folder);
    Path mark = run.resolve(MARK);
    boolean isMarked = Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS);
    String id =
        isMarked ? Files.readString(mark) : UUID.randomUUID().toString().replace("-", "") + "\n";
    Files.writeString(folder.resolve(MARK), id);
  }

  /** What was drawn, in the order of names. */
  List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals(MARK))
          .sorted()
          .toList();
    }
  }

  /** What bears no mark is somebody else's. */
  void remove() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!isOurs()) {
      throw new UnreadableRun(folder + ": is in the way and not Tassei's; remove it");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private boolean isOurs() throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> within = Files.list(folder)) {
      return Files.isRegularFile(folder.resolve(MARK), LinkOption.NOFOLLOW_LINKS)
          || within.findAny().isEmpty();
    }
  }
}
