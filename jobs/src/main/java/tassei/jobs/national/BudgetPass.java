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
import tassei.jobs.checked.BudgetTables;
import tassei.jobs.checked.InputBooks;
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
 * All budget lines once, asked everything that a run wants to know of them: by line, as a line is
 * reported anew, and by table, as inside one alone amounts are added; twice, where a line is in
 * several tables. Then what they come to by owner, as the year before and what was spent of a
 * budget are of other tables.
 *
 * @param isKeepingLines whether single lines are asked for, to be compared with others
 * @param isListing whether rows of lines, and those behind figures, are asked for
 */
record BudgetPass(boolean isKeepingLines, boolean isListing) {

  /**
   * What tables come to.
   *
   * @param books where lines are entered, if they are not yet
   * @param results takes the rows that lines make, and the sums of all scopes
   */
  LedgerSums sums(
      AsOfTables known,
      InputBooks books,
      List<BudgetControl> controls,
      BudgetTerms terms,
      RowBuffer results) {
    LedgerQuestions questions =
        new LedgerQuestions(
            terms, new BudgetControls(controls, terms.programmes()), lineNames(known));
    LedgerFold ledgers = new LedgerFold(questions, isKeepingLines, isListing);
    LineFold lines = new LineFold(isListing);
    BudgetTables tables = known.budget();
    TableFold whole = new TableFold(known.knownReports(), lines, ledgers);
    String question = "tables " + known.question() + isKeepingLines + isListing;
    LedgerSums sums = books.budget(tables.whole(), whole, question, results);
    return tables.isAnyScattered()
        ? sums.plus(scattered(known, tables.scattered(), lines, ledgers, results))
        : sums;
  }

  /** Which report of a line is in force, is known before tables are looked at. */
  private static LedgerSums scattered(
      AsOfTables known,
      Rows<List<InputRow>> rows,
      LineFold revised,
      LedgerFold ledgers,
      RowBuffer results) {
    Rows<List<Vintage<InputRow>>> lines = known.known(rows);
    lines.sum(revised, results);
    return lines
        .flat(line -> line, new ReportPacking(Budget.TABLE))
        .together(BudgetPass::table)
        .fold(ledgers, results);
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
