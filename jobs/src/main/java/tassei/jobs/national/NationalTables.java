package tassei.jobs.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.EventRow;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.FindingRow;
import tassei.contract.row.ObservationRow;
import tassei.contract.row.OutlookRow;
import tassei.contract.row.RestatementRow;
import tassei.contract.row.RollupRow;
import tassei.contract.row.ScopeCountRow;
import tassei.contract.row.YearlyRow;
import tassei.figures.budget.Programmes;
import tassei.figures.control.ControlVerdict;
import tassei.figures.control.FigurePart;
import tassei.figures.indicator.IndicatorFigures;
import tassei.figures.input.Control;
import tassei.figures.outcome.OutcomeSums;
import tassei.figures.stand.EarlierStand;
import tassei.figures.view.AimingPlan;
import tassei.figures.view.Headline;
import tassei.figures.view.InView;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.spark.Carrier;
import tassei.jobs.record.PrintedLine;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.RunReport;
import tassei.jobs.write.ReportContent;
import tassei.jobs.write.ReportFacts;
import tassei.jobs.write.ReportRows;
import tassei.jobs.write.ResultFolder;
import tassei.jobs.write.TableQueue;

/** From the published tables to attainment, rollups and controls. Start reading here. */
public final class NationalTables {
  private final Settings settings;
  private final ResultFolder folder;
  private final RunOptions options;
  private final Progress progress;
  private final Passes passes;
  private final TableQueue tables;
  private final RowBuffer results;
  private final boolean isOfFewRows;
  private final OutcomePass outcomes;

  private NationalTables(
      Settings settings,
      ResultFolder folder,
      RunOptions options,
      Progress progress,
      Passes passes,
      TableQueue tables,
      boolean isOfFewRows) {
    this.settings = settings;
    this.folder = folder;
    this.options = options;
    this.progress = progress;
    this.passes = passes;
    this.tables = tables;
    this.isOfFewRows = isOfFewRows;
    this.results = passes.results();
    this.outcomes = new OutcomePass(settings, isOfFewRows || options.compareRun() != null, true);
  }

  /** Reads the inputs, writes every table of the run into the folder, and says what was found. */
  public static RunReport write(
      Settings settings,
      InputFiles inputs,
      ResultFolder folder,
      RunOptions options,
      Progress progress,
      boolean fitsProcess) {
    try (Passes passes = Carrier.choose(options, fitsProcess);
        TableQueue tables = fitsProcess ? TableQueue.ofLists(folder) : TableQueue.ofMany(folder)) {
      boolean isOfFewRows = inputs.size() <= Settings.defaults().driverBytes();
      RunReport report =
          new NationalTables(settings, folder, options, progress, passes, tables, isOfFewRows)
              .run(inputs);
      KeptRun.confirm(inputs, passes, progress);
      return report;
    }
  }

  private RunReport run(InputFiles inputs) {
    progress.stage("read");
    ReadInputs read = ReadInputs.of(settings, inputs, folder, passes, progress);
    LocalDate asOf = read.asOf();

    progress.stage("vintages");
    AsOfTables known = AsOfTables.at(asOf, read.checked(), passes);

    progress.stage("budget");
    List<Control> controls = KnownPlans.controls(known);
    BudgetPass lines = new BudgetPass(options.compareRun() != null, true);
    KnownBudget budget =
        KnownBudget.of(known, read.books(), controls, settings, lines, passes, results);
    writeBudget();

    progress.stage("indicators");
    Programmes programmes = budget.terms().programmes();
    KnownProjects projects = KnownProjects.of(known, controls, programmes, true, results);
    OutcomeSums counted =
        outcomes.sums(known, asOf, read.books(), controls, projects, programmes, results);
    ForecastIndicators indicators = indicators(known, counted, asOf, budget);
    write(indicators);

    progress.stage("forecast");
    Map<String, Object> yearBefore = yearBefore(read, asOf, budget, indicators);

    progress.stage("controls");
    JudgedRun told =
        JudgedRun.of(
            known, controls, budget, projects, indicators.figures(), read.notes().unknown());
    JudgedStatements judged = told.judged();

    progress.stage("write");
    write(judged, all(told.restatements(), budget, indicators, judged), told.findings());
    InView inView = inView(known, indicators, asOf);
    report(known, budget, indicators, judged, inView, yearBefore);
    long found = tables.finish().get(FindingRow.TABLE.name());
    return RunCounts.of(asOf, read.books(), indicators, judged.verdicts(), found, inView);
  }

  private ForecastIndicators indicators(
      AsOfTables known, OutcomeSums outcomes, LocalDate asOf, KnownBudget budget) {
    return ForecastIndicators.of(
        KnownPlans.indicators(known), outcomes, asOf, budget.rollup(), settings);
  }

  /**
   * The indicators once more, as known a year before; null where no figure was known then. Of
   * inputs beyond the usual limit it is left out however they are computed, because the limit bears
   * on speed alone.
   */
  private Map<String, Object> yearBefore(
      ReadInputs read, LocalDate asOf, KnownBudget budget, ForecastIndicators now) {
    if (!isOfFewRows) {
      return null;
    }
    LocalDate day = asOf.minusYears(1);
    AsOfTables known = AsOfTables.at(day, read.checked(), passes);
    Programmes programmes = budget.terms().programmes();
    RowBuffer unread = passes.results();
    KnownProjects projects = KnownProjects.of(known, List.of(), programmes, false, unread);
    OutcomeSums counted =
        outcomes.unlisted().sums(known, day, read.books(), List.of(), projects, programmes, unread);
    ForecastIndicators then = indicators(known, counted, day, budget);
    return EarlierStand.listed(then.stand(), now.stand()).orElse(null);
  }

  private List<RestatementRow> all(
      List<RestatementRow> restatements,
      KnownBudget budget,
      ForecastIndicators indicators,
      JudgedStatements judged) {
    if (options.compareRun() == null) {
      return restatements;
    }
    List<RestatementRow> all = new ArrayList<>(restatements);
    all.addAll(SinceEarlierRun.differences(options.compareRun(), budget, indicators, judged));
    return all;
  }

  private void writeBudget() {
    tables.add(PrintedLine.TABLE, results);
    tables.add(RollupRow.TABLE, results);
    tables.add(ExecutionRow.TABLE, results);
  }

  private void write(ForecastIndicators indicators) {
    IndicatorFigures figures = indicators.figures();
    tables.add(EventRow.TABLE, results);
    tables.add(ScopeCountRow.TABLE, figures.outcomes()::byScope);
    tables.add(YearlyRow.TABLE, figures::yearly);
    tables.add(AttainmentRow.TABLE, indicators::attainment);
    tables.add(ObservationRow.TABLE, () -> indicators.outlook().observations());
    tables.add(OutlookRow.TABLE, () -> indicators.outlook().onTheWay());
  }

  private void write(
      JudgedStatements judged, List<RestatementRow> restatements, List<FindingRow> findings) {
    tables.add(ControlVerdict.TABLE, judged::verdicts);
    tables.add(FigurePart.TABLE, judged::rows, results);
    tables.add(RestatementRow.TABLE, () -> restatements, results);
    tables.add(FindingRow.TABLE, () -> findings, results);
  }

  private InView inView(AsOfTables known, ForecastIndicators indicators, LocalDate asOf) {
    List<AimingPlan> plans =
        AimingPlan.listOf(
            KnownPlans.plans(known),
            indicators.figures().known().kpis(),
            indicators.attainment(),
            indicators.figures().known().actuals(),
            asOf);
    return InView.of(plans, asOf, settings.graceMonths());
  }

  private void report(
      AsOfTables known,
      KnownBudget budget,
      ForecastIndicators indicators,
      JudgedStatements judged,
      InView inView,
      Map<String, Object> yearBefore) {
    LocalDate asOf = indicators.figures().horizon().asOf();
    ReportFacts facts =
        new ReportFacts(
            asOf,
            indicators.figures().horizon().observed(),
            indicators.figures().outcomes().coverage().confirmedShare(),
            inView.listed(asOf),
            inView.withoutTargets(),
            headline(budget, asOf),
            yearBefore);
    ReportRows rows =
        new ReportRows(
            known::inForce,
            indicators.attainment(),
            indicators.figures().yearly(),
            judged.verdicts());
    ReportContent.of(settings, rows, facts).write(folder.path());
  }

  private Map<String, Object> headline(KnownBudget budget, LocalDate asOf) {
    return Headline.of(
            budget.rollup(),
            settings.front().headlineCollection(),
            settings.disjointCollections().keySet(),
            asOf)
        .map(found -> found.listed(asOf))
        .orElse(null);
  }
}
