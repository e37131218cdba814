package tassei.jobs.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A random nation can be made again, to look into what went wrong with it. */
class RandomProgrammeTest {
  @TempDir private Path folder;

  @Test
  void theSameSeedGivesTheSameBytes() throws Exception {
    RandomProgramme.write(folder.resolve("once"), 7);
    RandomProgramme.write(folder.resolve("again"), 7);
    RandomProgramme.write(folder.resolve("other"), 8);
    assertEquals(texts(folder.resolve("once")), texts(folder.resolve("again")));
    assertNotEquals(texts(folder.resolve("once")), texts(folder.resolve("other")));
    assertEquals(RandomProgramme.asOfDates(7), RandomProgramme.asOfDates(7));
  }

  private static Map<String, String> texts(Path data) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(data)) {
      List<Path> files = paths.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        texts.put(data.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
