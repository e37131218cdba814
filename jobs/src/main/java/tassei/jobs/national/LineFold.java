package tassei.jobs.national;

import java.util.ArrayList;
import java.util.List;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RestatementRow;
import tassei.figures.change.Restatements;
import tassei.figures.finding.RestatedFindings;
import tassei.figures.input.BudgetLine;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.record.InputRecords;
import tassei.jobs.table.InputRow;

/**
 * The budget, all reports of one line after the other, whichever table each of them states: what
 * replaced an earlier report. It comes to how many lines were revised; each is told in a row.
 *
 * @param isListing whether rows of what replaced what are asked for
 */
record LineFold(boolean isListing) implements Fold<List<Vintage<InputRow>>, Long> {
  @Override
  public Long none() {
    return 0L;
  }

  /** Most lines are reported once. */
  @Override
  public Long add(Long revised, List<Vintage<InputRow>> reports, RowSink results) {
    if (reports.size() == 1) {
      return revised;
    }
    List<Vintage<BudgetLine>> lines = new ArrayList<>();
    for (Vintage<InputRow> report : reports) {
      lines.add(new Vintage<>(InputRecords.budgetLine(report.report()), report.whyNot()));
    }
    List<RestatementRow> rows = Restatements.ofBudget(lines);
    if (isListing) {
      rows.forEach(row -> results.add(RestatementRow.TABLE, row));
    }
    RestatedFindings.about(rows).forEach(row -> results.add(FindingRow.TABLE, row));
    return revised + RestatedFindings.told(rows);
  }

  @Override
  public Long plus(Long revised, Long others) {
    return revised + others;
  }
}
