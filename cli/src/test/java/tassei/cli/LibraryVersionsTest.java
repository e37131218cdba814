package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The versions that docs/security.md prints are those a run has. */
class LibraryVersionsTest {
  private static final Path ROOT = Path.of(System.getProperty("tassei.root"));
  private static final Pattern ROW =
      Pattern.compile("\\| (\\w+) \\| (\\d[\\w.]+) \\| \\d[\\w.]+ \\| ([^|]+) \\|");

  @Test
  void areThoseOnTheClassPath() throws IOException {
    List<String> printed = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/security.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        for (String jar : row.group(3).split(", ", -1)) {
          printed.add(jar + " " + row.group(2));
          found.add(jar + " " + String.join(" ", versions(jar)));
        }
      }
    }
    assertEquals(printed, found);
    assertTrue(printed.size() > 10, printed.toString());
  }

  /** No module of Jackson, Log4j or Netty is of another version: that fails only at run time. */
  @Test
  void areOneOfEachLibrary() {
    assertEquals(1, ofAll("jackson-(?:core|databind|data\\w+-\\w+|module-[\\w.]+)").size());
    assertEquals(1, ofAll("log4j-[a-z0-9.-]+?").size());
    assertEquals(1, ofAll("netty-(?!tcnative)[a-z0-9-]+?").size());
  }

  private static List<String> ofAll(String jars) {
    return versions(jars).stream().distinct().toList();
  }

  private static List<String> versions(String jar) {
    Pattern file = Pattern.compile(jar + "-(\\d+\\.\\d+\\.\\d+(?:\\.Final)?)[\\w-]*\\.jar");
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(path -> file.matcher(Path.of(path).getFileName().toString()))
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .toList();
  }
}
