package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tassei.jobs.store.RunStore;

/** What a user is told, and the exit code, where nothing has to be computed. */
class CommandLineTest extends TypedCommands {
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
            "--master: found \"cluster\"; accepted: none, local[*], local[4], spark://host:7077,"
                + " yarn, k8s://…",
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
            "--master: found \"here\"; accepted: none, local[*], local[4], spark://host:7077,"
                + " yarn, k8s://…",
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
}
