package tassei.jobs.national;

import java.util.List;
import java.util.stream.Stream;
import tassei.contract.Level;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RollupRow;
import tassei.contract.words.ControlledTable;
import tassei.figures.budget.BudgetFigures;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.Continuation;
import tassei.figures.change.CountedLine;
import tassei.figures.control.BudgetVerdict;
import tassei.figures.control.BudgetVerdicts;
import tassei.figures.control.ControlVerdict;
import tassei.figures.finding.SumFindings;
import tassei.figures.input.BudgetControl;
import tassei.figures.input.Control;
import tassei.figures.ledger.LedgerSums;
import tassei.figures.ledger.OwnerSums;
import tassei.jobs.checked.InputBooks;
import tassei.jobs.conf.Settings;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.record.ReferenceRecords;
import tassei.jobs.table.Inputs;

/**
 * The budget as it was known: its sums, and what was published about it. Lines are not kept.
 *
 * @param verdicts of published statements about it
 * @param pieces what pieces imply of the lines they are inside, judged
 * @param rollup the rows that are asked for later
 * @param findings what a reader should know of its tables
 * @param counted the lines that count, where they were asked for
 */
record KnownBudget(
    BudgetTerms terms,
    List<BudgetVerdict> verdicts,
    List<ControlVerdict> pieces,
    List<RollupRow> rollup,
    List<FindingRow> findings,
    List<CountedLine> counted) {

  /**
   * What is printed closes sums before anything is said of what is missing from them.
   *
   * @param books where lines are entered, if they are not yet
   * @param results takes the rows that lines and sums make
   */
  static KnownBudget of(
      AsOfTables known,
      InputBooks books,
      List<Control> controls,
      Settings settings,
      BudgetPass pass,
      Passes passes,
      RowBuffer results) {
    BudgetTerms terms = terms(known, settings);
    List<BudgetControl> published = ofBudget(controls);
    LedgerSums lines = pass.sums(known, books, published, terms, results);
    BudgetVerdicts judged = new BudgetVerdicts(published, lines.controls());
    BudgetFigures figures = BudgetFigures.of(lines.beside(), terms, judged.printed());
    OwnerSums owners = pass.owners(passes, figures, terms.summed(), judged.selected(), results);
    return new KnownBudget(
        terms,
        judged.beside(owners.closed()),
        lines.pieces(),
        owners.rollup(),
        SumFindings.accountsAdded(lines.beside().sums().keySet()),
        lines.counted());
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
