package tassei.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tassei.contract.Level;
import tassei.contract.words.ControlledTable;
import tassei.figures.budget.BudgetFigures;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.Programmes;
import tassei.figures.control.BudgetControls;
import tassei.figures.control.BudgetVerdict;
import tassei.figures.control.ControlStatement;
import tassei.figures.control.ControlTally;
import tassei.figures.control.ControlVerdict;
import tassei.figures.control.EventStatements;
import tassei.figures.control.FigurePart;
import tassei.figures.control.PieceStatements;
import tassei.figures.control.count.EventRows;
import tassei.figures.control.count.OutcomeRows;
import tassei.figures.control.count.ProjectRows;
import tassei.figures.control.count.PublishedRows;
import tassei.figures.event.AgreedReport;
import tassei.figures.event.KpiEvent;
import tassei.figures.event.KpiEvents;
import tassei.figures.input.Control;
import tassei.figures.input.OutcomeReport;
import tassei.figures.input.PublishedActual;
import tassei.figures.input.ResearchProject;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.PlannedKpi;
import tassei.jobs.record.ControlRecords;
import tassei.jobs.record.InputRecords;
import tassei.jobs.stage.BudgetRecords;
import tassei.jobs.stage.InputRows;
import tassei.jobs.stage.KpiFactors;
import tassei.jobs.stage.VintageRecords;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;

/** The same of records. */
final class ControlsByFunction {
  private final Known known;
  private final List<Control> controls;
  private final Programmes programmes;
  private final BudgetFigures budget;
  private final List<BudgetVerdict> ofBudget;
  private final List<PlannedKpi> kpis;
  private final List<Vintage<PublishedActual>> actuals;
  private final PublishedRows published;

  ControlsByFunction(ControlsByStage stage) {
    known = stage.known();
    controls = inForce(Controls.TABLE, ControlRecords::control);
    programmes = BudgetRecords.programmes(known.inForce(Inputs.PROGRAMMES));
    budget =
        BudgetFigures.of(
            BudgetRecords.lines(stage.inYen()),
            new BudgetTerms(
                programmes,
                BudgetRecords.continuations(stage.continuations()),
                levels(stage.question().budgetLevels()),
                levels(stage.question().executionLevels()),
                Map.of()));
    ofBudget = ofBudget(stage);
    kpis = inForce(Kpis.TABLE, InputRecords::kpi);
    actuals = VintageRecords.of(Actuals.TABLE, known.reports(Actuals.TABLE), InputRecords::actual);
    Map<String, PlannedKpi> byCode = new LinkedHashMap<>();
    kpis.forEach(kpi -> byCode.put(kpi.code(), kpi));
    published = new PublishedRows(actuals, byCode, KpiFactors.of(stage.indicators().assessed()));
  }

  private List<BudgetVerdict> ofBudget(ControlsByStage stage) {
    BudgetControls judged =
        BudgetControls.of(
            controls.stream()
                .filter(control -> control.table() == ControlledTable.BUDGET)
                .map(Control::ofBudget)
                .toList(),
            BudgetRecords.ledger(stage.inYen(), budget.lines(), programmes),
            programmes);
    return judged.verdicts(budget.closed(judged.printed()));
  }

  private static List<Level> levels(List<String> codes) {
    return codes.stream().map(Level::named).toList();
  }

  private <T> List<T> inForce(InputTable table, Function<InputRow, T> record) {
    return rows(table).stream().map(record).toList();
  }

  private List<InputRow> rows(InputTable table) {
    return InputRows.of(table, known.inForce(table));
  }

  private List<PublishedActual> actualsInForce() {
    return actuals.stream().filter(Vintage::isInForce).map(Vintage::report).toList();
  }

  List<ControlVerdict> verdicts(List<FigurePart> parts) {
    List<ControlStatement> statements = new ArrayList<>();
    controls.forEach(control -> statements.add(ControlStatement.of(control)));
    statements.addAll(
        PieceStatements.of(
            budget.lines(),
            ControlRecords.lineNames(
                rows(Inputs.MINISTRIES),
                rows(Inputs.INTEGRATED_PROJECTS),
                rows(Inputs.PROGRAMMES),
                rows(Inputs.NAMES))));
    statements.addAll(EventStatements.of(actualsInForce(), kpis));
    return ControlVerdict.judgeAll(statements, ofBudget, ControlTally.byFigure(parts));
  }

  List<FigurePart> parts() {
    List<FigurePart> parts = new ArrayList<>();
    ofBudget.forEach(verdict -> parts.addAll(verdict.parts()));
    parts.addAll(PieceStatements.parts(budget.lines()));
    parts.addAll(published.ofControls(controls));
    parts.addAll(
        ProjectRows.of(
            inForce(Inputs.PROJECTS, ControlRecords::projectYears), controls, programmes));
    parts.addAll(ofOutcomes());
    return parts;
  }

  List<FigurePart> partsOfIndicators() {
    return published.ofIndicators();
  }

  private List<FigurePart> ofOutcomes() {
    Map<String, List<Vintage<OutcomeReport>>> byOutcome = new HashMap<>();
    for (Vintage<OutcomeReport> each :
        VintageRecords.of(Inputs.OUTCOMES, known.reports(Inputs.OUTCOMES), InputRecords::outcome)) {
      byOutcome.computeIfAbsent(each.report().outcome(), outcome -> new ArrayList<>()).add(each);
    }
    Map<String, ResearchProject> projects = new HashMap<>();
    rows(Inputs.PROJECTS)
        .forEach(row -> projects.put(row.text(Keys.PROJECT), InputRecords.project(row)));
    List<PlannedKpi> counting = kpis.stream().filter(kpi -> kpi.events() != null).toList();
    KpiEvents events = new KpiEvents(counting.stream().map(PlannedKpi::events).toList(), projects);
    OutcomeRows outcomes = new OutcomeRows(controls, projects, programmes);
    EventRows beside =
        new EventRows(
            actualsInForce(), Set.copyOf(counting.stream().map(PlannedKpi::code).toList()));
    List<FigurePart> parts = new ArrayList<>();
    for (List<Vintage<OutcomeReport>> each : byOutcome.values()) {
      List<AgreedReport> reports = AgreedReport.of(each);
      List<KpiEvent> ofThese = events.of(reports);
      parts.addAll(outcomes.of(reports, ofThese));
      parts.addAll(beside.of(ofThese));
    }
    return parts;
  }
}
