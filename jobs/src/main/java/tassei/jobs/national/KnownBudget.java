package tassei.jobs.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.contract.words.ControlledTable;
import tassei.contract.words.WhyNot;
import tassei.figures.budget.BudgetFigures;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.ClosedSum;
import tassei.figures.budget.Continuation;
import tassei.figures.budget.LaidLines;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.Programmes;
import tassei.figures.control.BudgetControls;
import tassei.figures.control.BudgetVerdict;
import tassei.figures.input.BudgetControl;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.Control;
import tassei.figures.input.Origin;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.conf.Settings;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.record.InputRecords;
import tassei.jobs.record.ReferenceRecords;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Inputs;
import tassei.jobs.write.BudgetRows;

/**
 * The budget as it was known: every line as used, what was published about it, and its sums.
 *
 * @param reports every report of a line, with why it is not in force
 * @param printed the row of each, as its document prints it
 * @param ledger every line as used, or with why it does not count
 * @param verdicts of published statements about it
 * @param closed every sum, with what may be missing from it
 */
record KnownBudget(
    List<Vintage<BudgetLine>> reports,
    Map<Origin, InputRow> printed,
    List<LedgerLine> ledger,
    BudgetTerms terms,
    BudgetFigures figures,
    List<BudgetVerdict> verdicts,
    Map<Scope, ClosedSum> closed,
    List<RollupRow> rollup,
    List<ExecutionRow> execution) {

  /** What is printed closes sums before anything is said of what is missing from them. */
  static KnownBudget of(
      AsOfTables known, List<Control> controls, Settings settings, Passes passes) {
    Map<Origin, InputRow> printed = new HashMap<>();
    List<Vintage<BudgetLine>> reports = new ArrayList<>();
    for (Vintage<InputRow> report : known.reports(Budget.TABLE)) {
      printed.put(report.report().origin(), report.report());
      reports.add(new Vintage<>(InputRecords.budgetLine(report.report()), report.whyNot()));
    }
    BudgetTerms terms = terms(known, settings);
    BudgetFigures figures = BudgetFigures.of(laid(counting(reports), terms, passes), terms);
    List<LedgerLine> ledger = ledger(figures, reports, terms.programmes());
    BudgetControls judged = BudgetControls.of(ofBudget(controls), ledger, terms.programmes());
    Map<Scope, ClosedSum> closed = figures.closed(judged.printed());
    return new KnownBudget(
        reports,
        printed,
        ledger,
        terms,
        figures,
        judged.verdicts(closed),
        closed,
        figures.rollup(closed),
        figures.execution(closed));
  }

  private static LaidLines laid(List<BudgetLine> lines, BudgetTerms terms, Passes passes) {
    return passes
        .rows(lines)
        .together(BudgetLine::table)
        .fold(new BudgetFold(terms), new RowBuffer());
  }

  static BudgetTerms terms(AsOfTables known, Settings settings) {
    return new BudgetTerms(
        ReferenceRecords.programmes(known.inForce(Inputs.PROGRAMMES)),
        continuations(known),
        levels(settings.levels()),
        levels(settings.executionLevels()),
        settings.disjointCollections());
  }

  private static List<Continuation> continuations(AsOfTables known) {
    return Stream.concat(
            ReferenceRecords.ofMinistries(known.inForce(Inputs.MINISTRIES)).stream(),
            ReferenceRecords.ofProjects(
                known.inForce(Inputs.CROSSWALK),
                known.inForce(Inputs.INTEGRATED_PROJECTS),
                known.inForce(Inputs.PLANS))
                .stream())
        .toList();
  }

  private static List<Level> levels(List<String> codes) {
    return codes.stream().map(Level::named).toList();
  }

  private static List<BudgetControl> ofBudget(List<Control> controls) {
    return controls.stream()
        .filter(control -> control.table() == ControlledTable.BUDGET)
        .map(Control::ofBudget)
        .toList();
  }

  private static List<BudgetLine> counting(List<Vintage<BudgetLine>> reports) {
    return reports.stream().filter(report -> whyNot(report) == null).map(Vintage::report).toList();
  }

  /** Not in force, or shown beside the sums and never added. */
  private static WhyNot whyNot(Vintage<BudgetLine> report) {
    return report.isInForce() ? WhyNot.of(report.report().inclusion()) : report.whyNot();
  }

  private static List<LedgerLine> ledger(
      BudgetFigures figures, List<Vintage<BudgetLine>> reports, Programmes programmes) {
    List<LedgerLine> ledger = new ArrayList<>();
    figures.lines().forEach(line -> ledger.add(LedgerLine.counting(line)));
    for (Vintage<BudgetLine> report : reports) {
      WhyNot whyNot = whyNot(report);
      if (whyNot != null) {
        ledger.add(LedgerLine.aside(report.report(), whyNot, programmes));
      }
    }
    return ledger;
  }

  /** The rows of {@code budget_lines}. */
  List<List<Object>> lines() {
    return ledger.stream()
        .map(line -> BudgetRows.line(printed.get(line.line().origin()), line))
        .toList();
  }
}
