package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name, one class: a reader who searches for it finds what is meant. */
class NamesTest {
  private static final Path ROOT = Path.of(System.getProperty("tassei.root", ".."));
  private static final List<String> MODULES =
      List.of("contract", "figures", "jobs", "reports", "cli", "bench");

  @Test
  void noClassHasTheNameOfAnother() throws IOException {
    Map<String, List<String>> byName = new TreeMap<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        files.map(file -> file.toString().replace('\\', '/')).forEach(file -> add(file, byName));
      }
    }
    assertTrue(byName.size() > 500, "too few classes were found: " + byName.size());
    byName.values().removeIf(files -> files.size() == 1);
    assertEquals(Map.of(), byName, "give one of them another name");
  }

  private static void add(String file, Map<String, List<String>> byName) {
    if (file.endsWith(".java") && !file.endsWith("/package-info.java")) {
      String name = file.substring(file.lastIndexOf('/') + 1);
      byName.computeIfAbsent(name, any -> new ArrayList<>()).add(file);
    }
  }
}
