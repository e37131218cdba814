package tassei.reports.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import tassei.reports.model.budget.BudgetReader;
import tassei.reports.model.budget.RunBudget;
import tassei.reports.model.fact.FactsReader;
import tassei.reports.model.fact.RunFacts;
import tassei.reports.model.fact.ViewReader;
import tassei.reports.model.kpi.KpiReader;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.kpi.ScopeReader;
import tassei.reports.model.name.NamesReader;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.model.quality.QualityReader;
import tassei.reports.model.quality.RejectedReader;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunTables;

/** A run folder read table by table; what is not kept is not held. */
final class ModelReader {
  private ModelReader() {}

  static ReportModel read(RunFolder folder) {
    JsonNode report = folder.report();
    RunTables tables = folder.tables();
    List<ReportedKpi> kpis = KpiReader.read(folder);
    List<CheckedTotal> controls = QualityReader.controls(folder);
    RunBudget budget = BudgetReader.read(tables);
    RunFacts facts =
        FactsReader.read(
            folder, isProvisional(kpis, budget), controls.stream().anyMatch(CheckedTotal::isWrong));
    return new ReportModel(
        facts,
        FactsReader.labels(report),
        NamesReader.read(report),
        NamesReader.crosswalk(report),
        kpis,
        ScopeReader.read(tables),
        budget,
        controls,
        QualityReader.findings(tables),
        QualityReader.changes(tables),
        RejectedReader.read(folder, facts.rows()),
        ViewReader.read(report));
  }

  private static boolean isProvisional(List<ReportedKpi> kpis, RunBudget budget) {
    return kpis.stream().anyMatch(kpi -> kpi.standing().provisional())
        || budget.lines().rows().stream().anyMatch(line -> line.origin().provisional());
  }
}
