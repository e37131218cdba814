package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a run is computed bears on speed alone. */
class MasterTest extends TypedCommands {
  private static final Path SECOND = ROOT.resolve("jobs/src/test/resources/second-programme");

  @Test
  void aRunIsTheSameWithSparkAndWithout() {
    assertEquals(ExitCode.DONE, run(SECOND, "none"), err.toString());
    assertEquals(ExitCode.DONE, run(SECOND, "local[2]"), err.toString());
    assertTrue(out.toString().contains("unchanged"), out.toString());
    assertEquals(ExitCode.DONE, run(SECOND, "local[2]", "--force"), err.toString());
    assertTrue(out.toString().contains("reproduced: the same bytes"), out.toString());
  }

  @Test
  void whatNeedsSparkIsRefusedInOneLine() throws IOException {
    Path conf = scratch.resolve("small.yaml");
    Files.writeString(conf, "limits: { driver-bytes: 1000 }\n");
    assertEquals(ExitCode.REFUSED, run(SECOND, "none", "--conf", conf.toString()));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(
        err.toString().startsWith("--master: found \"none\", and the inputs take "),
        err.toString());
    assertTrue(err.toString().contains(" more than limits.driver-bytes (1000); accepted: local"));
    String refused = err.toString();
    assertEquals(
        ExitCode.REFUSED,
        tassei(
            "check", "--data", SECOND.toString(), "--master", "none", "--conf", conf.toString()));
    assertEquals(refused, err.toString());
    Path data = withParquet();
    assertEquals(ExitCode.REFUSED, run(data, "none"));
    assertEquals(
        "outcomes.parquet: cannot be read as Parquet; is it cut short, or not Parquet?\n",
        err.toString());
  }

  private Path withParquet() throws IOException {
    Path data = Files.createDirectory(scratch.resolve("data"));
    try (Stream<Path> files = Files.list(SECOND)) {
      for (Path file : files.filter(file -> !file.endsWith("outcomes.csv")).toList()) {
        Files.copy(file, data.resolve(file.getFileName()));
      }
    }
    Files.writeString(data.resolve("outcomes.parquet"), "PAR1");
    return data;
  }

  private int run(Path data, String master, String... more) {
    Path folder = scratch.resolve("out");
    String[] words = {
      "run",
      "--data",
      data.toString(),
      "--out",
      folder.toString(),
      "--formats",
      "none",
      "--quiet",
      "--master",
      master
    };
    return tassei(Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new));
  }
}
