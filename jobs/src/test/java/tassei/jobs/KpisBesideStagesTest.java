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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.contract.row.RestatementRow;
import tassei.contract.row.RollupRow;
import tassei.figures.indicator.KnownIndicators;
import tassei.figures.input.Plan;
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
import tassei.jobs.stage.Hierarchy;
import tassei.jobs.stage.InputRows;
import tassei.jobs.stage.KpiInputs;
import tassei.jobs.stage.ShownValues;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;

/** Functions about indicators give what the stages give, of the sample and of random programmes. */
@Tag("slow")
class KpisBesideStagesTest {
  private static final Path NATIONAL = Path.of("..", "data-samples", "national");
  private static final RunOptions LOCAL = new RunOptions("local[2]", null);
  private static final Map<String, List<String>> DISJOINT =
      Map.of("both", List.of("AMED", "in-house"), "all", List.of("main", "other"));

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> theSample() {
    return Stream.of("2025-05-16").map(this::sample);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> otherDatesAndThirtyRandomProgrammes() {
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
    InputFiles inputs = InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    Path folder = Files.createTempDirectory(scratch, "compare");
    try (Engine engine = Engine.start(Settings.defaults(), inputs, folder, LOCAL)) {
      engine.store().open();
      Keep keep = engine.keep();
      Accepted accepted = Accepted.of(engine.store(), keep, Optional.empty(), asOf);
      Known known = Known.of(accepted, asOf);
      OracleQuestion question = OracleQuestion.at(asOf);
      Dataset<Row> byStage = keep.of(rollup(known, question, keep));
      List<RollupRow> rollup = KpiInputs.rollup(byStage);
      KpisBothWays now = KpisBothWays.of(accepted, asOf, byStage, rollup, keep);
      KpiTablesCompared tables = new KpiTablesCompared(now);
      tables.coverage();
      tables.figures();
      tables.events(question.scopeLevels(), keep);
      tables.outlook();
      LocalDate day = asOf.minusYears(1);
      passages(KpisBothWays.of(accepted, day, byStage, rollup, keep), now, tables, keep);
      inView(known, now, tables, asOf);
      headlines(byStage, rollup, asOf);
      assertTrue(tables.compared().values().stream().anyMatch(rows -> rows > 0), "nothing");
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

  private static void passages(
      KpisBothWays then, KpisBothWays now, KpiTablesCompared tables, Keep keep) {
    assertEquals(
        YearBefore.listed(then.standByStage(), now.standByStage(), keep),
        EarlierStand.listed(then.stand(), now.stand()));
    tables.same(
        "restatements",
        Passages.of(then.standByStage(), now.standByStage(), keep)
            .restatements(keep)
            .collectAsList()
            .stream()
            .map(row -> joined(ShownValues.values(row).skip(1).limit(6)))
            .sorted()
            .toList(),
        new tassei.figures.stand.Passages(then.stand(), now.stand())
            .restatements().stream().map(KpisBesideStagesTest::shown));
  }

  private static String shown(RestatementRow row) {
    return joined(
        Arrays.asList(
            row.key(), row.fiscalYear(), row.kind().code(), row.before(), row.after(), row.change())
            .stream());
  }

  private static void inView(
      Known known, KpisBothWays now, KpiTablesCompared tables, LocalDate asOf) {
    int grace = KpisBothWays.GRACE_MONTHS;
    Dataset<Row> plans = known.inForce(Inputs.PLANS);
    List<InView.Plan> byStage =
        InView.plans(
            plans, now.byStage().kpis(), now.attained(), known.reports(Actuals.TABLE), asOf);
    List<Plan> records =
        InputRows.of(Inputs.PLANS, plans).stream().map(InputRecords::plan).toList();
    KnownIndicators inputs = now.figures().known();
    List<AimingPlan> all =
        AimingPlan.listOf(records, inputs.kpis(), now.attainment(), inputs.actuals(), asOf);
    tables.same(
        "plans",
        byStage.stream()
            .map(plan -> plan.lastDue() + " " + plan.isNews() + " " + plan.counts())
            .map(KpisBesideStagesTest::values)
            .sorted()
            .toList(),
        all.stream()
            .map(plan -> plan.lastDue() + " " + plan.isNews() + " " + plan.counts())
            .map(KpisBesideStagesTest::values));
    InView staged = InView.of(byStage, asOf, grace);
    tassei.figures.view.InView view = tassei.figures.view.InView.of(all, asOf, grace);
    assertEquals(staged.listed(asOf), view.listed(asOf));
    assertEquals(staged.withoutTargets(), view.withoutTargets());
    assertEquals(values(staged.counts().toString()), values(view.counts().toString()));
  }

  /** Without the names of the types that hold them. */
  private static String values(String shown) {
    return shown.replaceAll("PlanCount|TargetCount", "");
  }

  private static void headlines(Dataset<Row> byStage, List<RollupRow> rollup, LocalDate asOf) {
    List<String> asked = new ArrayList<>(List.of("", "none of them"));
    for (Row row : byStage.select(Keys.COLLECTION.col()).distinct().collectAsList()) {
      asked.add(row.getString(0));
    }
    for (String collection : asked) {
      for (Set<String> sums : List.of(Set.<String>of(), DISJOINT.keySet())) {
        assertEquals(
            Headline.of(byStage, collection, sums, asOf).map(total -> total.listed(asOf)),
            tassei.figures.view.Headline.of(rollup, collection, sums, asOf)
                .map(total -> total.listed(asOf)));
      }
    }
  }
}
