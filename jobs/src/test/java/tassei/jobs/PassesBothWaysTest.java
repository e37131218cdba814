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
import tassei.jobs.checked.LiteralInputs;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.oracle.RandomProgramme;
import tassei.jobs.table.Budget;

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

  /** Rows of such a line travel by line and back to their tables; those of other tables do not. */
  @Test
  void linesThatMoveToAnotherTable() throws IOException {
    Path data = Files.createDirectories(scratch.resolve("moved"));
    new LiteralInputs()
        .write(
            Budget.TABLE,
            """
            line | amount | stage    | reported_on | status    | inclusion | envelope | ministry
            a    | 70     | draft    | 2020-12-01  | confirmed | own       |          | MX
            a    | 80     | initial  | 2021-04-01  | confirmed | own       |          | MX
            a1   | 30     | initial  | 2021-04-01  | confirmed | part      | a        | MY
            a2   | 50     | initial  | 2021-04-01  | confirmed | part      | a        |
            b    | 9      | draft    | 2020-12-01  | confirmed | own       |          | MY
            c    | 5      | executed | 2022-04-01  | confirmed | own       |          | MX
            c    | 6      | executed | 2022-05-01  | confirmed | own       |          | MX
            c    | 6      | executed | 2022-05-01  | confirmed | own       |          | MX
            d    | 4      | executed | 2022-04-01  | withdrawn | own       |          | MZ
            """)
        .writeTo(data);
    compare(data, LocalDate.parse("2023-03-31"));
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
