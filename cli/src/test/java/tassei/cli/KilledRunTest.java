package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stops a run, {@code latest} opens the last complete one and the next run succeeds. */
class KilledRunTest {
  private static final Path ROOT = Path.of(System.getProperty("tassei.root"));
  private static final List<String> SPARES_TIME = List.of("hashes", "state");
  private static final String FIRST = "2024-03-31";
  private static final String SECOND = "2025-09-30";
  private static final String LAST = "2026-03-31";

  @TempDir Path out;
  private Path before;

  @BeforeEach
  void aCompleteRun() throws Exception {
    FinishedOut.of(out, words(FIRST));
    before = out.resolve("latest").toRealPath();
  }

  @Test
  void killedBeforeWritingWhileMovingAndBetweenRenameAndLink() throws Exception {
    // A day each: a run may get past the step before the kill reaches it.
    killAt("rename", "2025-06-30");
    killAt("latest", "2025-12-31");
    nextRunSucceeds();
  }

  @Test
  void aSecondRunExitsFiveAndTerminationLeavesNothingBehind() throws Exception {
    try (Launched first = run(SECOND)) {
      assertTrue(first.reaches("read"), first.lines().toString());
      assertEquals(ExitCode.BUSY, exit("2025-12-31"));
      assertEquals(143, first.terminate());
    }
    assertEquals(before, out.resolve("latest").toRealPath());
    assertEquals(List.of(), leftovers());
  }

  @Test
  @Tag("slow")
  void killedAtEveryStage() throws Exception {
    LocalDate day = LocalDate.parse("2025-04-01"); // one each, as above
    for (String stage :
        List.of(
            "start",
            "read",
            "vintages",
            "budget",
            "indicators",
            "controls",
            "draw",
            "sync",
            "write",
            "index")) {
      killAt(stage, day.toString());
      day = day.plusDays(1);
    }
    nextRunSucceeds();
  }

  @Test
  @Tag("slow")
  void killedAtFiftyMoments() throws Exception {
    SplittableRandom random = new SplittableRandom(50);
    long whole = timeOfOneRun();
    for (int i = 0; i < 50; i++) {
      try (Launched run = run(SECOND, "--force")) {
        pause(random.nextLong(whole));
        run.kill();
      }
      latestIsWhole();
    }
    nextRunSucceeds();
  }

  private void killAt(String stage, String asOf) throws IOException, InterruptedException {
    try (Launched run = run(asOf, "--force")) {
      assertTrue(run.reaches(stage), stage + ": " + run.lines());
      run.kill();
    }
    latestIsWhole();
  }

  /** Killed between rename and link the newer run is complete, so either may be the latest. */
  private void latestIsWhole() throws IOException {
    Path latest = out.resolve("latest").toRealPath();
    assertTrue(latest.equals(before) || latest.getFileName().toString().startsWith("2025"));
    for (String part : List.of("run.json", "report.json", "tables/findings.csv")) {
      assertTrue(Files.size(latest.resolve(part)) > 0, part);
    }
  }

  private void nextRunSucceeds() throws IOException, InterruptedException {
    assertEquals(0, exit(LAST));
    assertTrue(out.resolve("latest").toRealPath().getFileName().toString().startsWith(LAST));
    assertEquals(List.of(), leftovers());
  }

  private long timeOfOneRun() throws IOException, InterruptedException {
    long started = System.nanoTime();
    assertEquals(0, exit("2024-06-30"));
    before = out.resolve("latest").toRealPath();
    return (System.nanoTime() - started) / 1_000_000;
  }

  private static void pause(long milliseconds) throws InterruptedException {
    Thread.sleep(milliseconds);
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> left = Files.list(out.resolve(".work"))) {
      return left.map(path -> path.getFileName().toString())
          .filter(name -> !SPARES_TIME.contains(name))
          .toList();
    }
  }

  private int exit(String asOf, String... more) throws IOException, InterruptedException {
    try (Launched run = run(asOf, more)) {
      return run.exit();
    }
  }

  private Launched run(String asOf, String... more) throws IOException {
    Stream<String> own = Stream.of("--out", out.toString());
    return Launched.of(
        ROOT,
        Stream.of(Stream.of(words(asOf)), own, Stream.of(more))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  private static String[] words(String asOf) {
    String data = ROOT.resolve("jobs/src/test/resources/second-programme").toString();
    String formats = "html"; // enough for the stage of drawing to be met
    return new String[] {"run", "--data", data, "--as-of", asOf, "--formats", formats};
  }
}
