package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tassei.jobs.stage.ShownValues.joined;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.RestatementRow;
import tassei.figures.indicator.AssessedKpi;
import tassei.figures.indicator.IndicatorFigures;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.earlier.EarlierIndicators;
import tassei.jobs.earlier.RunTables;
import tassei.jobs.file.Location;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.io.Engine;
import tassei.jobs.io.Keep;
import tassei.jobs.oracle.RandomProgramme;
import tassei.jobs.stage.ShownValues;

/** The tables of a finished run give the same differences by functions as by the stages. */
@Tag("slow")
class EarlierIndicatorsBesideStagesTest {
  private static final Path NATIONAL = Path.of("..", "data-samples", "national");
  private static final RunOptions LOCAL = new RunOptions("local[2]", null);

  @TempDir Path scratch;

  @Test
  void theSample() throws IOException {
    assertFalse(compare(NATIONAL, LocalDate.of(2024, 3, 31), LocalDate.of(2025, 5, 16)).isEmpty());
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> tenRandomProgrammes() {
    return LongStream.rangeClosed(1, 10)
        .mapToObj(
            seed -> DynamicTest.dynamicTest("random programme " + seed, () -> ofProgramme(seed)));
  }

  private void ofProgramme(long seed) throws IOException {
    Path data = Files.createDirectories(scratch.resolve("data-" + seed));
    RandomProgramme.write(data, seed);
    List<LocalDate> days = RandomProgramme.asOfDates(seed);
    LocalDate now = days.get((int) (seed % days.size()));
    compare(data, now.minusMonths(18), now);
  }

  private List<String> compare(Path data, LocalDate day, LocalDate asOf) throws IOException {
    InputFiles inputs = InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    Path finished = Files.createTempDirectory(scratch, "finished");
    NationalRun.of(at(day), inputs, finished, LOCAL, stage -> {});
    try (Engine engine =
        Engine.start(at(asOf), inputs, Files.createTempDirectory(scratch, "now"), LOCAL)) {
      engine.store().open();
      Keep keep = engine.keep();
      Accepted accepted = Accepted.of(engine.store(), keep, Optional.empty(), asOf);
      Known known = Known.of(accepted, asOf);
      Indicators now = Indicators.of(accepted, known, asOf, KpisBothWays.terms(asOf), keep);
      Location folder = Location.of(finished);
      List<String> byStage =
          Passages.of(Stand.of(engine.output().earlier(folder), keep), stand(now), keep)
              .restatements(keep)
              .collectAsList()
              .stream()
              .map(row -> joined(ShownValues.values(row).skip(1).limit(6)))
              .sorted()
              .toList();
      assertEquals(String.join("\n", byStage), String.join("\n", byFunction(folder, known, asOf)));
      return byStage;
    }
  }

  private static Stand stand(Indicators now) {
    return Stand.of(now.horizon(), now.kpis(), now.points(), now.assessed(), now.events());
  }

  private static List<String> byFunction(Location finished, Known known, LocalDate asOf) {
    IndicatorFigures now = KpisBothWays.figures(known, asOf);
    List<AttainmentRow> attained = now.assessed().stream().map(AssessedKpi::attainment).toList();
    return new tassei.figures.stand.Passages(
            new EarlierIndicators(new RunTables(finished)).stand(),
            tassei.figures.stand.Stand.of(now, attained))
        .restatements().stream().map(EarlierIndicatorsBesideStagesTest::shown).sorted().toList();
  }

  private static Settings at(LocalDate day) {
    return Settings.defaults().withAsOf(day);
  }

  private static String shown(RestatementRow row) {
    return joined(
        Arrays.asList(
            row.key(), row.fiscalYear(), row.kind().code(), row.before(), row.after(), row.change())
            .stream());
  }
}
