package tassei.jobs.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RestatementRow;
import tassei.contract.words.Expectation;
import tassei.contract.words.Measure;
import tassei.figures.change.Restatements;
import tassei.figures.change.SeriesRestatements;
import tassei.figures.control.ControlStatement;
import tassei.figures.control.ControlVerdict;
import tassei.figures.control.Verdict;
import tassei.figures.finding.ActualFindings;
import tassei.figures.finding.IndicatorFindings;
import tassei.figures.finding.JudgedControl;
import tassei.figures.finding.OutcomeFindings;
import tassei.figures.finding.ReportFindings;
import tassei.figures.finding.RestatedFindings;
import tassei.figures.finding.VerdictFindings;
import tassei.figures.indicator.AssessedKpi;
import tassei.figures.indicator.IndicatorFigures;
import tassei.figures.input.ControlReport;
import tassei.figures.input.Plan;
import tassei.figures.input.PublishedActual;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.PlannedKpi;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.read.UnknownColumn;
import tassei.jobs.record.ControlReports;
import tassei.jobs.table.Controls;

/** Everything a reader should know of, and every value that replaced an earlier report. */
final class RunFindings {
  private final List<FindingRow> found = new ArrayList<>();

  private RunFindings() {}

  /** What replaced earlier reports of anything but budget lines and outcomes. */
  static List<RestatementRow> restatements(AsOfTables known, IndicatorFigures figures) {
    List<RestatementRow> rows =
        new ArrayList<>(SeriesRestatements.ofActuals(figures.known().actuals(), measures(figures)));
    rows.addAll(Restatements.ofKpis(KnownPlans.kpiReports(known)));
    List<Vintage<ControlReport>> controls =
        KnownPlans.reports(known, Controls.TABLE, ControlReports::report);
    rows.addAll(Restatements.ofControls(controls));
    return rows;
  }

  private static Map<String, Measure> measures(IndicatorFigures figures) {
    Map<String, Measure> measures = new HashMap<>();
    figures.known().kpis().forEach(kpi -> measures.put(kpi.code(), kpi.kpi().measure()));
    return measures;
  }

  /**
   * All findings of a run but those about single budget lines and outcomes.
   *
   * @param unknown columns that no table has
   */
  static List<FindingRow> of(
      AsOfTables known,
      KnownBudget budget,
      IndicatorFigures figures,
      List<ControlVerdict> verdicts,
      List<RestatementRow> restatements,
      Set<UnknownColumn> unknown) {
    RunFindings findings = new RunFindings();
    List<Plan> plans = KnownPlans.plans(known);
    findings.found.addAll(budget.findings());
    findings.ofIndicators(figures, plans);
    findings.ofOutcomes(figures);
    findings.ofControls(known, verdicts);
    findings.found.addAll(RestatedFindings.about(restatements));
    for (UnknownColumn column : unknown) {
      String meant = column.meant().orElse(null);
      findings.found.add(ReportFindings.unknownColumn(column.shown(), meant));
    }
    findings.found.addAll(known.notYetKnown());
    return findings.found;
  }

  private void ofIndicators(IndicatorFigures figures, List<Plan> plans) {
    List<PublishedActual> actuals = KnownPlans.actuals(figures.known());
    Map<String, PlannedKpi> byCode = new HashMap<>();
    figures.known().kpis().forEach(kpi -> byCode.put(kpi.code(), kpi));
    Set<String> published = new HashSet<>();
    for (PublishedActual actual : actuals) {
      published.add(actual.kpi());
      found.addAll(ActualFindings.about(actual, byCode.get(actual.kpi())));
    }
    for (AssessedKpi kpi : figures.assessed()) {
      String code = kpi.code();
      found.addAll(IndicatorFindings.about(kpi.planned(), plans, published.contains(code)));
      kpi.disagreements().forEach(year -> found.add(ActualFindings.disagreeing(code, year)));
    }
  }

  private void ofOutcomes(IndicatorFigures figures) {
    found.addAll(figures.outcomes().sharedOutcomes());
    RestatedFindings.ofOutcomes(figures.outcomes().revised()).ifPresent(found::add);
    OutcomeFindings.stale(figures.horizon().observed(), figures.horizon().asOf())
        .ifPresent(found::add);
  }

  private void ofControls(AsOfTables known, List<ControlVerdict> verdicts) {
    verdicts.forEach(verdict -> found.addAll(VerdictFindings.about(judged(verdict))));
    KnownPlans.inForce(known, Controls.TABLE, ControlReports::report)
        .forEach(control -> ReportFindings.approximate(control).ifPresent(found::add));
  }

  private static JudgedControl judged(ControlVerdict verdict) {
    ControlStatement said = verdict.said();
    Verdict figures = verdict.found();
    return new JudgedControl(
        said.id(),
        said.table().code(),
        said.measure().code(),
        verdict.word(),
        said.published(),
        figures.computed(),
        figures.difference(),
        figures.tolerance(),
        figures.weak(),
        figures.improbable(),
        said.expect() == Expectation.AGREE);
  }
}
