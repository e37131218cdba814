package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose input is refused leaves all refused rows beside the runs, and says where. */
class RefusedFilesTest {
  private static final Path ROOT = Path.of(System.getProperty("tassei.root"));
  private static final Path SECOND = ROOT.resolve("jobs/src/test/resources/second-programme");

  @TempDir private Path temp;

  @Test
  void untilItIsCorrected() throws Exception {
    Path data = copied();
    Path out = temp.resolve("out");
    Path budget = data.resolve("budget.csv");
    String sound = Files.readString(budget);
    Files.writeString(budget, sound.replace(",initial,", ",initiol,"));
    long bad = sound.lines().filter(line -> line.contains(",initial,")).count();
    assertTrue(bad > 3, "more rows than are shown");
    try (Launched run = run(data, out)) {
      assertEquals(ExitCode.REFUSED, run.exit(), run.lines().toString());
      List<String> lines = run.lines();
      assertEquals(3, lines.stream().filter(line -> line.contains("found 'initiol'")).count());
      assertTrue(
          lines.contains(
              "budget: all %d refused rows, each with every problem, are in %s"
                  .formatted(bad, out.resolve("refused-budget.csv"))),
          lines.toString());
    }
    assertEquals(bad + 1, Files.readAllLines(out.resolve("refused-budget.csv")).size());
    Files.writeString(budget, sound);
    try (Launched run = run(data, out)) {
      assertEquals(ExitCode.DONE, run.exit(), run.lines().toString());
    }
    assertFalse(Files.exists(out.resolve("refused-budget.csv")));
  }

  private Path copied() throws IOException {
    Path data = Files.createDirectory(temp.resolve("data"));
    try (Stream<Path> files = Files.list(SECOND)) {
      for (Path file : files.toList()) {
        Files.copy(file, data.resolve(file.getFileName()));
      }
    }
    return data;
  }

  private static Launched run(Path data, Path out) throws IOException {
    return Launched.of(
        ROOT,
        "run",
        "--quiet",
        "--allow-differences",
        "--formats",
        "none",
        "--data",
        data.toString(),
        "--out",
        out.toString());
  }
}
