package tassei.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.figures.budget.BudgetFigures;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.ClosedSum;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.Programmes;
import tassei.figures.change.CountedLine;
import tassei.figures.control.BudgetControls;
import tassei.figures.input.OutcomeReport;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.Assessment;
import tassei.jobs.io.Keep;
import tassei.jobs.oracle.OracleQuestion;
import tassei.jobs.record.InputRecords;
import tassei.jobs.stage.BudgetLines;
import tassei.jobs.stage.BudgetRecords;
import tassei.jobs.stage.Continuations;
import tassei.jobs.stage.FindingsBothWays;
import tassei.jobs.stage.Hierarchy;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Results;

/** What was known of a day, by stages and as records. */
final class DayBothWays {
  static final Map<String, List<String>> DISJOINT =
      Map.of("both", List.of("AMED", "in-house"), "all", List.of("main", "other"));

  final LocalDate asOf;
  final Keep keep;
  final OracleQuestion question;
  final Known known;
  final Budgets budgets;
  final Indicators indicators;
  final Dataset<Row> verdicts;
  final Programmes programmes;
  final BudgetFigures figures;
  final Map<Scope, ClosedSum> closed;

  DayBothWays(Accepted accepted, Keep keep, LocalDate asOf) {
    this.asOf = asOf;
    this.keep = keep;
    question = OracleQuestion.at(asOf);
    known = Known.of(accepted, asOf);
    Budgets.Structure structure = structure();
    Dataset<Row> inYen = inYen();
    budgets = Budgets.of(inYen, known.inForce(Controls.TABLE), structure, keep);
    indicators = Indicators.of(accepted, known, asOf, terms(), keep);
    verdicts = new Checks(known, made(structure), keep).verdicts();
    programmes = BudgetRecords.programmes(known.inForce(Inputs.PROGRAMMES));
    figures = BudgetFigures.of(BudgetRecords.lines(inYen), terms(structure));
    BudgetControls controls =
        BudgetControls.of(
            BudgetRecords.controls(known.inForce(Controls.TABLE)), ledger(), programmes);
    closed = figures.closed(controls.printed());
  }

  private Dataset<Row> inYen() {
    return BudgetLines.inYen(known.reports(Budget.TABLE));
  }

  List<LedgerLine> ledger() {
    return BudgetRecords.ledger(inYen(), figures.lines(), programmes);
  }

  private Budgets.Structure structure() {
    return new Budgets.Structure(
        Hierarchy.of(known.inForce(Inputs.PROGRAMMES)),
        Continuations.of(
            known.inForce(Inputs.MINISTRIES),
            known.inForce(Inputs.CROSSWALK),
            known.inForce(Inputs.INTEGRATED_PROJECTS),
            known.inForce(Inputs.PLANS)),
        question.budgetLevels(),
        question.executionLevels(),
        DISJOINT);
  }

  private BudgetTerms terms(Budgets.Structure structure) {
    return new BudgetTerms(
        programmes,
        BudgetRecords.continuations(structure.continuations()),
        levels(question.budgetLevels()),
        levels(question.executionLevels()),
        DISJOINT);
  }

  private Assessment.Terms terms() {
    return new Assessment.Terms(question.graceMonths(), question.onTrack(), question.atRisk());
  }

  private Checks.Figures made(Budgets.Structure structure) {
    return new Checks.Figures(
        budgets,
        structure,
        indicators.reports(),
        indicators.coverage(),
        indicators.events(),
        indicators.assessed(),
        null);
  }

  List<Vintage<OutcomeReport>> outcomes() {
    return FindingsBothWays.vintages(
        Inputs.OUTCOMES, known.reports(Inputs.OUTCOMES), InputRecords::outcome);
  }

  List<CountedLine> lines() {
    return figures.lines().stream().map(CountedLine::of).toList();
  }

  Map<String, BigDecimal> computed() {
    Map<String, BigDecimal> computed = new HashMap<>();
    verdicts
        .collectAsList()
        .forEach(
            row ->
                computed.put(
                    row.getAs(Controls.CONTROL.name()), row.getAs(Results.COMPUTED.name())));
    return computed;
  }

  Stand stand() {
    return Stand.of(
        indicators.horizon(),
        indicators.kpis(),
        indicators.points(),
        indicators.assessed(),
        indicators.events());
  }

  static List<Level> levels(List<String> codes) {
    return codes.stream().map(Level::named).toList();
  }
}
