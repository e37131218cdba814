package tassei.jobs.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.row.FindingRow;
import tassei.figures.budget.LedgerLine;
import tassei.figures.control.FigurePart;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.Origin;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.ledger.LedgerAnswer;
import tassei.figures.ledger.LedgerQuestions;
import tassei.figures.ledger.LedgerSums;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.record.InputRecords;
import tassei.jobs.record.PrintedLine;
import tassei.jobs.table.InputRow;

/**
 * The budget, all reports of one table after the other: what they come to, and the rows they make.
 *
 * @param isKeepingLines whether single lines are asked for, to be compared with others
 * @param isListing whether rows of lines, and those behind figures, are asked for
 */
record LedgerFold(LedgerQuestions questions, boolean isKeepingLines, boolean isListing)
    implements Fold<List<Vintage<InputRow>>, LedgerSums> {
  @Override
  public LedgerSums none() {
    return new LedgerSums(isKeepingLines);
  }

  @Override
  public LedgerSums add(LedgerSums sums, List<Vintage<InputRow>> table, RowSink results) {
    LedgerAnswer answer = questions.of(lines(table));
    answer.findings().forEach(row -> results.add(FindingRow.TABLE, row));
    answer.sums().forEach((scope, sum) -> SumCells.add(scope, sum, results));
    if (isListing) {
      list(answer, table, results);
    }
    return sums.plus(answer, questions.terms());
  }

  private static List<Vintage<BudgetLine>> lines(List<Vintage<InputRow>> table) {
    List<Vintage<BudgetLine>> lines = new ArrayList<>(table.size());
    for (Vintage<InputRow> report : table) {
      lines.add(new Vintage<>(InputRecords.budgetLine(report.report()), report.whyNot()));
    }
    return lines;
  }

  /** A line is told of as its document prints it. */
  private static void list(LedgerAnswer answer, List<Vintage<InputRow>> table, RowSink results) {
    Map<Origin, InputRow> printed = new HashMap<>();
    table.forEach(report -> printed.put(report.report().origin(), report.report()));
    for (LedgerLine line : answer.lines()) {
      InputRow row = printed.get(line.line().origin());
      results.add(PrintedLine.TABLE, new PrintedLine(row, line));
    }
    answer.parts().forEach(row -> results.add(FigurePart.TABLE, row));
  }

  @Override
  public LedgerSums plus(LedgerSums sums, LedgerSums others) {
    return sums.plus(others);
  }
}
