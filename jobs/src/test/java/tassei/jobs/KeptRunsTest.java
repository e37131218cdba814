package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.file.FileTree;
import tassei.jobs.oracle.RandomProgramme;

/** What is kept of earlier runs spares time and changes no byte, whatever was handed in since. */
class KeptRunsTest {
  private static final RunOptions HERE = new RunOptions("none", null);

  @TempDir Path scratch;

  @Test
  void fewEdits() throws IOException {
    edited(3, 4);
  }

  /** The newest day of the data may be asked for by its name: rows are then entered otherwise. */
  @Test
  void theSameDayAskedOtherwise() throws IOException {
    EditedFolder folder = EditedFolder.of(Files.createDirectory(scratch.resolve("days")), 3);
    RunOptions kept = new RunOptions("local[2]", null, scratch.resolve("state-days"), "this");
    Settings newest = Settings.defaults().withAnyRejected();
    Map<String, String> expected = written(folder, newest, HERE);
    assertEquals(expected, written(folder, newest.withDriverBytes(0), kept));
    Matcher day = Pattern.compile("asOf=(\\d{4}-\\d{2}-\\d{2})").matcher(expected.get("report"));
    assertTrue(day.find(), expected.get("report"));
    Settings named = newest.withAsOf(LocalDate.parse(day.group(1)));
    assertEquals(expected, written(folder, named.withDriverBytes(0), kept));
    assertEquals(expected, written(folder, newest.withDriverBytes(0), kept));
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> manyEdits() {
    return LongStream.rangeClosed(201, 210)
        .mapToObj(
            seed -> DynamicTest.dynamicTest("random programme " + seed, () -> edited(seed, 20)));
  }

  private void edited(long seed, int edits) throws IOException {
    EditedFolder folder = EditedFolder.of(Files.createDirectory(scratch.resolve("" + seed)), seed);
    RunOptions kept = new RunOptions("local[2]", null, scratch.resolve("state-" + seed), "this");
    List<LocalDate> days = RandomProgramme.asOfDates(seed);
    Random random = new Random(seed);
    String done = "as it was";
    for (int edit = 0; edit <= edits; edit++) {
      LocalDate day = random.nextInt(4) == 0 ? days.get(random.nextInt(days.size())) : days.get(2);
      LocalDate asked = random.nextInt(4) == 0 ? null : day; // the newest in the data
      Settings few = Settings.defaults().withAsOf(asked).withAnyRejected();
      Map<String, String> expected = written(folder, few, HERE);
      Map<String, String> made = written(folder, few.withDriverBytes(0), kept);
      assertEquals(expected, made, "after " + edit + " edits, " + day + "; the last: " + done);
      done = random.nextInt(8) == 0 ? folder.takeAway() : folder.edit();
    }
    try (Stream<Path> files = Files.list(scratch.resolve("state-" + seed))) {
      assertTrue(files.count() > 5, "something is kept");
    }
  }

  private Map<String, String> written(EditedFolder folder, Settings settings, RunOptions options)
      throws IOException {
    Path run = Files.createTempDirectory(scratch, "run");
    try {
      return WrittenRun.of(folder.data(), settings, options, run);
    } finally {
      FileTree.delete(run);
    }
  }
}
