package tassei.bench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed simulated tables are what the generator makes of the committed published ones. */
class SampleDataTest {
  private static final Path NATIONAL =
      Path.of(System.getProperty("tassei.root", "..")).resolve("data-samples/national");

  @TempDir private Path into;

  @BeforeEach
  void generate() throws IOException {
    SampleData.write(NATIONAL, into);
  }

  @Test
  void givesTheCommittedBytes() throws IOException {
    for (String file : List.of("projects.csv", "outcomes.csv")) {
      assertEquals(
          -1,
          Files.mismatch(NATIONAL.resolve(file), into.resolve(file)),
          file + " is not what the generator makes of the tables: see data-samples/README.md");
    }
  }

  @Test
  void copiesFewRows() throws IOException {
    List<String> rows = Files.readAllLines(into.resolve("outcomes.csv"));
    Set<String> distinct = new HashSet<>(rows);
    assertTrue(distinct.size() < rows.size(), "some rows stand twice");
    assertTrue(rows.size() - distinct.size() < rows.size() * 0.04, "but well under 5 %");
  }

  @Test
  void writesOnlySignsThatEveryJapaneseFontHas() throws IOException {
    for (String file : List.of("projects.csv", "outcomes.csv")) {
      String text = Files.readString(into.resolve(file));
      assertTrue(Charset.forName("EUC-JP").newEncoder().canEncode(text), file);
    }
  }
}
