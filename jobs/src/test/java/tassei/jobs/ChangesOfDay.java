package tassei.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.contract.Scope;
import tassei.contract.row.RestatementRow;
import tassei.figures.change.BudgetComparison;
import tassei.figures.change.CauseSums;
import tassei.figures.change.ControlComparison;
import tassei.figures.change.KpiComparison;
import tassei.figures.change.LineDifferences;
import tassei.figures.change.Restatements;
import tassei.figures.change.SeriesRestatements;
import tassei.figures.finding.RestatedFindings;
import tassei.jobs.record.ControlReports;
import tassei.jobs.record.InputRecords;
import tassei.jobs.stage.BudgetDifferences;
import tassei.jobs.stage.BudgetRollup;
import tassei.jobs.stage.Comparison;
import tassei.jobs.stage.ControlFindings;
import tassei.jobs.stage.FindingsBothWays;
import tassei.jobs.stage.Hierarchy;
import tassei.jobs.stage.InputRows;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.ResultTables;

/** What is another figure than before, by stages and of records. */
record ChangesOfDay(DayBothWays day, ComparedRows compared) {

  void assertSameReports() {
    Dataset<Row> byStage =
        day.keep.of(
            tassei.jobs.stage.Restatements.of(
                day.known.reports(Budget.TABLE),
                day.known.reports(Actuals.TABLE),
                day.known.reports(Inputs.OUTCOMES),
                day.known.reports(Kpis.TABLE),
                day.known.reports(Controls.TABLE)));
    List<RestatementRow> rows = new ArrayList<>();
    rows.addAll(
        Restatements.ofBudget(
            FindingsBothWays.vintages(
                Budget.TABLE, day.known.reports(Budget.TABLE), InputRecords::budgetLine)));
    rows.addAll(
        SeriesRestatements.ofActuals(
            FindingsBothWays.vintages(
                Actuals.TABLE, day.known.reports(Actuals.TABLE), InputRecords::actual),
            measures()));
    rows.addAll(Restatements.ofOutcomes(day.outcomes()));
    rows.addAll(
        Restatements.ofKpis(
            FindingsBothWays.vintages(
                Kpis.TABLE, day.known.reports(Kpis.TABLE), InputRecords::kpi)));
    rows.addAll(
        Restatements.ofControls(
            FindingsBothWays.vintages(
                Controls.TABLE, day.known.reports(Controls.TABLE), ControlReports::report)));
    compared.sameRestatements(byStage, rows);
    compared.sameFindings(ControlFindings.restated(byStage), RestatedFindings.about(rows));
  }

  private Map<String, String> measures() {
    Map<String, String> measures = new HashMap<>();
    InputRows.of(Kpis.TABLE, day.known.inForce(Kpis.TABLE)).stream()
        .map(InputRecords::kpi)
        .forEach(kpi -> measures.put(kpi.code(), kpi.kpi().measure()));
    return measures;
  }

  void assertSameSince(DayBothWays then) {
    sinceBudget(then);
    compared.sameRestatements(
        Comparison.ofControls(then.verdicts, day.verdicts),
        ControlComparison.between(then.computed(), day.computed()));
    Stand stand = day.stand();
    Passages passages = Passages.of(then.stand(), stand, day.keep);
    compared.sameRestatements(
        passages.restatements(day.keep), ofKpis(then.stand(), stand, passages));
  }

  private void sinceBudget(DayBothWays then) {
    Dataset<Row> changes =
        BudgetDifferences.of(
            ResultTables.BUDGET_LINES.conform(then.budgets.lines()),
            day.budgets.lines(),
            Hierarchy.paths(day.known.inForce(Inputs.PROGRAMMES)));
    Dataset<Row> byStage =
        Comparison.ofBudget(
            then.budgets.rollup(),
            day.budgets.rollup(),
            BudgetRollup.changes(
                day.keep.of(changes), day.question.budgetLevels(), DayBothWays.DISJOINT));
    Map<Scope, CauseSums> causes =
        CauseSums.byScope(
            LineDifferences.between(then.lines(), day.lines()),
            DayBothWays.levels(day.question.budgetLevels()),
            DayBothWays.DISJOINT,
            day.programmes);
    compared.sameRestatements(
        byStage,
        BudgetComparison.between(
            then.figures.rollup(then.closed), day.figures.rollup(day.closed), causes));
  }

  private static List<RestatementRow> ofKpis(Stand then, Stand now, Passages passages) {
    Set<String> all = new TreeSet<>(then.attained().keySet());
    all.addAll(now.attained().keySet());
    List<RestatementRow> rows = new ArrayList<>();
    for (String kpi : all) {
      boolean isInBoth = then.kpis().containsKey(kpi) && now.kpis().containsKey(kpi);
      rows.addAll(
          KpiComparison.differences(
              new KpiComparison.ThenNow(
                  kpi,
                  isInBoth,
                  isInBoth && now.asksOtherwiseThan(then, kpi),
                  then.actual(kpi),
                  now.actual(kpi),
                  then.target(kpi),
                  now.target(kpi),
                  passages.steps(kpi))));
    }
    return rows;
  }
}
