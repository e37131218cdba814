package tassei.jobs.national;

import java.util.List;
import tassei.contract.row.EventRow;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RestatementRow;
import tassei.figures.control.FigurePart;
import tassei.figures.input.OutcomeReport;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.outcome.OutcomeAnswer;
import tassei.figures.outcome.OutcomeQuestions;
import tassei.figures.outcome.OutcomeSums;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;

/**
 * Outcomes, all reports of one after the other: what they come to, and the rows they make.
 *
 * @param isKeepingEvents whether single events are asked for, to be compared with others
 * @param isListing whether rows of outcomes, and those behind figures, are asked for
 */
record OutcomeFold(OutcomeQuestions questions, boolean isKeepingEvents, boolean isListing)
    implements Fold<List<Vintage<OutcomeReport>>, OutcomeSums> {
  @Override
  public OutcomeSums none() {
    return new OutcomeSums(isKeepingEvents);
  }

  @Override
  public OutcomeSums add(OutcomeSums sums, List<Vintage<OutcomeReport>> outcome, RowSink results) {
    OutcomeAnswer answer = questions.of(outcome);
    sums.add(answer);
    answer.findings().forEach(row -> results.add(FindingRow.TABLE, row));
    if (isListing) {
      answer.events().forEach(row -> results.add(EventRow.TABLE, row));
      answer.parts().forEach(row -> results.add(FigurePart.TABLE, row));
      answer.restatements().forEach(row -> results.add(RestatementRow.TABLE, row));
    }
    return sums;
  }

  @Override
  public OutcomeSums plus(OutcomeSums sums, OutcomeSums others) {
    return sums.plus(others);
  }
}
