package tassei.reports.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunTables;

/** A run folder read table by table; what is not kept is not held. */
final class ModelReader {
  private ModelReader() {}

  static ReportModel read(RunFolder folder) {
    JsonNode report = folder.report();
    RunTables tables = folder.tables();
    List<Kpi> kpis = KpiReader.read(folder);
    List<Control> controls = QualityReader.controls(folder);
    Budget budget = BudgetReader.read(tables);
    RunFacts facts =
        FactsReader.read(
            folder, isProvisional(kpis, budget), controls.stream().anyMatch(Control::isWrong));
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

  private static boolean isProvisional(List<Kpi> kpis, Budget budget) {
    return kpis.stream().anyMatch(kpi -> kpi.standing().provisional())
        || budget.lines().rows().stream().anyMatch(line -> line.origin().provisional());
  }
}
