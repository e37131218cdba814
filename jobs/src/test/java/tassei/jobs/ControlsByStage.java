package tassei.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.figures.kpi.Assessment;
import tassei.jobs.io.Engine;
import tassei.jobs.oracle.OracleQuestion;
import tassei.jobs.stage.BudgetLines;
import tassei.jobs.stage.Continuations;
import tassei.jobs.stage.ControlCounts;
import tassei.jobs.stage.ControlParts;
import tassei.jobs.stage.FigureTable;
import tassei.jobs.stage.Hierarchy;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.stage.Reports;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.ResultTables;

/** What the stages make of a data folder. */
record ControlsByStage(
    Known known,
    Budgets budgets,
    Dataset<Row> inYen,
    Dataset<Row> continuations,
    Indicators indicators,
    Checks checks,
    OracleQuestion question) {

  static ControlsByStage of(Accepted accepted, Engine engine, LocalDate asOf) {
    OracleQuestion question = OracleQuestion.at(asOf);
    Known known = Known.of(accepted, asOf);
    Dataset<Row> inYen = BudgetLines.inYen(known.reports(Budget.TABLE));
    Dataset<Row> continuations =
        Continuations.of(
            known.inForce(Inputs.MINISTRIES),
            known.inForce(Inputs.CROSSWALK),
            known.inForce(Inputs.INTEGRATED_PROJECTS),
            known.inForce(Inputs.PLANS));
    Budgets.Structure structure =
        new Budgets.Structure(
            Hierarchy.of(known.inForce(Inputs.PROGRAMMES)),
            continuations,
            question.budgetLevels(),
            question.executionLevels(),
            Map.of());
    Budgets budgets = Budgets.of(inYen, known.inForce(Controls.TABLE), structure, engine.keep());
    Assessment.Terms terms =
        new Assessment.Terms(question.graceMonths(), question.onTrack(), question.atRisk());
    Indicators indicators = Indicators.of(accepted, known, asOf, terms, engine.keep());
    Checks.Figures made =
        new Checks.Figures(
            budgets,
            structure,
            indicators.reports(),
            indicators.coverage(),
            indicators.events(),
            indicators.assessed(),
            null);
    Checks checks = new Checks(known, made, engine.keep());
    return new ControlsByStage(known, budgets, inYen, continuations, indicators, checks, question);
  }

  static List<Field> fields() {
    List<Field> fields = new ArrayList<>(ResultTables.CONTROLS.fields());
    fields.addAll(List.of(Keys.NAME_JA, Keys.NAME_EN, Keys.UNIT, Keys.REPORTED_ON));
    fields.addAll(Controls.SCOPE);
    return fields;
  }

  Dataset<Row> figureRows() {
    Dataset<Row> controls = known.inForce(Controls.TABLE);
    Dataset<Row> paths = Hierarchy.paths(known.inForce(Inputs.PROGRAMMES));
    Dataset<Row> actuals = known.reports(Actuals.TABLE);
    Dataset<Row> assessed = indicators.assessed();
    Dataset<Row> reports = Reports.ofProjects(indicators.reports(), known.inForce(Inputs.PROJECTS));
    Dataset<Row> parts =
        budgets
            .parts()
            .unionAll(ControlParts.ofPieces(budgets.lines()))
            .unionAll(ControlCounts.ofActuals(actuals, assessed, controls))
            .unionAll(ControlCounts.ofOutcomes(reports, indicators.events(), controls, paths))
            .unionAll(ControlCounts.ofProjects(known.inForce(Inputs.PROJECTS), controls, paths))
            .unionAll(
                ControlCounts.ofPublishedBesideEvents(
                    known.inForce(Actuals.TABLE), indicators.events(), indicators.kpis()));
    return FigureTable.of(parts, KpiTables.figureRows(assessed, actuals));
  }
}
