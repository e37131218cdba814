package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tassei.jobs.run.RunStore;

/** What a user is told, and the exit code, where nothing has to be computed. */
class CommandLineTest {
  private static final Path ROOT =
      Path.of(System.getProperty("tassei.root", "..")).toAbsolutePath();
  private static String homeBefore;

  @TempDir private Path scratch;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void atHome() {
    homeBefore = System.setProperty("tassei.home", ROOT.toString());
  }

  @AfterAll
  static void asBefore() {
    if (homeBefore == null) {
      System.clearProperty("tassei.home");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run", "check", "report", "explain", "verify", "whatif", "runs", "help", "version"
      })
  void everyCommandHasHelp(String command) {
    assertEquals(ExitCode.DONE, tassei(command, "--help"));
    assertTrue(out.toString().contains("Usage: tassei " + command), out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void helpNamesEveryOptionOfRun() {
    assertEquals(ExitCode.DONE, tassei("help", "run"));
    for (String option :
        List.of(
            "--conf",
            "--data",
            "--as-of",
            "--out",
            "--compare",
            "--lang",
            "--formats",
            "--master",
            "--force",
            "--latest",
            "--allow-differences",
            "--quiet")) {
      assertTrue(out.toString().contains(option), option);
    }
  }

  @Test
  void versionNamesWhatComputes() {
    assertEquals(ExitCode.DONE, tassei("version"));
    assertTrue(out.toString().startsWith("tassei "), out.toString());
    assertTrue(out.toString().contains("spark 4."), out.toString());
    assertTrue(out.toString().contains("java "), out.toString());
  }

  @Test
  void wrongUsageGetsAHint() {
    assertMisused(List.of("a command is needed: run, check, explain …", "Try: tassei --help"));
    assertMisused(
        List.of(
            "--as-of: found \"31.3.2024\"; accepted: a day as 2024-03-31, or data",
            "Try: tassei run --help"),
        "run",
        "--as-of",
        "31.3.2024");
    assertMisused(
        List.of("--lang: found \"日本語\"; accepted: ja,en", "Try: tassei run --help"),
        "run",
        "--lang",
        "日本語");
    assertMisused(
        List.of(
            "--formats: found \"doc\"; accepted: pdf,html,xlsx,png,svg",
            "Try: tassei check --help"),
        "check",
        "--formats",
        "doc");
    assertMisused(
        List.of(
            "Unknown option: '--forced'",
            "Possible solutions: --formats, --force",
            "Try: tassei run --help"),
        "run",
        "--forced");
    assertMisused(
        List.of(
            "--master: found \"cluster\"; accepted: local[*], local[4], spark://host:7077, yarn,"
                + " k8s://…",
            "Try: tassei run --help"),
        "run",
        "--master",
        "cluster");
    assertMisused(
        List.of("Missing required parameters: 'RUN', 'FIGURE'", "Try: tassei explain --help"),
        "explain");
    assertMisused(
        List.of("Missing required parameter: 'RUN'", "Try: tassei report --help"), "report");
    assertMisused(
        List.of("Missing required parameter: 'RUN'", "Try: tassei verify --help"), "verify");
  }

  @Test
  void whatLeavesNothingToDoIsSaid() {
    assertMisused(
        List.of(
            "--formats: none leaves nothing to draw; accepted: pdf,html,xlsx,png,svg",
            "Try: tassei report --help"),
        "report",
        "latest",
        "--formats",
        "none");
    assertMisused(
        List.of(
            "--master: found \"here\"; accepted: local[*], local[4], spark://host:7077, yarn,"
                + " k8s://…",
            "Try: tassei whatif --help"),
        "whatif",
        "a.yaml",
        "--master",
        "here");
    assertMisused(
        List.of(
            "a scenario file is needed, or --sheet for one to fill in",
            "Try: tassei whatif --help"),
        "whatif");
  }

  @Test
  void anUnknownRunIsWrongUsage() {
    String none = "; there is none in " + scratch + " yet, make one with: tassei run";
    assertMisused(
        List.of("no latest run in " + scratch + none),
        "explain",
        "latest",
        "kpi:x",
        "--out",
        scratch.toString());
    assertMisused(
        List.of("\"x\" is no finished run" + none), "report", "x", "--out", scratch.toString());
    assertEquals(ExitCode.DONE, tassei("runs", "--out", scratch.toString()));
    assertEquals("no finished runs\n", out.toString());
  }

  @Test
  void aBrokenConfIsRefusedWithAllItsProblems() throws IOException {
    Path conf = scratch.resolve("c.yaml");
    Files.writeString(conf, "grace-month: 6\nlang: [fr]\n");
    assertEquals(ExitCode.REFUSED, tassei("run", "--conf", conf.toString()));
    assertEquals(
        List.of(
            conf + ":1: unknown key \"grace-month\"; did you mean \"grace-months\"?",
            conf + ":2: lang: found \"fr\"; accepted: ja, en"),
        err.toString().lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///a b", "file:abc", "s3a://[bad", "", "https://host/a"})
  void aPlaceThatIsNoneIsWrongUsage(String place) {
    String accepted =
        "found \"%s\"; accepted: a folder, or the URI of one as file:///a%%20b, hdfs://host/a or"
            + " s3a://bucket/a";
    String said = accepted.formatted(place);
    for (String command : List.of("run", "check")) {
      String help = "Try: tassei " + command + " --help";
      assertMisused(List.of("--data: " + said, help), command, "--data", place);
      assertMisused(List.of("--out: " + said, help), command, "--out", place);
    }
    List<String> lines = List.of("--out: " + said, "Try: tassei runs --help");
    assertMisused(lines, "runs", "--out", place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-03-31", "2201-04-01", "+999999999-01-01", "0001-01-01"})
  void aDayOfNoYearAnybodyMeansIsWrongUsage(String day) {
    String accepted = "accepted: a day from 1900-04-01 to 2201-03-31, or data";
    assertMisused(
        List.of("--as-of: found \"" + day + "\"; " + accepted, "Try: tassei run --help"),
        "run",
        "--as-of",
        day);
  }

  @Test
  void ofManyProblemsOfAKindThreeAreToldAndHowManyMoreThereAre() throws IOException {
    Path conf = scratch.resolve("c.yaml");
    Files.writeString(conf, "a1: 1\na2: 1\na3: 1\na4: 1\na5: 1\n");
    assertEquals(ExitCode.REFUSED, tassei("run", "--conf", conf.toString()));
    List<String> lines = err.toString().lines().toList();
    assertEquals(4, lines.size(), err.toString());
    assertEquals("and 2 more: " + conf + ": unknown key", lines.get(3));
  }

  @Test
  void whereNothingCanBeMadeIsRefused() {
    assertEquals(ExitCode.REFUSED, tassei("run", "--out", "/proc/x"));
    assertEquals(
        "out folder /proc/x: cannot be written: nothing can be made there\n", err.toString());
  }

  /** Names of folders and what is typed may hold what a terminal obeys, and passwords. */
  @Test
  void nothingThatIsPrintedIsObeyed() {
    String folder = scratch.resolve("a\u001B[2J\u202Eb").toString();
    assertEquals(ExitCode.REFUSED, tassei("run", "--data", folder, "--out", scratch.toString()));
    assertTrue(err.toString().contains("a\\u001b[2J\\u202eb: not found"), err.toString());
    assertEquals(ExitCode.MISUSED, tassei("run", "--as-of", "\u009B2J"));
    assertTrue(err.toString().startsWith("--as-of: found \"\\u009b2J\""), err.toString());
  }

  @Test
  void noPasswordIsPrinted() {
    String secret = "nosuch://key:se/cr+et@bucket/a?token=t0p";
    for (String option : List.of("--data", "--out")) {
      assertEquals(ExitCode.REFUSED, tassei("run", option, secret));
      assertTrue(err.toString().contains("nosuch://***@bucket/a?***"), err.toString());
      assertTrue(!err.toString().contains("cr+et") && !err.toString().contains("t0p"));
    }
  }

  @Test
  void missingTablesAreRefusedAllAtOnce() throws IOException {
    Path data = Files.createDirectory(scratch.resolve("data"));
    Files.writeString(data.resolve("plans.csv"), "plan\n");
    for (String command : List.of("run", "check")) {
      String store = scratch.resolve("out").toString();
      assertEquals(ExitCode.REFUSED, tassei(command, "--data", data.toString(), "--out", store));
      assertEquals(1, err.toString().lines().count(), err.toString());
      assertTrue(err.toString().startsWith("table ministries: missing;"), err.toString());
    }
  }

  @Test
  void aSecondRunIsTurnedAway() {
    try (RunStore held = RunStore.open(scratch)) {
      assertEquals(List.of(), held.runs().all());
      assertEquals(ExitCode.BUSY, tassei("run", "--out", scratch.toString()));
      assertTrue(err.toString().startsWith(scratch + ": another run holds this folder"));
    }
  }

  private void assertMisused(List<String> lines, String... args) {
    assertEquals(ExitCode.MISUSED, tassei(args), err.toString());
    assertEquals(lines, err.toString().lines().toList());
    assertEquals("", out.toString());
  }

  private int tassei(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
