package tassei.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tassei.jobs.store.OutFolder;
import tassei.jobs.store.OutLock;

/**
 * A run that was asked before in the same words, while no file has changed that it read. It is
 * answered before anything is loaded that knows what a question is; whatever differs, or cannot be
 * told, is left to the run itself.
 */
final class SameWords {
  /** A file written so shortly before may be written again without another time of change. */
  private static final long UNSURE = 2_000_000_000L;

  private static final List<String> BEARING =
      List.of(
          "user.dir",
          "tassei.home",
          "java.home",
          "java.version",
          "java.class.path",
          "file.encoding",
          "sun.jnu.encoding");

  private final List<String> args;
  private final long now;

  /** Made before any file is read. */
  SameWords(List<String> args) {
    this.args = args;
    this.now = System.currentTimeMillis() * 1_000_000;
  }

  /** What was said to them, where all is as it was then. */
  Optional<UnchangedAnswer> answer() {
    if (args.isEmpty() || !args.get(0).equals("run")) {
      return Optional.empty();
    }
    try {
      return kept(out());
    } catch (IOException | RuntimeException untold) {
      return Optional.empty();
    }
  }

  private Optional<UnchangedAnswer> kept(Path out) throws IOException {
    try (OutLock held = OutLock.beside(out.resolve("a run"))) {
      UnchangedAnswer kept = UnchangedAnswer.read(OutFolder.unchanged(out));
      boolean holds = held != null && kept.asked().equals(asked()) && kept.isAsItWas();
      return holds ? Optional.of(kept) : Optional.empty();
    }
  }

  /**
   * Keeps what was said to them, unless a file was just written or they do not say where.
   *
   * @param read every file and folder that it rests on
   */
  void keep(int exit, String said, String noted, Path folder, Collection<Path> read) {
    List<SeenFile> seen = new ArrayList<>();
    for (String jar : ownJars()) {
      seen.add(SeenFile.of(Path.of(jar)));
    }
    boolean isOfJars = !seen.isEmpty();
    boolean isWhole = args.stream().noneMatch(word -> word.startsWith("@")); // files of words
    read.forEach(file -> seen.add(SeenFile.of(file)));
    boolean isSettled = seen.stream().allMatch(file -> file.changed() < now - UNSURE);
    if (isOfJars && isWhole && isSettled && out().equals(folder)) {
      seen.add(SeenFile.entries(OutFolder.work(folder)));
      try {
        new UnchangedAnswer(asked(), exit, said, noted, seen).write(OutFolder.unchanged(folder));
      } catch (IOException notKept) {
        return;
      }
    }
  }

  /** Words that name no output folder mean, most often, the one of the settings as they come. */
  private Path out() {
    Path named = Home.folder().resolve("out");
    for (int i = 1; i < args.size(); i++) {
      String word = args.get(i);
      if (word.startsWith("--out=")) {
        named = Path.of(word.substring("--out=".length()));
      } else if (args.get(i - 1).equals("--out")) {
        named = Path.of(word);
      }
    }
    return named.toAbsolutePath().normalize();
  }

  private String asked() {
    StringBuilder asked = new StringBuilder();
    for (String word : args) {
      asked.append(word).append('\0');
    }
    for (String name : BEARING) {
      asked.append(System.getProperty(name)).append('\0');
    }
    return asked.toString();
  }

  /** The product itself; none where it runs from folders of classes, which change unseen. */
  private static List<String> ownJars() {
    List<String> own = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      String name = part.substring(part.lastIndexOf(File.separatorChar) + 1);
      if (name.startsWith("tassei") && name.endsWith(".jar")) {
        own.add(part);
      }
    }
    return own;
  }
}
