package tassei.jobs.national;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.contract.words.ControlledTable;
import tassei.figures.budget.BudgetFigures;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.ClosedSum;
import tassei.figures.budget.Continuation;
import tassei.figures.control.BudgetVerdict;
import tassei.figures.control.BudgetVerdicts;
import tassei.figures.input.BudgetControl;
import tassei.figures.input.Control;
import tassei.figures.ledger.LedgerSums;
import tassei.jobs.conf.Settings;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.record.ReferenceRecords;
import tassei.jobs.table.Inputs;

/**
 * The budget as it was known: its sums, and what was published about it. Lines are not kept.
 *
 * @param lines what the lines of all tables come to
 * @param verdicts of published statements about it
 * @param closed every sum, with what may be missing from it
 */
record KnownBudget(
    BudgetTerms terms,
    LedgerSums lines,
    List<BudgetVerdict> verdicts,
    Map<Scope, ClosedSum> closed,
    List<RollupRow> rollup,
    List<ExecutionRow> execution) {

  /**
   * What is printed closes sums before anything is said of what is missing from them.
   *
   * @param results takes the rows that lines make
   */
  static KnownBudget of(
      AsOfTables known,
      List<Control> controls,
      Settings settings,
      BudgetPass pass,
      RowBuffer results) {
    BudgetTerms terms = terms(known, settings);
    List<BudgetControl> published = ofBudget(controls);
    LedgerSums lines = pass.sums(known, published, terms, results);
    BudgetVerdicts judged = new BudgetVerdicts(published, lines.controls());
    BudgetFigures figures = BudgetFigures.of(lines.sums(), terms);
    Map<Scope, ClosedSum> closed = figures.closed(judged.printed());
    return new KnownBudget(
        terms,
        lines,
        judged.beside(closed),
        closed,
        figures.rollup(closed),
        figures.execution(closed));
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
}
