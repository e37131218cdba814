package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.contract.column.Field;
import tassei.contract.column.RowTable;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RestatementRow;
import tassei.contract.row.RollupRow;
import tassei.contract.row.ScopeCountRow;
import tassei.jobs.checked.AllRows;
import tassei.jobs.checked.CheckedInputs;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.oracle.Oracle;
import tassei.jobs.oracle.OracleQuestion;
import tassei.jobs.oracle.RandomProgramme;
import tassei.jobs.pass.LocalPasses;
import tassei.jobs.read.HeaderNotes;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.write.TableFiles;

/** The run's tables are those that SQL on another engine computes from the same accepted rows. */
class OracleComparisonTest {
  private static final Path NATIONAL = Path.of("..", "data-samples", "national");
  private static final long KEPT = Settings.defaults().driverBytes();
  private static final RunOptions LOCAL = new RunOptions("local[2]", null);

  @TempDir Path scratch;

  /** The newest day, because its targets are overdue and its vintages differ. */
  @TestFactory
  Stream<DynamicTest> theSample() {
    return Stream.of("2025-05-16").map(this::sample);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> theSampleAtOtherDates() {
    return Stream.of("2019-03-31", "2021-03-31", "2024-03-31", "2025-03-31").map(this::sample);
  }

  private DynamicTest sample(String day) {
    return DynamicTest.dynamicTest(
        "sample at " + day, () -> compare(NATIONAL, LocalDate.parse(day), KEPT));
  }

  @TestFactory
  Stream<DynamicTest> aRandomProgramme() {
    return LongStream.of(2).mapToObj(this::randomProgramme);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> fiftyRandomProgrammes() {
    return LongStream.rangeClosed(1, 50).mapToObj(this::randomProgramme);
  }

  private DynamicTest randomProgramme(long seed) {
    return DynamicTest.dynamicTest(
        "random programme " + seed,
        () -> {
          Path data = Files.createDirectories(scratch.resolve("data-" + seed));
          RandomProgramme.write(data, seed);
          List<LocalDate> days = RandomProgramme.asOfDates(seed);
          // Every other one is computed as inputs are that do not fit into the driver.
          compare(data, days.get((int) (seed % days.size())), seed % 2 == 0 ? 0 : KEPT);
        });
  }

  private void compare(Path data, LocalDate asOf, long driverBytes)
      throws IOException, SQLException {
    Path folder = Files.createTempDirectory(scratch, "compare");
    OracleQuestion question = OracleQuestion.at(asOf);
    Settings settings = settings(question, driverBytes);
    InputFiles inputs = InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    writeAccepted(settings(question, KEPT), inputs, folder.resolve("accepted"));
    Path run = Files.createDirectories(folder.resolve("run"));
    NationalRun.of(settings, inputs, run, LOCAL, stage -> {});
    try (Oracle oracle = Oracle.over(folder.resolve("accepted"), question)) {
      same(oracle.budgetRollup(), oracle, run, RollupRow.TABLE);
      same(oracle.budgetExecution(), oracle, run, ExecutionRow.TABLE);
      sameControls(oracle, run);
      same(oracle.kpiAttainment(), oracle, run, AttainmentRow.TABLE);
      same(oracle.restatements(), oracle, run, RestatementRow.TABLE);
      same(oracle.kpiByScope(), oracle, run, ScopeCountRow.TABLE);
    }
  }

  /** The built-in settings with the levels the oracle is asked for. */
  private static Settings settings(OracleQuestion question, long driverBytes) {
    Settings base = Settings.defaults();
    return new Settings(
        question.asOf(),
        base.data(),
        base.out(),
        base.lang(),
        base.formats(),
        question.budgetLevels(),
        question.executionLevels(),
        question.scopeLevels(),
        base.disjointCollections(),
        question.graceMonths(),
        question.onTrack(),
        question.atRisk(),
        base.elasticity(),
        base.lag(),
        base.whatIf(),
        base.rejectedPercent(),
        base.encodings(),
        base.judgements(),
        base.outlooks(),
        base.marks(),
        base.front(),
        base.cellCharacters(),
        driverBytes,
        true);
  }

  private static void writeAccepted(Settings settings, InputFiles inputs, Path folder)
      throws IOException {
    CheckedInputs checked =
        CheckedInputs.read(inputs, settings, new HeaderNotes(), new LocalPasses());
    for (InputTable table : Inputs.ALL) {
      RowTable<InputRow> typed = RowTable.of("accepted", table.valueFields(), InputRow::get);
      Path own = Files.createDirectories(folder.resolve(table.name()));
      List<InputRow> rows = AllRows.accepted(checked, table);
      TableFiles.write(own, typed, rows.stream().map(row -> row.content().toArray()).iterator());
    }
  }

  private static void sameControls(Oracle oracle, Path run) throws SQLException {
    List<String> expected = oracle.budgetControls();
    List<String> actual =
        oracle.rows(
            "SELECT control, measure, published, computed, difference, tolerance, verdict, weak,"
                + " expect, parts, open_yen FROM read_parquet('"
                + run.resolve("tables").resolve("controls.parquet")
                + "') WHERE \"table\" = 'budget' AND measure IN ('sum', 'count')");
    assertEquals(String.join("\n", expected), String.join("\n", actual), "controls");
  }

  private static void same(List<String> expected, Oracle oracle, Path run, RowTable<?> table)
      throws SQLException {
    List<String> columns =
        new ArrayList<>(
            table.fields().stream()
                .map(Field::name)
                .takeWhile(name -> !name.equals("forecast_p10"))
                .map(name -> '"' + name + '"')
                .toList());
    if (table.equals(AttainmentRow.TABLE)) {
      columns.addAll(List.of("attained_for_good", "coalesce(outlook = 'decided', FALSE)"));
    }
    Path file = run.resolve("tables").resolve(table.name() + ".parquet");
    String query = "SELECT " + String.join(", ", columns) + " FROM read_parquet('" + file + "')";
    List<String> actual = new ArrayList<>(oracle.rows(query));
    actual.sort(null);
    List<String> sorted = new ArrayList<>(expected);
    sorted.sort(null);
    assertEquals(String.join("\n", sorted), String.join("\n", actual), table.name());
  }
}
