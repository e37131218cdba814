package tassei.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.figures.forecast.series.Terms;
import tassei.figures.kpi.Assessment;
import tassei.figures.kpi.Horizon;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.io.Books;
import tassei.jobs.io.Engine;
import tassei.jobs.io.Fingerprints;
import tassei.jobs.io.Keep;
import tassei.jobs.io.Output;
import tassei.jobs.io.Store;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.stage.BudgetLines;
import tassei.jobs.stage.Continuations;
import tassei.jobs.stage.Coverage;
import tassei.jobs.stage.Hierarchy;
import tassei.jobs.stage.KpiByScope;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.RunReport;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.ResultTables;
import tassei.jobs.write.ReportContent;
import tassei.jobs.write.ReportFacts;

/** A run whose tables are too large for this process, or are Parquet files: tables of a session. */
final class SessionRun {
  private final Settings settings;
  private final Store store;
  private final Keep keep;
  private final Output output;
  private final Books books;
  private final Optional<Fingerprints> fingerprints;
  private final Progress progress;
  private final boolean isOfFewRows;

  private SessionRun(Settings settings, Engine engine, InputFiles inputs, Progress progress) {
    this.isOfFewRows = inputs.size() <= Settings.defaults().driverBytes();
    this.settings = settings;
    this.store = engine.store();
    this.keep = engine.keep();
    this.output = engine.output();
    this.books = engine.books();
    this.fingerprints = engine.fingerprints();
    this.progress = progress;
  }

  static RunReport of(
      Settings settings, InputFiles inputs, Path folder, RunOptions options, Progress progress) {
    try (Engine engine = Engine.start(settings, inputs, folder, options)) {
      return new SessionRun(settings, engine, inputs, progress).run(options);
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
    Budgets.Structure structure = structure(known);
    Budgets budgets = Budgets.of(inYen, known.inForce(Controls.TABLE), structure, keep);

    progress.stage("indicators");
    Indicators indicators = Indicators.of(accepted, known, asOf, terms(), keep);

    progress.stage("forecast");
    Outlook outlook = outlook(indicators, known, budgets);
    Dataset<Row> figures = figures(indicators, outlook);
    Stand stand = stand(indicators, figures);
    Optional<Map<String, Object>> earlier = yearBefore(accepted, budgets, stand);

    progress.stage("controls");
    Checks.Figures made = made(budgets, structure, indicators, figures, stand);
    Checks checks = new Checks(known, made, keep);

    progress.stage("write");
    write(made, outlook);
    InView inView = inView(known, made, asOf);
    ReportFacts facts = facts(made, inView, earlier.orElse(null));
    ReportContent.of(settings, new StageRows(output, known, made, checks), facts)
        .write(output.folder());
    long findings = checks.write(output, store.notes().unknown(), options.compareRun(), asOf);
    return books.close(
        asOf, figures, checks.verdicts(), findings, inView.counts(), inView.withoutTargets());
  }

  private static Checks.Figures made(
      Budgets budgets,
      Budgets.Structure structure,
      Indicators indicators,
      Dataset<Row> figures,
      Stand stand) {
    return new Checks.Figures(
        budgets,
        structure,
        indicators.reports(),
        indicators.coverage(),
        indicators.events(),
        figures,
        stand);
  }

  private Outlook outlook(Indicators indicators, Known known, Budgets budgets) {
    Foundations foundations = indicators.foundations(known, settings.graceMonths());
    return Outlook.of(foundations, budgets.rollup(), forecastTerms(indicators), keep);
  }

  private Dataset<Row> figures(Indicators indicators, Outlook outlook) {
    return keep.of(KpiTables.withForecasts(indicators.assessed(), outlook.forecasts()));
  }

  private static Stand stand(Indicators indicators, Dataset<Row> figures) {
    return Stand.of(
        indicators.horizon(), indicators.kpis(), indicators.points(), figures, indicators.events());
  }

  /**
   * The indicators once more, as known a year before. It is done where the inputs are small,
   * however they are read: of large ones following the outcomes again would double the time of a
   * run.
   */
  private Optional<Map<String, Object>> yearBefore(Accepted accepted, Budgets budgets, Stand now) {
    if (!isOfFewRows) {
      return Optional.empty();
    }
    LocalDate day = now.horizon().asOf().minusYears(1);
    Known known = Known.of(accepted, day);
    Indicators then = Indicators.of(accepted, known, day, terms(), keep);
    Outlook outlook = outlook(then, known, budgets);
    return YearBefore.listed(stand(then, figures(then, outlook)), now, keep);
  }

  private InView inView(Known known, Checks.Figures made, LocalDate asOf) {
    List<InView.Plan> plans =
        InView.plans(
            known.inForce(Inputs.PLANS),
            known.inForce(Kpis.TABLE),
            made.indicators(),
            known.reports(Actuals.TABLE),
            asOf);
    return InView.of(plans, asOf, settings.graceMonths());
  }

  private ReportFacts facts(Checks.Figures made, InView inView, Map<String, Object> yearBefore) {
    Horizon horizon = made.stand().horizon();
    Map<String, Object> headline =
        Headline.of(
                made.budgets().rollup(),
                settings.front().headlineCollection(),
                settings.disjointCollections().keySet(),
                horizon.asOf())
            .map(found -> found.listed(horizon.asOf()))
            .orElse(null);
    return new ReportFacts(
        horizon.asOf(),
        horizon.observed(),
        Coverage.confirmedShare(made.coverage()),
        inView.listed(horizon.asOf()),
        inView.withoutTargets(),
        headline,
        yearBefore);
  }

  private Accepted accepted() {
    try {
      store.open();
    } finally {
      store.notes().lines().forEach(progress::note);
    }
    Accepted accepted = Accepted.of(store, keep, fingerprints, settings.asOf());
    accepted.enterInto(books, store.notes());
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

  private Terms forecastTerms(Indicators indicators) {
    double elasticity = settings.elasticity().doubleValue();
    double confirmed = Coverage.confirmedShare(indicators.coverage()).doubleValue();
    return new Terms(indicators.horizon().asOf(), elasticity, settings.lag(), confirmed);
  }

  private Assessment.Terms terms() {
    return new Assessment.Terms(settings.graceMonths(), settings.onTrack(), settings.atRisk());
  }
}
