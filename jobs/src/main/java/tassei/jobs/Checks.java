package tassei.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.jobs.file.Location;
import tassei.jobs.io.EarlierRun;
import tassei.jobs.io.Keep;
import tassei.jobs.io.Output;
import tassei.jobs.read.UnknownColumn;
import tassei.jobs.stage.BudgetDifferences;
import tassei.jobs.stage.BudgetFindings;
import tassei.jobs.stage.BudgetRollup;
import tassei.jobs.stage.CodeNames;
import tassei.jobs.stage.Comparison;
import tassei.jobs.stage.ControlCounts;
import tassei.jobs.stage.ControlFindings;
import tassei.jobs.stage.ControlParts;
import tassei.jobs.stage.ControlStatements;
import tassei.jobs.stage.ControlVerdicts;
import tassei.jobs.stage.Coverage;
import tassei.jobs.stage.FigureTable;
import tassei.jobs.stage.Hierarchy;
import tassei.jobs.stage.KpiFindings;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.stage.Notices;
import tassei.jobs.stage.OpenControls;
import tassei.jobs.stage.Reports;
import tassei.jobs.stage.Restatements;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.ResultTables;

/** Published statements beside the tables, and everything a reader should know of. */
final class Checks {
  private final Known known;
  private final Figures made;
  private final Keep keep;
  private final Dataset<Row> parts;
  private final Dataset<Row> verdicts;

  /**
   * The tables a check looks into.
   *
   * @param stand how the indicators stand
   */
  record Figures(
      Budgets budgets,
      Budgets.Structure structure,
      Dataset<Row> reports,
      Dataset<Row> coverage,
      Dataset<Row> events,
      Dataset<Row> indicators,
      Stand stand) {}

  Checks(Known known, Figures made, Keep keep) {
    this.known = known;
    this.made = made;
    this.keep = keep;
    this.parts = keep.of(parts());
    this.verdicts = keep.of(judged());
  }

  private Dataset<Row> judged() {
    return OpenControls.of(
        keep.of(ControlVerdicts.of(statements(), parts)),
        parts,
        lines(),
        made.budgets().sums(),
        Hierarchy.of(known.inForce(Inputs.PROGRAMMES)));
  }

  private CodeNames names() {
    return CodeNames.of(
        known.inForce(Inputs.MINISTRIES),
        known.inForce(Inputs.INTEGRATED_PROJECTS),
        known.inForce(Inputs.PROGRAMMES),
        known.inForce(Inputs.NAMES));
  }

  private Dataset<Row> statements() {
    return ControlStatements.published(known.inForce(Controls.TABLE))
        .unionAll(ControlStatements.ofPieces(lines(), names()))
        .unionAll(
            ControlStatements.besideEvents(
                known.inForce(Actuals.TABLE), known.inForce(Kpis.TABLE)));
  }

  private Dataset<Row> parts() {
    Dataset<Row> controls = known.inForce(Controls.TABLE);
    Dataset<Row> paths = Hierarchy.paths(known.inForce(Inputs.PROGRAMMES));
    return made.budgets()
        .parts()
        .unionAll(ControlParts.ofPieces(lines()))
        .unionAll(
            ControlCounts.ofActuals(known.reports(Actuals.TABLE), made.indicators(), controls))
        .unionAll(ControlCounts.ofOutcomes(beside(made.reports()), made.events(), controls, paths))
        .unionAll(ControlCounts.ofProjects(known.inForce(Inputs.PROJECTS), controls, paths))
        .unionAll(
            ControlCounts.ofPublishedBesideEvents(
                known.inForce(Actuals.TABLE), made.events(), known.inForce(Kpis.TABLE)));
  }

  private Dataset<Row> beside(Dataset<Row> reports) {
    return Reports.ofProjects(reports, known.inForce(Inputs.PROJECTS));
  }

  private Dataset<Row> lines() {
    return made.budgets().lines();
  }

  Dataset<Row> verdicts() {
    return verdicts;
  }

  /** Controls, restatements and findings; returns how many findings there are. */
  long write(Output output, Set<UnknownColumn> unknown, Location earlierRun, LocalDate asOf) {
    Dataset<Row> restatements = keep.of(restatements());
    output.write(ResultTables.CONTROLS, verdicts);
    output.write(
        ResultTables.FIGURE_ROWS,
        FigureTable.of(
            parts, KpiTables.figureRows(made.indicators(), known.reports(Actuals.TABLE))));
    output.write(
        ResultTables.RESTATEMENTS,
        earlierRun == null
            ? restatements
            : restatements.unionAll(since(output.earlier(earlierRun))));
    return output.write(ResultTables.FINDINGS, keep.of(findings(restatements, unknown, asOf)));
  }

  private Dataset<Row> restatements() {
    return Restatements.of(
        known.reports(Budget.TABLE),
        known.reports(Actuals.TABLE),
        known.reports(Inputs.OUTCOMES),
        known.reports(Kpis.TABLE),
        known.reports(Controls.TABLE));
  }

  private Dataset<Row> findings(
      Dataset<Row> restatements, Set<UnknownColumn> unknown, LocalDate asOf) {
    Dataset<Row> plans = known.inForce(Inputs.PLANS);
    List<Row> rows =
        unknown.stream()
            .map(column -> RowFactory.create(column.shown(), column.meant().orElse(null)))
            .toList();
    return BudgetFindings.of(lines(), made.budgets().sums(), made.budgets().execution())
        .unionAll(
            KpiFindings.of(
                known.inForce(Kpis.TABLE),
                plans,
                known.inForce(Actuals.TABLE),
                made.events(),
                made.indicators()))
        .unionAll(KpiFindings.ofReports(made.reports(), plans))
        .unionAll(Coverage.findings(made.coverage(), asOf))
        .unionAll(ControlFindings.of(verdicts, known.inForce(Controls.TABLE)))
        .unionAll(ControlFindings.restated(restatements))
        .unionAll(Notices.of(keep.of(rows, List.of(Notices.NOTICE, Notices.MEANT))))
        .unionAll(known.notYetKnown());
  }

  /** Every difference of an actual, a target and a budget figure, by its cause. */
  private Dataset<Row> since(EarlierRun run) {
    Passages passages = Passages.of(Stand.of(run, keep), made.stand(), keep);
    return passages
        .restatements(keep)
        .unionAll(
            Comparison.ofBudget(
                run.table(ResultTables.BUDGET_ROLLUP), made.budgets().rollup(), budgetChanges(run)))
        .unionAll(Comparison.ofControls(run.table(ResultTables.CONTROLS), verdicts));
  }

  private Dataset<Row> budgetChanges(EarlierRun run) {
    Dataset<Row> changes =
        BudgetDifferences.of(
            run.table(ResultTables.BUDGET_LINES),
            lines(),
            Hierarchy.paths(known.inForce(Inputs.PROGRAMMES)));
    return BudgetRollup.changes(
        keep.of(changes), made.structure().levels(), made.structure().sumsOfCollections());
  }
}
