package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.explain.Walk;

/** The commands of the README, each in a process of its own, over the sample. */
class SampleRunTest {
  private static final Path ROOT = Path.of(System.getProperty("tassei.root"));

  @TempDir static Path scratch;
  private static Path out;

  @BeforeAll
  static void theSampleIsRun() throws Exception {
    out = scratch.resolve("out");
    assertEquals(ExitCode.DONE, exit("run"));
  }

  @Test
  void everyIndicatorControlAndBudgetFigureAddsUpToItsRows() {
    assertEquals(List.of(), Walk.all(latest()));
  }

  @Test
  void theReadmesExplanationsAreGiven() throws Exception {
    for (String figure :
        List.of(
            "kpi:P2-1.non-clinical-poc",
            "budget:integrated_project=P2-1,fiscal_year=2021,stage=initial",
            "control:S2.total")) {
      assertEquals(ExitCode.DONE, exit("explain", "latest", figure), figure);
    }
    assertEquals(ExitCode.MISUSED, exit("explain", "latest", "kpi:nobody"));
    assertEquals(ExitCode.DONE, exit("runs"));
  }

  @Test
  void askedAgainItIsUnchangedAndForcedItIsReproduced() throws Exception {
    Path run = latest().toRealPath();
    FileTime written = Files.getLastModifiedTime(run.resolve("run.json"));
    assertEquals(ExitCode.DONE, exit("run"));
    assertEquals(ExitCode.DONE, exit("run", "--force"));
    assertEquals(run, latest().toRealPath());
    assertEquals(written, Files.getLastModifiedTime(run.resolve("run.json")));
  }

  @Test
  void aPublishedAmountThatDisagreesExitsFourAndLatestStays() throws Exception {
    Path run = latest().toRealPath();
    Path data = changed("S2.P2-1,", "181.8", "191.8");
    assertEquals(ExitCode.DIFFERS, exit("run", "--data", data.toString()));
    assertEquals(run, latest().toRealPath());
    assertEquals(ExitCode.DONE, exit("run", "--data", data.toString(), "--allow-differences"));
    assertNotEquals(run, latest().toRealPath());
    assertEquals(ExitCode.DONE, exit("run", "--latest"));
    assertEquals(run, latest().toRealPath());
  }

  @Test
  void checkRefusesTheBrokenSampleWithEveryProblem() throws Exception {
    String broken = ROOT.resolve("data-samples/broken").toString();
    assertEquals(ExitCode.REFUSED, exit("check", "--data", broken));
    assertEquals(ExitCode.REFUSED, exit("run", "--data", broken));
  }

  private static Path latest() {
    return out.resolve("latest");
  }

  /** The national sample with one amount changed in the line that begins so. */
  private static Path changed(String line, String from, String to) throws IOException {
    Path data = Files.createDirectories(scratch.resolve("changed"));
    try (Stream<Path> files = Files.list(ROOT.resolve("data-samples/national"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (file.endsWith("budget.csv")) {
          int at = text.indexOf("\n" + line) + 1;
          int end = text.indexOf('\n', at);
          String row = text.substring(at, end);
          assertTrue(at > 0 && row.contains(from), line);
          text = text.substring(0, at) + row.replace(from, to) + text.substring(end);
        }
        Files.writeString(data.resolve(file.getFileName()), text, StandardCharsets.UTF_8);
      }
    }
    return data;
  }

  private static int exit(String command, String... more) throws Exception {
    String[] arguments =
        Stream.concat(Stream.of(command, "--out", out.toString()), Stream.of(more))
            .toArray(String[]::new);
    try (Launched run = Launched.of(ROOT, arguments)) {
      return run.exit();
    }
  }
}
