package tassei.jobs.national;

import java.util.List;
import tassei.contract.row.FindingRow;
import tassei.figures.budget.Programmes;
import tassei.figures.control.ControlVerdict;
import tassei.figures.indicator.IndicatorFigures;
import tassei.figures.input.Control;
import tassei.figures.outcome.OutcomeSums;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.spark.Carrier;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.RunReport;
import tassei.jobs.write.ResultFolder;

/**
 * The part of a run that a check tells: refused rows, controls, findings. None of them knows of a
 * forecast; that is half the time of a run of few rows.
 */
public final class NationalChecks {
  private final Settings settings;
  private final ResultFolder folder;
  private final Progress progress;

  private NationalChecks(Settings settings, ResultFolder folder, Progress progress) {
    this.settings = settings;
    this.folder = folder;
    this.progress = progress;
  }

  /** Reads the inputs, writes refused rows, controls and findings as CSV, and counts them. */
  public static RunReport write(
      Settings settings,
      InputFiles inputs,
      ResultFolder folder,
      RunOptions options,
      Progress progress,
      boolean fitsProcess) {
    try (Passes passes = Carrier.choose(options, fitsProcess)) {
      return new NationalChecks(settings, folder, progress).run(inputs, passes);
    }
  }

  private RunReport run(InputFiles inputs, Passes passes) {
    progress.stage("read");
    ReadInputs read = ReadInputs.of(settings, inputs, folder, passes, progress);

    progress.stage("vintages");
    AsOfTables known = AsOfTables.at(read.asOf(), read.checked(), passes);

    progress.stage("budget");
    List<Control> controls = KnownPlans.controls(known);
    RowBuffer results = passes.results();
    BudgetPass lines = new BudgetPass(false, false);
    KnownBudget budget =
        KnownBudget.of(known, read.books(), controls, settings, lines, passes, results);

    progress.stage("indicators");
    Programmes programmes = budget.terms().programmes();
    KnownProjects projects = KnownProjects.of(known, controls, programmes, false, results);
    OutcomeSums counted =
        new OutcomePass(settings, false, false)
            .sums(known, read.asOf(), read.books(), controls, projects, programmes, results);
    IndicatorFigures figures =
        ForecastIndicators.figures(KnownPlans.indicators(known), counted, read.asOf(), settings);

    progress.stage("controls");
    JudgedRun judged =
        JudgedRun.of(known, controls, budget, projects, figures, read.notes().unknown());

    progress.stage("write");
    long findings = write(judged, results);
    return RunCounts.ofChecks(read, judged.judged().verdicts(), findings);
  }

  /** Returns how many findings there are. */
  private long write(JudgedRun judged, RowBuffer results) {
    folder.writeText(ControlVerdict.TABLE, judged.judged().verdicts(), results);
    return folder.writeText(FindingRow.TABLE, judged.findings(), results);
  }
}
