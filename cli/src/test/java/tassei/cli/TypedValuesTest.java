package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are none, of many problems three, and what is typed as it prints. */
class TypedValuesTest extends TypedCommands {
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
  void noPasswordIsKeptInRunJson() {
    assertEquals(
        Map.of("data", "s3a://***@bucket/a?***", "master", "spark://***@host:7077"),
        Asking.withoutSecrets(
            Map.of("data", "s3a://key:s@bucket/a?token=t", "master", "spark://me:pw@host:7077")));
  }
}
