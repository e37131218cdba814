package tassei.reports.model;

import java.util.List;
import java.util.Optional;
import tassei.reports.document.Language;
import tassei.reports.model.budget.RunBudget;
import tassei.reports.model.change.Changes;
import tassei.reports.model.fact.RunFacts;
import tassei.reports.model.fact.View;
import tassei.reports.model.fact.WhatIfAssumption;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.kpi.ScopeRow;
import tassei.reports.model.name.ContinuedProject;
import tassei.reports.model.name.Labels;
import tassei.reports.model.name.PlanPeriod;
import tassei.reports.model.name.ReferenceNames;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.model.quality.Findings;
import tassei.reports.model.quality.Rejected;
import tassei.reports.model.value.Bounded;
import tassei.reports.run.RunFolder;

/** A finished run as documents see it. */
public record ReportModel(
    RunFacts run,
    Labels labels,
    ReferenceNames names,
    List<ContinuedProject> crosswalk,
    List<ReportedKpi> kpis,
    Bounded<ScopeRow> scopes,
    RunBudget budget,
    List<CheckedTotal> controls,
    Findings findings,
    Changes changes,
    Rejected rejected,
    View view) {

  /** Reads what documents need; what is missing or broken is an UnreadableRun naming the file. */
  public static ReportModel of(RunFolder folder) {
    return ModelReader.read(folder);
  }

  /** The same figures, with what a what-if lays over them named. */
  public ReportModel under(WhatIfAssumption assumed) {
    return new ReportModel(
        run.under(assumed),
        labels,
        names,
        crosswalk,
        kpis,
        scopes,
        budget,
        controls,
        findings,
        changes,
        rejected,
        view);
  }

  /** With its sources and remarks in a language, where the run says what they are called in it. */
  public ReportModel citedIn(Language language) {
    return Cited.in(this, language);
  }

  /** The fiscal year the as-of day lies in: April to March, named by its April. */
  public int fiscalYear() {
    return run.asOf().getMonthValue() < 4 ? run.asOf().getYear() - 1 : run.asOf().getYear();
  }

  /** The plan whose years hold the as-of day; the newest where several do. */
  public Optional<PlanPeriod> currentPlan() {
    return names.plans().stream()
        .filter(plan -> plan.covers(fiscalYear()))
        .reduce((earlier, later) -> later);
  }

  /** KPIs of an integrated project, in the order of their definition. */
  public List<ReportedKpi> kpisOf(String project) {
    return kpis.stream().filter(kpi -> kpi.owner().project().equals(project)).toList();
  }

  public Optional<ReportedKpi> kpi(String code) {
    return kpis.stream().filter(kpi -> kpi.code().equals(code)).findFirst();
  }

  /** The name of a ministry, project, programme, KPI or plan; the code where it has none. */
  public String nameOf(String code, Language language) {
    return names.find(code).or(() -> kpi(code)).map(named -> named.name(language)).orElse(code);
  }
}
