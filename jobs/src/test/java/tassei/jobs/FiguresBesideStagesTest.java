package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tassei.jobs.stage.ShownValues.joined;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.contract.words.OwnerKey;
import tassei.figures.budget.BudgetFigures;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.ClosedSum;
import tassei.figures.budget.Programmes;
import tassei.figures.control.BudgetControls;
import tassei.figures.control.BudgetVerdict;
import tassei.figures.event.KpiEvent;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.io.Engine;
import tassei.jobs.oracle.OracleQuestion;
import tassei.jobs.oracle.RandomProgramme;
import tassei.jobs.stage.BudgetLines;
import tassei.jobs.stage.BudgetRecords;
import tassei.jobs.stage.Continuations;
import tassei.jobs.stage.ControlsBothWays;
import tassei.jobs.stage.EventsBothWays;
import tassei.jobs.stage.Hierarchy;
import tassei.jobs.stage.KpiEvents;
import tassei.jobs.stage.ReportRecords;
import tassei.jobs.stage.Reports;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.ResultTable;
import tassei.jobs.table.ResultTables;

/** Functions of records give what the stages give, of the sample and of random programmes. */
@Tag("slow")
class FiguresBesideStagesTest {
  private static final Path NATIONAL = Path.of("..", "data-samples", "national");
  private static final RunOptions LOCAL = new RunOptions("local[2]", null);
  private static final Map<String, List<String>> DISJOINT =
      Map.of("both", List.of("AMED", "in-house"), "all", List.of("main", "other"));

  @TempDir Path scratch;

  /** Rows that were held against each other: on an early day a table may well have none. */
  private int compared;

  @TestFactory
  Stream<DynamicTest> theSample() {
    return Stream.of("2025-05-16").map(this::sample);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> otherDatesAndFiftyRandomProgrammes() {
    return Stream.concat(
        Stream.of("2019-03-31", "2021-03-31", "2024-03-31", "2025-03-31").map(this::sample),
        randomProgrammes(1, 50));
  }

  private DynamicTest sample(String day) {
    return DynamicTest.dynamicTest(
        "sample at " + day, () -> compare(NATIONAL, LocalDate.parse(day)));
  }

  private Stream<DynamicTest> randomProgrammes(long first, long last) {
    return LongStream.rangeClosed(first, last)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "random programme " + seed,
                    () -> {
                      Path data = Files.createDirectories(scratch.resolve("data-" + seed));
                      RandomProgramme.write(data, seed);
                      List<LocalDate> days = RandomProgramme.asOfDates(seed);
                      compare(data, days.get((int) (seed % days.size())));
                    }));
  }

  private void compare(Path data, LocalDate asOf) throws IOException {
    compared = 0;
    OracleQuestion question = OracleQuestion.at(asOf);
    InputFiles inputs = InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    Path folder = Files.createTempDirectory(scratch, "compare");
    try (Engine engine = Engine.start(Settings.defaults(), inputs, folder, LOCAL)) {
      engine.store().open();
      Accepted accepted = Accepted.of(engine.store(), engine.keep(), Optional.empty(), asOf);
      Known known = Known.of(accepted, asOf);
      vintages(known);
      events(accepted, known, question.scopeLevels());
      Dataset<Row> inYen = BudgetLines.inYen(known.reports(Budget.TABLE));
      Dataset<Row> controls = known.inForce(Controls.TABLE);
      Dataset<Row> programmes = known.inForce(Inputs.PROGRAMMES);
      Dataset<Row> continuations =
          Continuations.of(
              known.inForce(Inputs.MINISTRIES),
              known.inForce(Inputs.CROSSWALK),
              known.inForce(Inputs.INTEGRATED_PROJECTS),
              known.inForce(Inputs.PLANS));
      Budgets budgets =
          Budgets.of(
              inYen,
              controls,
              new Budgets.Structure(
                  Hierarchy.of(programmes),
                  continuations,
                  question.budgetLevels(),
                  question.executionLevels(),
                  DISJOINT),
              engine.keep());
      BudgetFigures figures =
          BudgetFigures.of(
              BudgetRecords.lines(inYen),
              new BudgetTerms(
                  BudgetRecords.programmes(programmes),
                  BudgetRecords.continuations(continuations),
                  levels(question.budgetLevels()),
                  levels(question.executionLevels()),
                  DISJOINT));
      Programmes records = BudgetRecords.programmes(programmes);
      BudgetControls judged =
          BudgetControls.of(
              BudgetRecords.controls(controls),
              BudgetRecords.ledger(inYen, figures.lines(), records),
              records);
      Map<Scope, ClosedSum> closed = figures.closed(judged.printed());
      List<BudgetVerdict> verdicts = judged.verdicts(closed);
      same(ControlsBothWays.parts(budgets.parts()), ControlsBothWays.parts(verdicts).stream());
      same(
          ControlsBothWays.verdicts(
              controls, budgets.parts(), budgets.lines(), budgets.sums(), Hierarchy.of(programmes)),
          ControlsBothWays.verdicts(verdicts).stream());
      same(
          shown(ResultTables.BUDGET_ROLLUP, budgets.rollup()),
          figures.rollup(closed).stream().map(FiguresBesideStagesTest::shown));
      same(
          shown(ResultTables.BUDGET_EXECUTION, budgets.execution()),
          figures.execution(closed).stream().map(FiguresBesideStagesTest::shown));
      assertTrue(compared > 0, "nothing is compared");
    }
  }

  private static void vintages(Known known) {
    Inputs.ALL.stream()
        .filter(InputTable::dated)
        .forEach(table -> ReportRecords.assertSame(table, known.reports(table)));
  }

  private void events(Accepted accepted, Known known, List<String> levels) {
    Dataset<Row> kpis = known.inForce(Kpis.TABLE);
    Dataset<Row> projects = known.inForce(Inputs.PROJECTS);
    Dataset<Row> outcomes = known.reports(Inputs.OUTCOMES);
    Dataset<Row> reports = Reports.of(outcomes, accepted.keepOf(Inputs.OUTCOMES)::apart);
    Dataset<Row> asked = Reports.ofProjects(KpiEvents.asked(reports, kpis), projects);
    Dataset<Row> byStage = KpiEvents.of(asked, kpis);
    List<List<KpiEvent>> byFunction = EventsBothWays.byFunction(outcomes, kpis, projects);
    same(EventsBothWays.byStage(byStage), EventsBothWays.shown(byFunction).stream());
    same(
        EventsBothWays.scopesByStage(byStage, levels),
        EventsBothWays.scopes(byFunction, levels, projects).stream());
  }

  private static List<Level> levels(List<String> codes) {
    return codes.stream().map(Level::named).toList();
  }

  private void same(List<String> expected, Stream<String> figures) {
    compared += expected.size();
    assertEquals(String.join("\n", expected), String.join("\n", figures.sorted().toList()));
  }

  private static List<String> shown(ResultTable table, Dataset<Row> rows) {
    List<String> shown = new ArrayList<>();
    for (Row row : table.conform(rows).collectAsList()) {
      shown.add(
          joined(
              table.fields().stream().map(Field::name).map((Function<String, Object>) row::getAs)));
    }
    shown.sort(null);
    return shown;
  }

  private static String shown(RollupRow row) {
    Scope scope = row.scope();
    return joined(
        Stream.concat(
            Stream.concat(
                Stream.of(
                    scope.table().collection(),
                    scope.level().code(),
                    scope.table().fiscalYear(),
                    scope.table().stage().code()),
                Stream.of(OwnerKey.values()).map(scope.owner()::of)),
            Stream.of(
                row.amountYen(),
                row.atLeast(),
                row.openYen(),
                row.previousYen(),
                row.changeYen(),
                row.changePct(),
                row.changeReason() == null ? null : row.changeReason().code(),
                row.sharePct(),
                row.lines(),
                row.precisionYen(),
                row.previousOpenYen(),
                row.closedBy(),
                row.accounts())));
  }

  private static String shown(ExecutionRow row) {
    return joined(
        Stream.of(
            row.collection(),
            row.level().code(),
            row.fiscalYear(),
            row.owner().ministry(),
            row.owner().integratedProject(),
            row.owner().programme(),
            row.currentYen(),
            row.executedYen(),
            row.executionRate()));
  }
}
