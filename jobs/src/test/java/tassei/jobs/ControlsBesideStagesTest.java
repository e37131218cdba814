package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tassei.jobs.stage.ShownValues.joined;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DecimalType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.figures.control.FigurePart;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.io.Engine;
import tassei.jobs.oracle.RandomProgramme;
import tassei.jobs.table.Field;
import tassei.jobs.table.ResultTables;
import tassei.jobs.write.ControlRows;

/** Controls and the rows behind figures: functions give what the stages give, in every column. */
@Tag("slow")
class ControlsBesideStagesTest {
  private static final Path NATIONAL = Path.of("..", "data-samples", "national");
  private static final RunOptions LOCAL = new RunOptions("local[2]", null);

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> theSample() {
    return Stream.of("2025-05-16").map(this::sample);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> otherDatesAndTwentyRandomProgrammes() {
    return Stream.concat(
        Stream.of("2021-03-31", "2024-03-31").map(this::sample),
        LongStream.rangeClosed(101, 120).mapToObj(this::randomProgramme));
  }

  private DynamicTest sample(String day) {
    return DynamicTest.dynamicTest(
        "sample at " + day,
        () -> {
          Path data = Files.createDirectories(scratch.resolve("sample-" + day));
          try (Stream<Path> tables = Files.list(NATIONAL)) {
            for (Path table : tables.filter(Files::isRegularFile).toList()) {
              Files.copy(table, data.resolve(table.getFileName()));
            }
          }
          new CountControls(day.hashCode(), CountControls.of(data)).write(data, 60);
          compare(data, LocalDate.parse(day));
        });
  }

  private DynamicTest randomProgramme(long seed) {
    return DynamicTest.dynamicTest(
        "random programme " + seed,
        () -> {
          Path data = Files.createDirectories(scratch.resolve("data-" + seed));
          RandomProgramme.write(data, seed);
          new CountControls(seed, CountControls.ofRandomProgrammes()).write(data, 60);
          List<LocalDate> days = RandomProgramme.asOfDates(seed);
          compare(data, days.get((int) (seed % days.size())));
        });
  }

  private void compare(Path data, LocalDate asOf) throws IOException {
    InputFiles inputs = InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    Path folder = Files.createTempDirectory(scratch, "compare");
    try (Engine engine = Engine.start(Settings.defaults(), inputs, folder, LOCAL)) {
      engine.store().open();
      Accepted accepted = Accepted.of(engine.store(), engine.keep(), Optional.empty(), asOf);
      ControlsByStage byStage = ControlsByStage.of(accepted, engine, asOf);
      ControlsByFunction byFunction = new ControlsByFunction(byStage);
      List<FigurePart> parts = byFunction.parts();
      same(
          shown(byStage.checks().verdicts(), ControlsByStage.fields()),
          byFunction.verdicts(parts).stream().map(ControlRows::named),
          ControlsByStage.fields());
      parts.addAll(byFunction.partsOfIndicators());
      same(
          shown(byStage.figureRows(), ResultTables.FIGURE_ROWS.fields()),
          parts.stream().map(ControlRows::figureRow),
          ResultTables.FIGURE_ROWS.fields());
    }
  }

  private static void same(
      List<String> expected, Stream<List<Object>> figures, List<Field> fields) {
    assertTrue(!expected.isEmpty(), "nothing is compared");
    List<String> own = figures.map(row -> held(row, fields)).sorted().toList();
    assertEquals(String.join("\n", expected), String.join("\n", own));
  }

  /** As their columns hold them. */
  private static String held(List<Object> row, List<Field> fields) {
    List<Object> values = new ArrayList<>(row);
    assertEquals(fields.size(), values.size());
    for (int at = 0; at < values.size(); at++) {
      if (values.get(at) instanceof BigDecimal number
          && fields.get(at).type() instanceof DecimalType type) {
        values.set(at, number.setScale(type.scale(), RoundingMode.HALF_UP));
      }
    }
    return joined(values.stream());
  }

  private static List<String> shown(Dataset<Row> rows, List<Field> fields) {
    return rows.collectAsList().stream()
        .map(row -> joined(fields.stream().map(field -> row.getAs(field.name()))))
        .sorted()
        .toList();
  }
}
