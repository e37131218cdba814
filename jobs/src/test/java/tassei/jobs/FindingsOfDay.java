package tassei.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.RowFactory;
import tassei.contract.row.FindingRow;
import tassei.figures.event.AgreedReport;
import tassei.figures.event.KpiEvent;
import tassei.figures.finding.ActualFindings;
import tassei.figures.finding.IndicatorFindings;
import tassei.figures.finding.LineFindings;
import tassei.figures.finding.OutcomeFindings;
import tassei.figures.finding.ReportFindings;
import tassei.figures.finding.SharedOutcomes;
import tassei.figures.finding.SumFindings;
import tassei.figures.finding.VerdictFindings;
import tassei.figures.input.OutcomeReport;
import tassei.figures.input.Plan;
import tassei.figures.input.PublishedActual;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.PlannedKpi;
import tassei.jobs.record.ControlReports;
import tassei.jobs.record.InputRecords;
import tassei.jobs.stage.BudgetFindings;
import tassei.jobs.stage.ControlFindings;
import tassei.jobs.stage.Coverage;
import tassei.jobs.stage.EventsBothWays;
import tassei.jobs.stage.FindingsBothWays;
import tassei.jobs.stage.InputRows;
import tassei.jobs.stage.KpiFindings;
import tassei.jobs.stage.Notices;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** What is found of a day, by stages and of records. */
record FindingsOfDay(DayBothWays day, ComparedRows compared) {

  void assertSame() {
    ofBudget();
    List<Plan> plans =
        InputRows.of(Inputs.PLANS, day.known.inForce(Inputs.PLANS)).stream()
            .map(InputRecords::plan)
            .toList();
    ofIndicators(plans);
    ofOutcomes(plans);
    ofControls();
    ofColumns();
  }

  private void ofBudget() {
    List<FindingRow> found = new ArrayList<>();
    day.ledger().forEach(line -> found.addAll(LineFindings.about(line)));
    found.addAll(SumFindings.about(day.closed, day.figures.execution(day.closed)));
    compared.sameFindings(
        BudgetFindings.of(day.budgets.lines(), day.budgets.sums(), day.budgets.execution()), found);
  }

  private void ofIndicators(List<Plan> plans) {
    List<PlannedKpi> kpis =
        InputRows.of(Kpis.TABLE, day.indicators.kpis()).stream().map(InputRecords::kpi).toList();
    List<PublishedActual> actuals =
        InputRows.of(Actuals.TABLE, day.known.inForce(Actuals.TABLE)).stream()
            .map(InputRecords::actual)
            .toList();
    Map<String, PlannedKpi> byCode = new HashMap<>();
    kpis.forEach(kpi -> byCode.put(kpi.code(), kpi));
    Set<String> published = new HashSet<>();
    actuals.forEach(actual -> published.add(actual.kpi()));
    List<FindingRow> found = new ArrayList<>();
    actuals.forEach(actual -> found.addAll(ActualFindings.about(actual, byCode.get(actual.kpi()))));
    kpis.forEach(
        kpi -> found.addAll(IndicatorFindings.about(kpi, plans, published.contains(kpi.code()))));
    FindingsBothWays.disagreements(day.indicators.assessed())
        .forEach(
            (kpi, years) ->
                years.forEach(year -> found.add(ActualFindings.disagreeing(kpi, year))));
    found.addAll(shared());
    compared.sameFindings(
        KpiFindings.of(
            day.indicators.kpis(),
            day.known.inForce(Inputs.PLANS),
            day.known.inForce(Actuals.TABLE),
            day.indicators.events(),
            day.indicators.assessed()),
        found);
  }

  private List<FindingRow> shared() {
    Map<String, SharedOutcomes> shared = new HashMap<>();
    for (List<KpiEvent> events :
        EventsBothWays.byFunction(
            day.known.reports(Inputs.OUTCOMES),
            day.known.inForce(Kpis.TABLE),
            day.known.inForce(Inputs.PROJECTS))) {
      SharedOutcomes.ofOutcome(events)
          .forEach((kpi, each) -> shared.merge(kpi, each, SharedOutcomes::plus));
    }
    List<FindingRow> found = new ArrayList<>();
    shared.forEach((kpi, all) -> all.finding(kpi).ifPresent(found::add));
    return found;
  }

  private void ofOutcomes(List<Plan> plans) {
    Map<String, List<Vintage<OutcomeReport>>> byOutcome = new HashMap<>();
    for (Vintage<OutcomeReport> each : day.outcomes()) {
      byOutcome.computeIfAbsent(each.report().outcome(), outcome -> new ArrayList<>()).add(each);
    }
    List<FindingRow> found = new ArrayList<>();
    byOutcome
        .values()
        .forEach(
            reports ->
                AgreedReport.of(reports)
                    .forEach(report -> found.addAll(OutcomeFindings.about(report, plans))));
    OutcomeFindings.stale(day.indicators.horizon().observed(), day.asOf).ifPresent(found::add);
    compared.sameFindings(
        KpiFindings.ofReports(day.indicators.reports(), day.known.inForce(Inputs.PLANS))
            .unionAll(Coverage.findings(day.indicators.coverage(), day.asOf)),
        found);
  }

  private void ofControls() {
    List<FindingRow> found = new ArrayList<>();
    FindingsBothWays.judged(day.verdicts)
        .forEach(control -> found.addAll(VerdictFindings.about(control)));
    InputRows.of(Controls.TABLE, day.known.inForce(Controls.TABLE)).stream()
        .map(ControlReports::report)
        .forEach(control -> ReportFindings.approximate(control).ifPresent(found::add));
    compared.sameFindings(
        ControlFindings.of(day.verdicts, day.known.inForce(Controls.TABLE)), found);
  }

  private void ofColumns() {
    compared.sameFindings(
        Notices.of(
            day.keep.of(
                List.of(
                    RowFactory.create("budget.csv: unknown column 'amunt'", "amount"),
                    RowFactory.create("budget.csv: unknown column 'x'", null)),
                List.of(Notices.NOTICE, Notices.MEANT))),
        List.of(
            ReportFindings.unknownColumn("budget.csv: unknown column 'amunt'", "amount"),
            ReportFindings.unknownColumn("budget.csv: unknown column 'x'", null)));
  }
}
