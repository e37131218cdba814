package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.io.Engine;
import tassei.jobs.oracle.RandomProgramme;
import tassei.jobs.read.HostileFiles;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.write.ResultFolder;

/** Inputs are read, checked and known as of a day alike, with a session and without. */
@Tag("slow")
class CheckedBesideStagesTest {
  private static final Path SAMPLES = Path.of("..", "data-samples");
  private static final Path SECOND = Path.of("src", "test", "resources", "second-programme");
  private static final RunOptions LOCAL = new RunOptions("local[2]", null);

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> theSamples() {
    return Stream.of(
        test("sample", "2022-03-31", SAMPLES.resolve("national")),
        test("broken", "2024-03-31", SAMPLES.resolve("broken")),
        damaged(1));
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> hostileFoldersAndRandomProgrammes() {
    return Stream.of(
            Stream.of("2025-05-16", "2019-03-31")
                .map(day -> test("sample", day, SAMPLES.resolve("national"))),
            hostile(),
            LongStream.rangeClosed(2, 40).mapToObj(this::damaged))
        .flatMap(tests -> tests);
  }

  private Stream<DynamicTest> hostile() {
    HostileFiles files = new HostileFiles(SECOND, scratch.resolve("hostile"));
    return Stream.<Spoiling>of(
            files::binaryNamedCsv,
            files::hugeCell,
            files::unterminatedQuote,
            files::textAfterQuote,
            files::nulBytes,
            files::nulBytesAtTheEnd,
            files::emptyFile,
            files::duplicateHeader,
            files::cp932InUtf8,
            files::parquetWithWrongTypes,
            files::truncatedParquet,
            files::goodParquet)
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    "hostile", () -> compare(folder.get(), LocalDate.of(2024, 3, 31))));
  }

  /** Makes a folder. */
  private interface Spoiling {
    Path get() throws Exception;
  }

  private DynamicTest test(String name, String day, Path data) {
    return DynamicTest.dynamicTest(name + " at " + day, () -> compare(data, LocalDate.parse(day)));
  }

  /** Every fifth is as it should be. */
  private DynamicTest damaged(long seed) {
    return DynamicTest.dynamicTest(
        "damaged programme " + seed,
        () -> {
          Path data = Files.createDirectories(scratch.resolve("damaged-" + seed));
          RandomProgramme.write(data, seed);
          if (seed % 5 != 0) {
            DamagedFolder.spoil(data, seed);
          }
          List<LocalDate> days = RandomProgramme.asOfDates(seed);
          compare(data, days.get((int) (seed % days.size())));
        });
  }

  private void compare(Path data, LocalDate asOf) throws IOException {
    InputFiles inputs = InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    Path folder = Files.createTempDirectory(scratch, "compare");
    ResultFolder run = new ResultFolder(Files.createDirectories(folder.resolve("plain")));
    Path stages = Files.createDirectories(folder.resolve("staged"));
    List<String> plain;
    try (Engine engine = Engine.start(CheckedBothWays.ALL, inputs, stages, LOCAL)) {
      plain = CheckedBothWays.plain(inputs, asOf, run);
      assertEquals(
          String.join("\n", CheckedBothWays.staged(engine, asOf)), String.join("\n", plain));
    }
    assertTrue(plain.size() > 0, "nothing is compared");
    for (InputTable table : Inputs.ALL) {
      String file = "rejected/" + table.name() + ".csv";
      assertEquals(text(stages.resolve(file)), text(run.path().resolve(file)), file);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "none";
  }
}
