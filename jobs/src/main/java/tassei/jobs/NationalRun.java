package tassei.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.conf.Settings;
import tassei.jobs.forecast.Terms;
import tassei.jobs.io.Books;
import tassei.jobs.io.Engine;
import tassei.jobs.io.Fingerprints;
import tassei.jobs.io.Keep;
import tassei.jobs.io.Output;
import tassei.jobs.io.Store;
import tassei.jobs.kpi.Assessment;
import tassei.jobs.kpi.Horizon;
import tassei.jobs.run.InputFiles;
import tassei.jobs.run.Progress;
import tassei.jobs.run.RefusedInput;
import tassei.jobs.run.RunOptions;
import tassei.jobs.run.RunReport;
import tassei.jobs.stage.BudgetLines;
import tassei.jobs.stage.Continuations;
import tassei.jobs.stage.Coverage;
import tassei.jobs.stage.Hierarchy;
import tassei.jobs.stage.KpiByScope;
import tassei.jobs.stage.KpiEvents;
import tassei.jobs.stage.KpiFigures;
import tassei.jobs.stage.KpiPoints;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.stage.Reports;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.ResultTables;

/** From the published tables to attainment, rollups and controls. Start reading here. */
public final class NationalRun {
  private final Settings settings;
  private final Store store;
  private final Keep keep;
  private final Output output;
  private final Books books;
  private final Optional<Fingerprints> fingerprints;
  private final Progress progress;

  private NationalRun(Settings settings, Engine engine, Progress progress) {
    this.settings = settings;
    this.store = engine.store();
    this.keep = engine.keep();
    this.output = engine.output();
    this.books = engine.books();
    this.fingerprints = engine.fingerprints();
    this.progress = progress;
  }

  /** Reads the inputs, writes every table of the run into the folder, and says what was found. */
  public static RunReport of(
      Settings settings, InputFiles inputs, Path folder, RunOptions options, Progress progress) {
    progress.stage("start");
    try (Engine engine = Engine.start(settings, inputs, folder, options)) {
      return new NationalRun(settings, engine, progress).run(options);
    } catch (Exception failed) { // of a task, Spark throws a checked one
      inputs.assertUnchanged();
      throw RefusedInput.within(failed);
    }
  }

  private RunReport run(RunOptions options) {
    progress.stage("read");
    Accepted accepted = accepted();
    LocalDate asOf = settings.asOf() == null ? newest(accepted) : settings.asOf();

    progress.stage("vintages");
    Known known = Known.of(accepted, asOf);

    progress.stage("budget");
    Dataset<Row> inYen = BudgetLines.inYen(known.reports(Budget.TABLE));
    Budgets budgets = Budgets.of(inYen, known.inForce(Controls.TABLE), structure(known), keep);

    progress.stage("indicators");
    Dataset<Row> kpis = known.inForce(Kpis.TABLE);
    Dataset<Row> projects = known.inForce(Inputs.PROJECTS);
    Dataset<Row> reports =
        Reports.of(known.reports(Inputs.OUTCOMES), accepted.keepOf(Inputs.OUTCOMES)::apart);
    Dataset<Row> coverage = keep.of(Coverage.of(reports, accepted.onlyCounted(), asOf));
    Horizon horizon = new Horizon(asOf, observed(coverage));
    Dataset<Row> asked = Reports.ofProjects(KpiEvents.asked(reports, kpis), projects);
    Dataset<Row> events = keep.of(KpiEvents.of(asked, kpis));
    Dataset<Row> points = keep.of(KpiPoints.of(events, known.inForce(Actuals.TABLE), kpis));
    Dataset<Row> assessed = keep.of(KpiFigures.of(kpis, points, horizon, terms()));

    progress.stage("forecast");
    Foundations foundations =
        Foundations.of(kpis, points, known.reports(Actuals.TABLE), horizon, settings.graceMonths());
    Outlook outlook =
        Outlook.of(foundations, budgets.rollup(), forecastTerms(asOf, coverage), keep);
    Dataset<Row> figures = keep.of(KpiTables.withForecasts(assessed, outlook.forecasts()));

    progress.stage("controls");
    Checks.Figures made = new Checks.Figures(budgets, reports, coverage, events, figures);
    Checks checks = new Checks(known, made, keep);

    progress.stage("write");
    write(made, outlook);
    Report.of(output, settings, known, checks, made, horizon).write();
    long findings = checks.write(output, store.notices(), options.compareRun(), asOf);
    return books.close(asOf, figures, checks.verdicts(), findings);
  }

  private Accepted accepted() {
    store.open();
    Accepted accepted = Accepted.of(store, keep, fingerprints, settings.asOf());
    accepted.enterInto(books);
    return accepted;
  }

  private void write(Checks.Figures made, Outlook outlook) {
    output.write(ResultTables.BUDGET_LINES, made.budgets().lines());
    output.write(ResultTables.BUDGET_ROLLUP, made.budgets().rollup());
    output.write(ResultTables.BUDGET_EXECUTION, made.budgets().execution());
    output.write(ResultTables.KPI_EVENTS, made.events());
    output.write(
        ResultTables.KPI_BY_SCOPE, keep.of(KpiByScope.of(made.events(), settings.scopeLevels())));
    output.write(ResultTables.KPI_YEARLY, KpiTables.yearly(made.indicators()));
    output.write(ResultTables.KPI_ATTAINMENT, KpiTables.attainment(made.indicators()));
    output.write(ResultTables.KPI_OBSERVATIONS, outlook.observations());
    output.write(ResultTables.KPI_OUTLOOK, outlook.onTheWay());
  }

  private LocalDate newest(Accepted accepted) {
    LocalDate day = accepted.newestDay();
    if (day == null) {
      throw new RefusedInput(
          "as_of: 'data' asks for the newest reported_on, and no row has one; accepted: a date");
    }
    return day;
  }

  private static LocalDate observed(Dataset<Row> coverage) {
    return coverage.select(Coverage.OBSERVED_UNTIL.col()).head().getAs(0);
  }

  private Budgets.Structure structure(Known known) {
    return new Budgets.Structure(
        Hierarchy.of(known.inForce(Inputs.PROGRAMMES)),
        Continuations.of(
            known.inForce(Inputs.MINISTRIES),
            known.inForce(Inputs.CROSSWALK),
            known.inForce(Inputs.INTEGRATED_PROJECTS),
            known.inForce(Inputs.PLANS)),
        settings.levels(),
        settings.executionLevels(),
        settings.disjointCollections());
  }

  private Terms forecastTerms(LocalDate asOf, Dataset<Row> coverage) {
    double elasticity = settings.elasticity().doubleValue();
    double confirmed = Coverage.confirmedShare(coverage).doubleValue();
    return new Terms(asOf, elasticity, settings.lag(), confirmed);
  }

  private Assessment.Terms terms() {
    return new Assessment.Terms(settings.graceMonths(), settings.onTrack(), settings.atRisk());
  }
}
