package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Output folders with one finished run, computed once for all tests of a build: a test that is
 * about what comes after a run starts from a copy. A run of an earlier build is computed anew,
 * because the product's own classes are part of what it asks.
 */
final class FinishedOut {
  private static final Path ROOT = Path.of(System.getProperty("tassei.root")).toAbsolutePath();
  private static final Path KEPT = ROOT.resolve("cli/target/finished");

  /** What this JVM has seen finished need not be asked again. */
  private static final Map<List<String>, Path> FINISHED = new ConcurrentHashMap<>();

  private FinishedOut() {}

  /** The sample as the README runs it, but for its documents. */
  static void ofSample(Path out) throws Exception {
    of(out, "run", "--formats", "none");
  }

  /** What these words leave behind. */
  static void of(Path out, String... words) throws Exception {
    List<String> asked = List.of(words);
    if (!FINISHED.containsKey(asked)) {
      FINISHED.put(asked, finished(asked));
    }
    copy(FINISHED.get(asked), out);
  }

  private static Path finished(List<String> words) throws Exception {
    Path folder =
        KEPT.resolve(
            UUID.nameUUIDFromBytes(words.toString().getBytes(StandardCharsets.UTF_8)).toString());
    Files.createDirectories(KEPT);
    Path mine = KEPT.resolve(folder.getFileName() + ".lock");
    // Two JVMs share the tests: the second one waits, and finds the run unchanged.
    try (FileChannel channel =
            FileChannel.open(mine, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      String[] all =
          Stream.concat(words.stream(), Stream.of("--out", folder.toString()))
              .toArray(String[]::new);
      Path archive = KEPT.resolve(folder.getFileName() + ".jsa");
      try (Launched launched = Launched.of(ROOT, QuickStart.recording(archive), all)) {
        assertEquals(ExitCode.DONE, launched.exit(), lock + ": " + launched.lines());
      }
      QuickStart.recorded(archive);
    }
    return folder;
  }

  /** A copy with links as links. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copied = to.resolve(from.relativize(path).toString());
        if (!Files.isDirectory(copied)) {
          Files.copy(path, copied, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
