package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tassei.jobs.stage.ShownValues.joined;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.RollupRow;
import tassei.figures.forecast.Forecasts;
import tassei.figures.forecast.series.Terms;
import tassei.figures.indicator.AssessedKpi;
import tassei.figures.indicator.IndicatorFigures;
import tassei.figures.indicator.KnownIndicators;
import tassei.figures.input.Plan;
import tassei.figures.kpi.Assessment;
import tassei.figures.kpi.Point;
import tassei.figures.outlook.IndicatorOutlook;
import tassei.figures.stand.EarlierStand;
import tassei.figures.view.AimingPlan;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.io.Engine;
import tassei.jobs.io.Keep;
import tassei.jobs.oracle.OracleQuestion;
import tassei.jobs.oracle.RandomProgramme;
import tassei.jobs.record.InputRecords;
import tassei.jobs.stage.BudgetLines;
import tassei.jobs.stage.Continuations;
import tassei.jobs.stage.Coverage;
import tassei.jobs.stage.Hierarchy;
import tassei.jobs.stage.InputRows;
import tassei.jobs.stage.KpiByScope;
import tassei.jobs.stage.KpiInputs;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.stage.ShownValues;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.ResultTable;
import tassei.jobs.table.ResultTables;
import tassei.jobs.write.KpiRows;

/** Functions about indicators give what the stages give, of the sample and of random programmes. */
class KpisBesideStagesTest {
  private static final Path NATIONAL = Path.of("..", "data-samples", "national");
  private static final RunOptions LOCAL = new RunOptions("local[2]", null);
  private static final int GRACE_MONTHS = 6;
  private static final double ELASTICITY = 0.5;
  private static final int LAG = 1;

  private static final Map<String, List<String>> DISJOINT =
      Map.of("both", List.of("AMED", "in-house"), "all", List.of("main", "other"));

  @TempDir Path scratch;

  /** Rows that were held against each other, by what they are: some days have few. */
  private final Map<String, Integer> compared = new TreeMap<>();

  /** What the stages and the functions make of a day. */
  private record Both(
      Indicators byStage,
      Outlook outlookByStage,
      Dataset<Row> attained,
      IndicatorFigures figures,
      IndicatorOutlook outlook,
      List<AttainmentRow> attainment) {

    Stand standByStage() {
      return Stand.of(
          byStage.horizon(), byStage.kpis(), byStage.points(), attained, byStage.events());
    }

    tassei.figures.stand.Stand stand() {
      return tassei.figures.stand.Stand.of(figures, attainment);
    }
  }

  @TestFactory
  Stream<DynamicTest> theSample() {
    return Stream.of("2025-05-16").map(this::sample);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> otherDatesAndRandomProgrammes() {
    return Stream.concat(
        Stream.of("2021-03-31", "2024-03-31").map(this::sample), randomProgrammes(1, 30));
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
    compared.clear();
    OracleQuestion question = OracleQuestion.at(asOf);
    InputFiles inputs = InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    Path folder = Files.createTempDirectory(scratch, "compare");
    try (Engine engine = Engine.start(Settings.defaults(), inputs, folder, LOCAL)) {
      engine.store().open();
      Keep keep = engine.keep();
      Accepted accepted = Accepted.of(engine.store(), keep, Optional.empty(), asOf);
      Known known = Known.of(accepted, asOf);
      Dataset<Row> byStage = keep.of(rollup(known, question, keep));
      List<RollupRow> rollup = KpiInputs.rollup(byStage);
      Both now = both(accepted, known, asOf, byStage, rollup, keep);
      coverage(now);
      tables(now, question.scopeLevels(), keep);
      ofTables(now, rollup, byStage);
      LocalDate day = asOf.minusYears(1);
      Both then = both(accepted, Known.of(accepted, day), day, byStage, rollup, keep);
      passages(then, now, keep);
      inView(known, now, asOf);
      headlines(byStage, rollup, asOf);
      assertTrue(compared.values().stream().anyMatch(rows -> rows > 0), "nothing is compared");
    }
  }

  private static Dataset<Row> rollup(Known known, OracleQuestion question, Keep keep) {
    Budgets.Structure structure =
        new Budgets.Structure(
            Hierarchy.of(known.inForce(Inputs.PROGRAMMES)),
            Continuations.of(
                known.inForce(Inputs.MINISTRIES),
                known.inForce(Inputs.CROSSWALK),
                known.inForce(Inputs.INTEGRATED_PROJECTS),
                known.inForce(Inputs.PLANS)),
            question.budgetLevels(),
            question.executionLevels(),
            DISJOINT);
    Dataset<Row> inYen = BudgetLines.inYen(known.reports(Budget.TABLE));
    return Budgets.of(inYen, known.inForce(Controls.TABLE), structure, keep).rollup();
  }

  private static Both both(
      Accepted accepted,
      Known known,
      LocalDate asOf,
      Dataset<Row> rollupByStage,
      List<RollupRow> rollup,
      Keep keep) {
    OracleQuestion question = OracleQuestion.at(asOf);
    Assessment.Terms terms =
        new Assessment.Terms(GRACE_MONTHS, question.onTrack(), question.atRisk());
    Indicators byStage = Indicators.of(accepted, known, asOf, terms, keep);
    double confirmed = Coverage.confirmedShare(byStage.coverage()).doubleValue();
    Outlook outlookByStage =
        Outlook.of(
            byStage.foundations(known, GRACE_MONTHS),
            rollupByStage,
            new Terms(asOf, ELASTICITY, LAG, confirmed),
            keep);
    KnownIndicators inputs =
        KpiInputs.known(
            known.inForce(Kpis.TABLE),
            known.inForce(Inputs.PROJECTS),
            known.reports(Inputs.OUTCOMES),
            known.reports(Actuals.TABLE));
    IndicatorFigures figures = IndicatorFigures.of(inputs, asOf, terms);
    IndicatorOutlook outlook =
        IndicatorOutlook.of(
            tassei.figures.outlook.Foundations.of(figures, GRACE_MONTHS),
            rollup,
            figures.forecastTerms(ELASTICITY, LAG));
    return new Both(
        byStage,
        outlookByStage,
        keep.of(KpiTables.withForecasts(byStage.assessed(), outlookByStage.forecasts())),
        figures,
        outlook,
        outlook.attainment(figures.assessed()));
  }

  private void coverage(Both now) {
    Row row = now.byStage().coverage().head();
    tassei.figures.event.Coverage coverage = now.figures().coverage();
    assertEquals(
        joined(ShownValues.values(row)),
        joined(
            Stream.of(
                String.valueOf(coverage.observedUntil()),
                coverage.awaited(),
                coverage.confirmed())));
    assertEquals(
        Coverage.confirmedShare(now.byStage().coverage()), coverage.confirmedShare(), "share");
  }

  private void tables(Both now, List<String> levels, Keep keep) {
    IndicatorFigures figures = now.figures();
    same(ResultTables.KPI_ATTAINMENT, now.attained(), rows(now.attainment(), KpiRows::attainment));
    same(
        ResultTables.KPI_YEARLY,
        KpiTables.yearly(now.attained()),
        rows(figures.yearly(), KpiRows::yearly));
    same(
        ResultTables.KPI_EVENTS,
        now.byStage().events(),
        rows(figures.events().rows(), KpiRows::event));
    same(
        ResultTables.KPI_BY_SCOPE,
        keep.of(KpiByScope.of(now.byStage().events(), levels)),
        rows(figures.events().byScope(levels), KpiRows::scopeCount));
    same(
        ResultTables.KPI_OBSERVATIONS,
        now.outlookByStage().observations(),
        rows(now.outlook().observations(), KpiRows::observation));
    same(
        ResultTables.KPI_OUTLOOK,
        now.outlookByStage().onTheWay(),
        rows(now.outlook().onTheWay(), KpiRows::outlook));
    same(
        "disagreements",
        KpiInputs.disagreements(now.byStage().assessed()),
        figures.assessed().stream().flatMap(KpisBesideStagesTest::disagreements));
    same(
        "published",
        KpiInputs.published(now.byStage().assessed()),
        figures.assessed().stream().flatMap(KpisBesideStagesTest::published));
  }

  private static Stream<String> disagreements(AssessedKpi kpi) {
    return kpi.disagreements().stream()
        .map(said -> joined(Stream.of(kpi.code(), said.year(), said.cumulative(), said.yearly())));
  }

  private static Stream<String> published(AssessedKpi kpi) {
    return kpi.published().stream()
        .map(
            figure -> {
              Point point = figure.point();
              return joined(
                  Arrays.asList(
                      kpi.code(),
                      point.source().name().toLowerCase(Locale.ROOT),
                      point.year(),
                      point.value(),
                      point.denominator(),
                      point.precision(),
                      point.reportedOn(),
                      point.origin().file(),
                      point.origin().record(),
                      point.origin().source(),
                      figure.factor())
                      .stream());
            });
  }

  /** Forecasts that start from the tables of a finished run. */
  private void ofTables(Both now, List<RollupRow> rollup, Dataset<Row> rollupByStage) {
    Terms terms = now.figures().forecastTerms(ELASTICITY, LAG);
    Foundations byStage =
        Foundations.ofTables(
            now.byStage().kpis(),
            now.outlookByStage().observations(),
            KpiTables.attainment(now.attained()),
            now.byStage().horizon());
    tassei.figures.outlook.Foundations foundations =
        tassei.figures.outlook.Foundations.of(
            now.figures().known().kpis(),
            now.outlook().observations(),
            now.attainment(),
            now.figures().horizon());
    assertEquals(
        Forecasts.of(byStage.indicators(ProjectBudgets.of(rollupByStage)), terms).toString(),
        Forecasts.of(
                foundations.indicators(tassei.figures.outlook.ProjectBudgets.byProject(rollup)),
                terms)
            .toString());
  }

  private void passages(Both then, Both now, Keep keep) {
    Stand thenByStage = then.standByStage();
    Stand nowByStage = now.standByStage();
    Optional<Map<String, Object>> listed = YearBefore.listed(thenByStage, nowByStage, keep);
    listed.ifPresent(fields -> compared.put("year before", ((List<?>) fields.get("rows")).size()));
    assertEquals(listed, EarlierStand.listed(then.stand(), now.stand()));
    same(
        "restatements",
        Passages.of(thenByStage, nowByStage, keep).restatements(keep).collectAsList().stream()
            .map(row -> joined(ShownValues.values(row).skip(1).limit(6)))
            .sorted()
            .toList(),
        new tassei.figures.stand.Passages(then.stand(), now.stand())
            .restatements().stream()
                .map(
                    row ->
                        joined(
                            Arrays.asList(
                                row.key(),
                                row.year(),
                                row.kind().code(),
                                row.before(),
                                row.after(),
                                row.change())
                                .stream())));
  }

  private void inView(Known known, Both now, LocalDate asOf) {
    Dataset<Row> actuals = known.reports(Actuals.TABLE);
    Dataset<Row> plans = known.inForce(Inputs.PLANS);
    List<InView.Plan> byStage =
        InView.plans(plans, now.byStage().kpis(), now.attained(), actuals, asOf);
    List<Plan> records =
        InputRows.of(Inputs.PLANS, plans).stream().map(InputRecords::plan).toList();
    KnownIndicators inputs = now.figures().known();
    List<AimingPlan> all =
        AimingPlan.listOf(records, inputs.kpis(), now.attainment(), inputs.actuals(), asOf);
    same(
        "plans",
        byStage.stream()
            .map(InView.Plan::toString)
            .map(KpisBesideStagesTest::values)
            .sorted()
            .toList(),
        all.stream()
            .map(
                plan ->
                    new InView.Plan(
                            plan.code(),
                            plan.plan().fromFy(),
                            plan.plan().toFy(),
                            plan.lastDue(),
                            plan.isNews(),
                            null)
                        + " "
                        + plan.counts())
            .map(KpisBesideStagesTest::values));
    InView staged = InView.of(byStage, asOf, GRACE_MONTHS);
    tassei.figures.view.InView view = tassei.figures.view.InView.of(all, asOf, GRACE_MONTHS);
    compared.put("in view", staged.plans().size());
    assertEquals(staged.listed(asOf), view.listed(asOf));
    assertEquals(staged.withoutTargets(), view.withoutTargets());
    assertEquals(values(staged.counts().toString()), values(view.counts().toString()), "counts");
  }

  /** Without the names of the types that hold them. */
  private static String values(String shown) {
    return shown.replace("counts=null] ", "counts=").replaceAll("PlanCount|TargetCount|]", "");
  }

  private void headlines(Dataset<Row> byStage, List<RollupRow> rollup, LocalDate asOf) {
    List<String> asked = new ArrayList<>(List.of("", "none of them"));
    for (Row row : byStage.select(Keys.COLLECTION.col()).distinct().collectAsList()) {
      asked.add(row.getString(0));
    }
    for (String collection : asked) {
      for (Set<String> sums : List.of(Set.<String>of(), DISJOINT.keySet())) {
        Optional<Map<String, Object>> staged =
            Headline.of(byStage, collection, sums, asOf).map(total -> total.listed(asOf));
        compared.merge("headlines", staged.isPresent() ? 1 : 0, Integer::sum);
        assertEquals(
            staged,
            tassei.figures.view.Headline.of(rollup, collection, sums, asOf)
                .map(total -> total.listed(asOf)));
      }
    }
  }

  private static <R> Stream<String> rows(List<R> rows, Function<R, List<Object>> values) {
    return rows.stream().map(row -> joined(values.apply(row).stream()));
  }

  private void same(ResultTable table, Dataset<Row> byStage, Stream<String> rows) {
    List<String> expected =
        table.conform(byStage).collectAsList().stream()
            .map(row -> joined(ShownValues.values(row)))
            .sorted()
            .toList();
    same(table.name(), expected, rows);
  }

  private void same(String name, List<String> expected, Stream<String> rows) {
    compared.put(name, expected.size());
    assertEquals(String.join("\n", expected), String.join("\n", rows.sorted().toList()), name);
  }
}
