package tassei.jobs.acceptance;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.read.HostileFiles;
import tassei.jobs.refusal.RefusedInput;

/** What no office would send is refused with a line, never with a stack trace. */
class HostileInputTest {
  @TempDir private Path temp;

  /** Makes a data folder. */
  interface Spoiling {
    Path of(HostileFiles files) throws Exception;
  }

  /** Each with the file that its line must name and a word for what is wrong. */
  static Stream<Arguments> spoiled() {
    return Stream.of(
        spoiled("budget.csv", "NUL byte", HostileFiles::binaryNamedCsv),
        spoiled("budget.csv", "characters", HostileFiles::hugeCell),
        spoiled("budget.csv", "quote", HostileFiles::unterminatedQuote),
        spoiled("budget.csv", "quote", HostileFiles::textAfterQuote),
        spoiled("budget.csv", "NUL byte", HostileFiles::nulBytes),
        spoiled("budget.csv", "NUL byte", HostileFiles::nulBytesAtTheEnd),
        spoiled("budget.csv", "empty", HostileFiles::emptyFile),
        spoiled("budget.csv", "amount", HostileFiles::duplicateHeader),
        spoiled("budget.csv", "encodings: { budget: CP932 }", HostileFiles::cp932InUtf8),
        spoiled("budget.csv", "data folder", HostileFiles::linkOutOfFolder),
        spoiled("budget/part.csv", "data folder", HostileFiles::linkOutOfTableFolder),
        spoiled("budget.csv", "leads back to itself", HostileFiles::linkLoop),
        spoiled("budget/again", "only files may be", HostileFiles::folderLoop),
        spoiled("budget.parquet", "amount", HostileFiles::parquetWithWrongTypes),
        spoiled("budget.parquet", "Parquet", HostileFiles::truncatedParquet));
  }

  private static Arguments spoiled(String file, String problem, Spoiling spoiling) {
    return Arguments.of(file, problem, spoiling);
  }

  @ParameterizedTest(name = "[{index}] {0}: {1}")
  @MethodSource("spoiled")
  void isRefusedWithALineThatNamesTheFileAndTheProblem(
      String file, String problem, Spoiling spoiling) throws Exception {
    Path data = spoiling.of(new HostileFiles(Sample.SECOND_PROGRAMME, temp));
    RefusedInput refused =
        assertThrows(
            RefusedInput.class, () -> WholeRun.of(Settings.defaults(), data, temp.resolve("run")));
    assertTrue(
        refused.lines().stream().anyMatch(line -> line.startsWith(file) && line.contains(problem)),
        () -> "no line with '" + file + "' and '" + problem + "': " + refused.lines());
    for (String line : refused.lines()) {
      assertTrue(line.length() < 1000 && !line.contains("\n"), line);
      assertTrue(!line.contains("Exception") && !line.contains("\tat "), line);
    }
  }

  /** The rows are read in tasks of their own, far from the one who is told. */
  @Test
  void isRefusedInTheSameWordsWhenItIsReadAsALargeInput() throws Exception {
    Path data = new HostileFiles(Sample.SECOND_PROGRAMME, temp).textAfterQuote();
    Settings large = Sample.settings(temp, "limits: { driver-bytes: 0 }");
    List<String> inTasks = refusal(large, data);
    assertTrue(inTasks.get(0).startsWith("budget.csv"), inTasks.toString());
    assertEquals(refusal(Settings.defaults(), data), inTasks);
  }

  /** Of large inputs outcomes are counted last, and every table is told of all the same. */
  @Test
  void tooManyRefusedOutcomesAreToldAlike() throws Exception {
    DataFolder data = DataFolder.copy(Sample.NATIONAL, temp.resolve("many"));
    String none = "max-rejected: { outcomes: 0, projects: 0 }";
    Settings few = Sample.settings(temp, "as_of: 2025-05-16", none);
    Settings large = few.withDriverBytes(0);
    Files.writeString(data.file("outcomes"), "x,,,,,,,confirmed,,,,,\n", APPEND);
    List<String> alone = refusal(few, data.path());
    assertTrue(alone.get(0).contains("outcomes"), alone.toString());
    assertEquals(alone, refusal(large, data.path()));
    Files.writeString(data.file("projects"), "P1,,,,,,,,,,,,,,\n", APPEND);
    List<String> both = refusal(few, data.path());
    assertTrue(both.size() > alone.size(), both.toString());
    assertEquals(both, refusal(large, data.path()));
  }

  private List<String> refusal(Settings settings, Path data) {
    return assertThrows(
            RefusedInput.class, () -> WholeRun.of(settings, data, temp.resolve("refused")))
        .lines();
  }

  /** The rows are no longer those whose hash names the run. */
  @Test
  void inputThatChangesWhileItIsReadIsRefused() throws IOException {
    DataFolder data = DataFolder.copy(Sample.SECOND_PROGRAMME, temp.resolve("data"));
    InputFiles before = WholeRun.inputs(data.path());
    WholeRun.of(
        Settings.defaults(),
        data.path(),
        temp.resolve("run"),
        stage -> {
          if (stage.equals("vintages")) {
            touch(data.file("kpis"));
          }
        });
    RefusedInput refused = assertThrows(RefusedInput.class, before::assertUnchanged);
    assertEquals(1, refused.lines().size());
    assertTrue(refused.lines().get(0).startsWith("kpis.csv: changed while"), "" + refused.lines());
  }

  @Test
  void inputThatGoesAwayBeforeItIsReadIsRefused() throws IOException {
    DataFolder data = DataFolder.copy(Sample.SECOND_PROGRAMME, temp.resolve("data"));
    RefusedInput refused =
        assertThrows(
            RefusedInput.class,
            () ->
                WholeRun.of(
                    Settings.defaults(),
                    data.path(),
                    temp.resolve("run"),
                    stage -> data.file("kpis").toFile().delete()));
    assertTrue(refused.lines().get(0).startsWith("kpis.csv: changed while"), "" + refused.lines());
  }

  /** Same size, same time of modification: only the content is another. */
  private static void touch(Path file) {
    try {
      String text = Files.readString(file);
      java.nio.file.attribute.FileTime modified = Files.getLastModifiedTime(file);
      Files.writeString(file, text.replace("24,total", "25,total"));
      Files.setLastModifiedTime(file, modified);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  @Test
  void aHeaderAloneIsFineForATableThatMayBeAbsent() throws IOException {
    DataFolder data = DataFolder.copy(Sample.SECOND_PROGRAMME, temp.resolve("data"));
    for (String table : List.of("programmes", "projects", "outcomes", "actuals", "controls")) {
      List<String> header = CsvText.records(Sample.NATIONAL.resolve(table + ".csv")).get(0);
      CsvText.write(data.file(table), header, List.of());
    }
    WholeRun with = WholeRun.of(Settings.defaults(), data.path(), temp.resolve("with"));
    assertEquals(0, with.report().rows().get("outcomes").read());
    with.assertSameRows(SecondProgrammeTest.run());
  }
}
