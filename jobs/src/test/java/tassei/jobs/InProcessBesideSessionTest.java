package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.file.Hash;
import tassei.jobs.file.Location;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.oracle.RandomProgramme;
import tassei.jobs.store.record.RunReport;

/** A run computed from lists writes what a session writes, byte for byte. */
class InProcessBesideSessionTest {
  private static final Path NATIONAL = Path.of("..", "data-samples", "national");

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> theSample() {
    return Stream.of(sample("2025-05-16"));
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> otherDatesAndFiftyRandomProgrammes() {
    return Stream.concat(
        Stream.of("2019-03-31", "2021-03-31", "2024-03-31", "2025-03-31").map(this::sample),
        LongStream.rangeClosed(1, 50).mapToObj(this::randomProgramme));
  }

  private DynamicTest sample(String day) {
    LocalDate asOf = LocalDate.parse(day);
    return DynamicTest.dynamicTest(
        "sample at " + day, () -> compare(NATIONAL, asOf, asOf.minusYears(1)));
  }

  private DynamicTest randomProgramme(long seed) {
    return DynamicTest.dynamicTest(
        "random programme " + seed,
        () -> {
          Path data = Files.createDirectories(scratch.resolve("data-" + seed));
          RandomProgramme.write(data, seed);
          List<LocalDate> days = RandomProgramme.asOfDates(seed);
          LocalDate day = days.get((int) (seed % days.size()));
          compare(data, day, seed % 3 == 0 ? day.minusYears(1) : null);
        });
  }

  /**
   * Both ways of computing a run.
   *
   * @param then the day of an earlier run to compare with; null: none
   */
  private void compare(Path data, LocalDate asOf, LocalDate then) throws IOException {
    Settings settings = Settings.defaults().withAsOf(asOf).withAnyRejected();
    InputFiles inputs = InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    Path folder = Files.createTempDirectory(scratch, "compare");
    Location earlier = then == null ? null : earlier(settings.withAsOf(then), inputs, folder);
    RunOptions options = new RunOptions("local[2]", earlier);
    Path one = Files.createDirectories(folder.resolve("session"));
    Path other = Files.createDirectories(folder.resolve("process"));
    RunReport bySession = SessionRun.of(settings, inputs, one, options, stage -> {});
    RunReport inProcess = NationalRun.of(settings, inputs, other, options, stage -> {});
    assertEquals(bySession, inProcess);
    Map<String, String> written = hashes(one);
    assertTrue(written.size() > 30, "too few files: " + written.keySet());
    assertEquals(written, hashes(other));
  }

  private static Location earlier(Settings settings, InputFiles inputs, Path folder)
      throws IOException {
    Path run = Files.createDirectories(folder.resolve("earlier"));
    RunOptions options = new RunOptions("local[2]", null);
    NationalRun.of(settings, inputs, run, options, stage -> {});
    return Location.of(run);
  }

  private static Map<String, String> hashes(Path run) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(run.relativize(file).toString(), Hash.ofFile(file));
      }
    }
    return hashes;
  }
}
