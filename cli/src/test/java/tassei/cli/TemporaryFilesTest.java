package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run puts aside is for its owner only, and goes with it. */
class TemporaryFilesTest {
  private static final Path ROOT = Path.of(System.getProperty("tassei.root"));

  @TempDir private Path temp;

  @Test
  void areOpenToTheOwnerOnlyAndGoWithTheRun() throws Exception {
    Path aside = Files.createDirectory(temp.resolve("aside"));
    String[] run = {
      "run",
      "--data",
      ROOT.resolve("jobs/src/test/resources/second-programme").toString(),
      "--out",
      temp.resolve("out").toString(),
      "--lang",
      "en",
      "--formats",
      "html"
    };
    try (Launched launched = Launched.of(ROOT, List.of("-Djava.io.tmpdir=" + aside), run)) {
      assertTrue(launched.reaches("draw"), launched.lines().toString());
      Map<String, String> folders = folders(aside);
      assertTrue(folders.containsKey("tassei-spark-"), folders.toString());
      folders.values().removeIf("rwx------"::equals);
      assertEquals(Map.of(), folders);
      assertEquals(ExitCode.DONE, launched.exit(), launched.lines().toString());
    }
    assertEquals(Map.of(), folders(aside));
  }

  /** Those that hold something, by how they are called, with who may look into them. */
  private static Map<String, String> folders(Path aside) throws IOException {
    Map<String, String> folders = new TreeMap<>();
    try (Stream<Path> all = Files.list(aside)) {
      for (Path folder : all.filter(Files::isDirectory).toList()) {
        try (Stream<Path> within = Files.list(folder)) {
          if (within.findAny().isPresent()) {
            String name = folder.getFileName().toString().replaceAll("[0-9a-f-]+$", "-");
            folders.put(name, PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
          }
        }
      }
    }
    return folders;
  }
}
