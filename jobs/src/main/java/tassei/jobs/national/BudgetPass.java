package tassei.jobs.national;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.Level;
import tassei.contract.column.Keys;
import tassei.figures.budget.BudgetFigures;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.LineSet;
import tassei.figures.control.BudgetControls;
import tassei.figures.control.LineNames;
import tassei.figures.input.BudgetControl;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.ledger.LedgerQuestions;
import tassei.figures.ledger.LedgerSums;
import tassei.figures.ledger.OwnerQuestions;
import tassei.figures.ledger.OwnerSums;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.known.ReportPacking;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.Rows;
import tassei.jobs.record.ControlRecords;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Inputs;

/**
 * All budget lines twice, asked everything that a run wants to know of them: by line, as a line is
 * reported anew, and by table, as inside one alone amounts are added. Then what they come to by
 * owner, as the year before and what was spent of a budget are of other tables.
 *
 * @param isKeepingLines whether single lines are asked for, to be compared with others
 * @param isListing whether rows of lines, and those behind figures, are asked for
 */
record BudgetPass(boolean isKeepingLines, boolean isListing) {

  /**
   * What tables come to.
   *
   * @param results takes the rows that lines make, and the sums of all scopes
   */
  LedgerSums sums(
      AsOfTables known, List<BudgetControl> controls, BudgetTerms terms, RowBuffer results) {
    LedgerQuestions questions =
        new LedgerQuestions(
            terms, new BudgetControls(controls, terms.programmes()), lineNames(known));
    Rows<List<Vintage<InputRow>>> lines = known.things(Budget.TABLE);
    lines.sum(new LineFold(isListing), results);
    return lines
        .flat(line -> line, new ReportPacking(Budget.TABLE))
        .together(BudgetPass::table)
        .fold(new LedgerFold(questions, isKeepingLines, isListing), results);
  }

  /**
   * What the sums of all scopes come to, an owner after the other.
   *
   * @param levels that are summed by
   * @param stated the lines of published statements
   * @param results where these sums are; takes the rows that are made of them
   */
  OwnerSums owners(
      Passes passes,
      BudgetFigures figures,
      List<Level> levels,
      Set<LineSet> stated,
      RowBuffer results) {
    OwnerQuestions questions = new OwnerQuestions(figures, stated, isKeepingLines);
    Map<String, Level> named = new HashMap<>();
    levels.forEach(level -> named.put(level.code(), level));
    OwnerFold fold = new OwnerFold(questions, named, isListing);
    return passes.foldMade(SumCells.TABLE, SumCells::owner, fold, results);
  }

  /** Which report of a line is in force, is known before tables are looked at. */
  private static List<Object> table(Vintage<InputRow> report) {
    InputRow line = report.report();
    return List.of(line.text(Keys.COLLECTION), line.year(Keys.FISCAL_YEAR), line.text(Keys.STAGE));
  }

  private static LineNames lineNames(AsOfTables known) {
    return ControlRecords.lineNames(
        known.inForce(Inputs.MINISTRIES),
        known.inForce(Inputs.INTEGRATED_PROJECTS),
        known.inForce(Inputs.PROGRAMMES),
        known.inForce(Inputs.NAMES));
  }
}
