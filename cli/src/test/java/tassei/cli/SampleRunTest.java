package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tassei.jobs.store.Bucket;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "run --rehash",
        "runs",
        "report latest --formats html --lang en",
        "explain latest control:S2.total",
        "verify latest",
        "run --help",
        "help explain",
        "version"
      })
  void whatNeedsNoSparkLoadsNone(String command) throws Exception {
    Path log = Files.createTempFile(scratch, "classes", ".log");
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    boolean computes = !command.contains("help") && !command.equals("version");
    if (computes) {
      words.addAll(List.of("--out", out.toString()));
    }
    String[] arguments = words.toArray(String[]::new);
    List<String> watch = List.of("-Xlog:class+load:file=" + log);
    try (Launched launched = Launched.of(ROOT, watch, arguments)) {
      assertEquals(ExitCode.DONE, launched.exit());
    }
    String loaded = Files.readString(log, StandardCharsets.UTF_8);
    assertTrue(loaded.contains(" tassei.cli.Main "));
    assertFalse(loaded.contains(" org.apache.spark."), command);
  }

  /** As on an object store: no link, no lock, no rename. */
  @Test
  void aRunOnASharedFileSystemIsFoundExplainedAndDrawnWithoutSpark() throws Exception {
    Path shared = scratch.resolve("shared");
    Path run = latest().toRealPath();
    Path copy = shared.resolve(run.getFileName());
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(run.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    Files.delete(copy.resolve("report.en.html"));
    Files.createFile(copy.resolve("_COMPLETE"));
    String pointer = "{\"run\":\"" + run.getFileName() + "\"}";
    Files.writeString(shared.resolve("latest.json"), pointer);

    Path log = scratch.resolve("shared.log");
    List<String> flags =
        List.of(
            "-D" + Bucket.PROPERTY + "=" + Bucket.class.getName(), "-Xlog:class+load:file=" + log);
    String place = Bucket.of(shared).text();
    for (String command :
        List.of("runs", "explain latest control:S2.total", "run", "verify latest")) {
      String[] words = (command + " --out " + place).split(" ", -1);
      try (Launched launched = Launched.of(ROOT, flags, words)) {
        assertEquals(ExitCode.DONE, launched.exit(), command + launched.lines());
        String said = launched.lines().toString();
        assertFalse(said.contains("tassei-fetched-"), "names a copy that is gone: " + said);
      }
      assertFalse(Files.readString(log).contains(" org.apache.spark."), command);
    }
    String drawn = "report.en.html";
    assertEquals(-1, Files.mismatch(run.resolve(drawn), copy.resolve(drawn)));
    try (Launched launched = Launched.of(ROOT, flags, "whatif", "--sheet", "--out", place)) {
      assertEquals(ExitCode.REFUSED, launched.exit());
      assertTrue(launched.lines().get(0).contains("copy the run"), launched.lines().toString());
    }
  }

  /** What each document says is tested where it is drawn; here, that a run draws what is asked. */
  @Test
  void documentsAreDrawnWithTheRunCompletedAndDrawnAgainAsTheSameBytes() throws Exception {
    Path run = latest().toRealPath();
    Map<String, String> drawn = documents(run);
    for (String name :
        List.of("report.ja.pdf", "report.en.pdf", "report.ja.html", "report.en.xlsx")) {
      assertTrue(drawn.containsKey(name), drawn.keySet().toString());
    }
    assertTrue(drawn.keySet().stream().filter(name -> name.endsWith(".ja.png")).count() > 20);
    Files.delete(run.resolve("report.en.pdf"));
    assertEquals(ExitCode.DONE, exit("run"));
    assertEquals(drawn, documents(run));
    assertEquals(ExitCode.DONE, exit("report", "latest"));
    assertEquals(drawn, documents(run));
  }

  @Test
  void aPublishedAmountThatDisagreesExitsFourAndLatestStays() throws Exception {
    Path run = latest().toRealPath();
    Path data = changed("S2.P2-1,", "181.8", "191.8");
    String changed = data.toString();
    assertEquals(ExitCode.DIFFERS, exit("run", "--data", changed, "--formats", "none"));
    assertEquals(run, latest().toRealPath());
    String allow = "--allow-differences";
    assertEquals(ExitCode.DONE, exit("run", "--data", changed, allow, "--formats", "html"));
    String page = Files.readString(latest().resolve("report.ja.html"), StandardCharsets.UTF_8);
    assertTrue(page.contains("公表値と不一致"));
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

  /** Every document by its name, with the digest of its bytes. */
  private static Map<String, String> documents(Path run) throws Exception {
    Map<String, String> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = run.relativize(file).toString();
        boolean report = name.startsWith("report.") && !name.equals("report.json");
        if (report || name.startsWith("charts")) {
          byte[] bytes = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          documents.put(name, HexFormat.of().formatHex(bytes));
        }
      }
    }
    return documents;
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
