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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DecimalType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.contract.Level;
import tassei.contract.words.ControlledTable;
import tassei.figures.budget.BudgetFigures;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.Programmes;
import tassei.figures.control.BudgetControls;
import tassei.figures.control.BudgetVerdict;
import tassei.figures.control.ControlStatement;
import tassei.figures.control.ControlTally;
import tassei.figures.control.ControlVerdict;
import tassei.figures.control.EventStatements;
import tassei.figures.control.FigurePart;
import tassei.figures.control.PieceStatements;
import tassei.figures.control.count.EventRows;
import tassei.figures.control.count.OutcomeRows;
import tassei.figures.control.count.ProjectRows;
import tassei.figures.control.count.PublishedRows;
import tassei.figures.event.AgreedReport;
import tassei.figures.event.KpiEvent;
import tassei.figures.event.KpiEvents;
import tassei.figures.input.Control;
import tassei.figures.input.OutcomeReport;
import tassei.figures.input.PublishedActual;
import tassei.figures.input.ResearchProject;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.Assessment;
import tassei.figures.kpi.PlannedKpi;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.io.Engine;
import tassei.jobs.oracle.OracleQuestion;
import tassei.jobs.oracle.RandomProgramme;
import tassei.jobs.record.ControlRecords;
import tassei.jobs.record.InputRecords;
import tassei.jobs.stage.BudgetLines;
import tassei.jobs.stage.BudgetRecords;
import tassei.jobs.stage.Continuations;
import tassei.jobs.stage.ControlCounts;
import tassei.jobs.stage.ControlParts;
import tassei.jobs.stage.FigureTable;
import tassei.jobs.stage.Hierarchy;
import tassei.jobs.stage.InputRows;
import tassei.jobs.stage.KpiFactors;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.stage.Reports;
import tassei.jobs.stage.VintageRecords;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.ResultTables;
import tassei.jobs.write.ControlRows;

/** Controls and the rows behind figures: functions give what the stages give, in every column. */
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
      ByStage byStage = ByStage.of(accepted, engine, asOf);
      ByFunction byFunction = new ByFunction(byStage);
      List<FigurePart> parts = byFunction.parts();
      same(
          shown(byStage.checks.verdicts(), ByStage.fields()),
          byFunction.verdicts(parts).stream().map(ControlRows::named),
          ByStage.fields());
      parts.addAll(byFunction.published.ofIndicators());
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

  /** What the stages make of a data folder. */
  private record ByStage(
      Known known,
      Budgets budgets,
      Dataset<Row> inYen,
      Dataset<Row> continuations,
      Indicators indicators,
      Checks checks,
      OracleQuestion question) {

    private static ByStage of(Accepted accepted, Engine engine, LocalDate asOf) {
      OracleQuestion question = OracleQuestion.at(asOf);
      Known known = Known.of(accepted, asOf);
      Dataset<Row> inYen = BudgetLines.inYen(known.reports(Budget.TABLE));
      Dataset<Row> continuations =
          Continuations.of(
              known.inForce(Inputs.MINISTRIES),
              known.inForce(Inputs.CROSSWALK),
              known.inForce(Inputs.INTEGRATED_PROJECTS),
              known.inForce(Inputs.PLANS));
      Budgets.Structure structure =
          new Budgets.Structure(
              Hierarchy.of(known.inForce(Inputs.PROGRAMMES)),
              continuations,
              question.budgetLevels(),
              question.executionLevels(),
              Map.of());
      Budgets budgets = Budgets.of(inYen, known.inForce(Controls.TABLE), structure, engine.keep());
      Assessment.Terms terms =
          new Assessment.Terms(question.graceMonths(), question.onTrack(), question.atRisk());
      Indicators indicators = Indicators.of(accepted, known, asOf, terms, engine.keep());
      Checks.Figures made =
          new Checks.Figures(
              budgets,
              structure,
              indicators.reports(),
              indicators.coverage(),
              indicators.events(),
              indicators.assessed(),
              null);
      Checks checks = new Checks(known, made, engine.keep());
      return new ByStage(known, budgets, inYen, continuations, indicators, checks, question);
    }

    private static List<Field> fields() {
      List<Field> fields = new ArrayList<>(ResultTables.CONTROLS.fields());
      fields.addAll(List.of(Keys.NAME_JA, Keys.NAME_EN, Keys.UNIT, Keys.REPORTED_ON));
      fields.addAll(Controls.SCOPE);
      return fields;
    }

    private Dataset<Row> figureRows() {
      Dataset<Row> controls = known.inForce(Controls.TABLE);
      Dataset<Row> paths = Hierarchy.paths(known.inForce(Inputs.PROGRAMMES));
      Dataset<Row> actuals = known.reports(Actuals.TABLE);
      Dataset<Row> assessed = indicators.assessed();
      Dataset<Row> reports =
          Reports.ofProjects(indicators.reports(), known.inForce(Inputs.PROJECTS));
      Dataset<Row> parts =
          budgets
              .parts()
              .unionAll(ControlParts.ofPieces(budgets.lines()))
              .unionAll(ControlCounts.ofActuals(actuals, assessed, controls))
              .unionAll(ControlCounts.ofOutcomes(reports, indicators.events(), controls, paths))
              .unionAll(ControlCounts.ofProjects(known.inForce(Inputs.PROJECTS), controls, paths))
              .unionAll(
                  ControlCounts.ofPublishedBesideEvents(
                      known.inForce(Actuals.TABLE), indicators.events(), indicators.kpis()));
      return FigureTable.of(parts, KpiTables.figureRows(assessed, actuals));
    }
  }

  /** The same of records. */
  private static final class ByFunction {
    private final Known known;
    private final List<Control> controls;
    private final Programmes programmes;
    private final BudgetFigures budget;
    private final List<BudgetVerdict> ofBudget;
    private final List<PlannedKpi> kpis;
    private final List<Vintage<PublishedActual>> actuals;
    private final PublishedRows published;

    private ByFunction(ByStage stage) {
      known = stage.known;
      controls = inForce(Controls.TABLE, ControlRecords::control);
      programmes = BudgetRecords.programmes(known.inForce(Inputs.PROGRAMMES));
      budget =
          BudgetFigures.of(
              BudgetRecords.lines(stage.inYen),
              new BudgetTerms(
                  programmes,
                  BudgetRecords.continuations(stage.continuations),
                  levels(stage.question.budgetLevels()),
                  levels(stage.question.executionLevels()),
                  Map.of()));
      BudgetControls judged =
          BudgetControls.of(
              controls.stream()
                  .filter(control -> control.table() == ControlledTable.BUDGET)
                  .map(Control::ofBudget)
                  .toList(),
              BudgetRecords.ledger(stage.inYen, budget.lines(), programmes),
              programmes);
      ofBudget = judged.verdicts(budget.closed(judged.printed()));
      kpis = inForce(Kpis.TABLE, InputRecords::kpi);
      actuals =
          VintageRecords.of(Actuals.TABLE, known.reports(Actuals.TABLE), InputRecords::actual);
      Map<String, PlannedKpi> byCode = new LinkedHashMap<>();
      kpis.forEach(kpi -> byCode.put(kpi.code(), kpi));
      published = new PublishedRows(actuals, byCode, KpiFactors.of(stage.indicators.assessed()));
    }

    private static List<Level> levels(List<String> codes) {
      return codes.stream().map(Level::named).toList();
    }

    private <T> List<T> inForce(InputTable table, Function<InputRow, T> record) {
      return rows(table).stream().map(record).toList();
    }

    private List<InputRow> rows(InputTable table) {
      return InputRows.of(table, known.inForce(table));
    }

    private List<PublishedActual> actualsInForce() {
      return actuals.stream().filter(Vintage::isInForce).map(Vintage::report).toList();
    }

    private List<ControlVerdict> verdicts(List<FigurePart> parts) {
      List<ControlStatement> statements = new ArrayList<>();
      controls.forEach(control -> statements.add(ControlStatement.of(control)));
      statements.addAll(
          PieceStatements.of(
              budget.lines(),
              ControlRecords.lineNames(
                  rows(Inputs.MINISTRIES),
                  rows(Inputs.INTEGRATED_PROJECTS),
                  rows(Inputs.PROGRAMMES),
                  rows(Inputs.NAMES))));
      statements.addAll(EventStatements.of(actualsInForce(), kpis));
      return ControlVerdict.judgeAll(statements, ofBudget, ControlTally.byFigure(parts));
    }

    private List<FigurePart> parts() {
      List<FigurePart> parts = new ArrayList<>();
      ofBudget.forEach(verdict -> parts.addAll(verdict.parts()));
      parts.addAll(PieceStatements.parts(budget.lines()));
      parts.addAll(published.ofControls(controls));
      parts.addAll(
          ProjectRows.of(
              inForce(Inputs.PROJECTS, ControlRecords::projectYears), controls, programmes));
      parts.addAll(ofOutcomes());
      return parts;
    }

    private List<FigurePart> ofOutcomes() {
      Map<String, List<Vintage<OutcomeReport>>> byOutcome = new HashMap<>();
      for (Vintage<OutcomeReport> each :
          VintageRecords.of(
              Inputs.OUTCOMES, known.reports(Inputs.OUTCOMES), InputRecords::outcome)) {
        byOutcome.computeIfAbsent(each.report().outcome(), outcome -> new ArrayList<>()).add(each);
      }
      Map<String, ResearchProject> projects = new HashMap<>();
      rows(Inputs.PROJECTS)
          .forEach(row -> projects.put(row.text(Keys.PROJECT), InputRecords.project(row)));
      List<PlannedKpi> counting = kpis.stream().filter(kpi -> kpi.events() != null).toList();
      KpiEvents events =
          new KpiEvents(counting.stream().map(PlannedKpi::events).toList(), projects);
      OutcomeRows outcomes = new OutcomeRows(controls, projects, programmes);
      EventRows beside =
          new EventRows(
              actualsInForce(), Set.copyOf(counting.stream().map(PlannedKpi::code).toList()));
      List<FigurePart> parts = new ArrayList<>();
      for (List<Vintage<OutcomeReport>> each : byOutcome.values()) {
        List<AgreedReport> reports = AgreedReport.of(each);
        List<KpiEvent> ofThese = events.of(reports);
        parts.addAll(outcomes.of(reports, ofThese));
        parts.addAll(beside.of(ofThese));
      }
      return parts;
    }
  }
}
