package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.oracle.RandomProgramme;

/**
 * Where rows lie bears on speed alone: this process, tasks that take its lists and tasks that read
 * the files write the same bytes.
 */
class PassesBothWaysTest {
  private static final Path NATIONAL = Path.of("..", "data-samples", "national");

  private static final RunOptions TASKS = new RunOptions("local[3]", null);
  private static final RunOptions HERE = TASKS.withoutSpark();

  @TempDir Path scratch;

  @Test
  void aRandomProgramme() throws IOException {
    compareRandomProgramme(100);
  }

  /**
   * The sample by tasks is held against the oracle on every change ({@code OracleComparisonTest}).
   */
  @Test
  @Tag("slow")
  void theSample() throws IOException {
    compare(NATIONAL, LocalDate.parse("2025-05-16"));
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> randomProgrammes() {
    return LongStream.rangeClosed(101, 150)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "random programme " + seed, () -> compareRandomProgramme(seed)));
  }

  private void compareRandomProgramme(long seed) throws IOException {
    Path data = Files.createDirectories(scratch.resolve("data-" + seed));
    RandomProgramme.write(data, seed);
    List<LocalDate> days = RandomProgramme.asOfDates(seed);
    compare(data, days.get(days.size() - 1));
  }

  private void compare(Path data, LocalDate asOf) throws IOException {
    Settings few = Settings.defaults().withAsOf(asOf).withAnyRejected();
    Path folder = Files.createTempDirectory(scratch, "compare");
    Map<String, String> here = WrittenRun.of(data, few, HERE, folder.resolve("here"));
    assertTrue(here.size() > 30, "too few files: " + here.keySet());
    assertEquals(here, WrittenRun.of(data, few, TASKS, folder.resolve("tasks")));
    assertEquals(here, WrittenRun.of(data, few.withDriverBytes(0), TASKS, folder.resolve("large")));
  }
}
