package tassei.jobs.national;

import java.util.ArrayList;
import java.util.List;
import tassei.figures.indicator.IndicatorFigures;
import tassei.figures.input.Control;
import tassei.figures.outcome.OutcomeSums;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.RunReport;
import tassei.jobs.table.ResultTables;
import tassei.jobs.write.ControlRows;
import tassei.jobs.write.FindingRows;
import tassei.jobs.write.ResultFolder;

/**
 * The part of a run that a check tells: refused rows, controls, findings. None of them knows of a
 * forecast; that is half the time of a run of few rows.
 */
public final class ChecksInProcess {
  private final Settings settings;
  private final ResultFolder folder;
  private final Progress progress;

  private ChecksInProcess(Settings settings, ResultFolder folder, Progress progress) {
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
      Progress progress) {
    try (Passes passes = Passes.by(options)) {
      return new ChecksInProcess(settings, folder, progress).run(inputs, passes);
    }
  }

  private RunReport run(InputFiles inputs, Passes passes) {
    progress.stage("read");
    ReadInputs read = ReadInputs.of(settings, inputs, folder, progress);

    progress.stage("vintages");
    AsOfTables known = AsOfTables.at(read.asOf(), read.checked());

    progress.stage("budget");
    List<Control> controls = KnownPlans.controls(known);
    RowBuffer results = new RowBuffer();
    BudgetPass lines = new BudgetPass(passes, false, false);
    KnownBudget budget = KnownBudget.of(known, controls, settings, lines, results);

    progress.stage("indicators");
    OutcomeSums counted =
        new OutcomePass(settings, passes, false)
            .sums(known, read.asOf(), controls, budget.terms().programmes(), results);
    IndicatorFigures figures =
        ForecastIndicators.figures(KnownPlans.indicators(known), counted, read.asOf(), settings);

    progress.stage("controls");
    JudgedRun judged = JudgedRun.of(known, controls, budget, figures, read.notes().unknown());

    progress.stage("write");
    long findings = write(judged, results);
    return RunCounts.ofChecks(read, judged.judged().verdicts(), findings);
  }

  /** Returns how many findings there are. */
  private long write(JudgedRun judged, RowBuffer results) {
    folder.writeText(
        ResultTables.CONTROLS,
        judged.judged().verdicts().stream().map(ControlRows::control).toList());
    List<List<Object>> findings = new ArrayList<>(results.of(ResultTables.FINDINGS.name()));
    judged.findings().forEach(finding -> findings.add(FindingRows.cells(finding)));
    return folder.writeText(ResultTables.FINDINGS, findings);
  }
}
