package tassei.jobs.national;

import java.util.List;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.control.BudgetControls;
import tassei.figures.control.LineNames;
import tassei.figures.input.BudgetControl;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.ledger.LedgerQuestions;
import tassei.figures.ledger.LedgerSums;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.known.ReportPacking;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.Rows;
import tassei.jobs.record.ControlRecords;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;

/**
 * All budget lines twice, asked everything that a run wants to know of them: by line, as a line is
 * reported anew, and by table, as inside one alone amounts are added.
 *
 * @param isKeepingLines whether single lines are asked for, to be compared with others
 * @param isListing whether rows of lines, and those behind figures, are asked for
 */
record BudgetPass(boolean isKeepingLines, boolean isListing) {

  /**
   * What they come to.
   *
   * @param results takes the rows that lines make
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
