package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.io.Engine;
import tassei.jobs.oracle.RandomProgramme;

/** Findings and restatements of records are those of the stages, in every column. */
@Tag("slow")
class FindingsBesideStagesTest {
  private static final Path NATIONAL = Path.of("..", "data-samples", "national");
  private static final RunOptions LOCAL = new RunOptions("local[2]", null);

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> theSample() {
    return Stream.of("2025-05-16")
        .map(LocalDate::parse)
        .map(
            day -> DynamicTest.dynamicTest("sample at " + day, () -> compare(NATIONAL, null, day)));
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> otherDatesAndThirtyRandomProgrammes() {
    return Stream.concat(
        Stream.of("2021-03-31", "2024-03-31", "2025-05-16").map(this::sampleAYearLater),
        LongStream.rangeClosed(1, 30).mapToObj(this::randomProgramme));
  }

  private DynamicTest sampleAYearLater(String day) {
    LocalDate asOf = LocalDate.parse(day);
    return DynamicTest.dynamicTest(
        "sample a year later, at " + day, () -> compare(NATIONAL, asOf.minusYears(1), asOf));
  }

  private DynamicTest randomProgramme(long seed) {
    return DynamicTest.dynamicTest(
        "random programme " + seed,
        () -> {
          Path data = Files.createDirectories(scratch.resolve("data-" + seed));
          RandomProgramme.write(data, seed);
          List<LocalDate> days = RandomProgramme.asOfDates(seed).stream().sorted().toList();
          LocalDate asOf = days.get((int) (seed % days.size()));
          compare(data, days.get(0).equals(asOf) ? asOf.minusYears(1) : days.get(0), asOf);
        });
  }

  /**
   * @param then the day of the earlier run; null: there is none
   */
  private void compare(Path data, LocalDate then, LocalDate asOf) throws IOException {
    InputFiles inputs = InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    Path folder = Files.createTempDirectory(scratch, "compare");
    ComparedRows compared = new ComparedRows();
    try (Engine engine = Engine.start(Settings.defaults(), inputs, folder, LOCAL)) {
      engine.store().open();
      Accepted accepted = Accepted.of(engine.store(), engine.keep(), Optional.empty(), asOf);
      DayBothWays day = new DayBothWays(accepted, engine.keep(), asOf);
      new FindingsOfDay(day, compared).assertSame();
      ChangesOfDay changes = new ChangesOfDay(day, compared);
      changes.assertSameReports();
      if (then != null) {
        changes.assertSameSince(new DayBothWays(accepted, engine.keep(), then));
      }
    }
    assertTrue(compared.rows() > 0, "nothing is compared");
  }
}
