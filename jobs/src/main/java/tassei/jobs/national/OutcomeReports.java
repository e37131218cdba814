package tassei.jobs.national;

import java.util.ArrayList;
import java.util.List;
import tassei.figures.input.OutcomeReport;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.pass.Step;
import tassei.jobs.record.InputRecords;
import tassei.jobs.table.InputRow;

/** Every report of one outcome as its record. */
record OutcomeReports() implements Step<List<Vintage<InputRow>>, List<Vintage<OutcomeReport>>> {
  @Override
  public List<Vintage<OutcomeReport>> of(List<Vintage<InputRow>> outcome) {
    List<Vintage<OutcomeReport>> reports = new ArrayList<>(outcome.size());
    for (Vintage<InputRow> report : outcome) {
      reports.add(new Vintage<>(InputRecords.outcome(report.report()), report.whyNot()));
    }
    return reports;
  }
}
