package tassei.jobs.national;

import java.util.List;
import tassei.figures.input.OutcomeReport;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.outcome.OutcomeAnswer;
import tassei.figures.outcome.OutcomeQuestions;
import tassei.figures.outcome.OutcomeSums;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.table.ResultTables;
import tassei.jobs.write.ControlRows;
import tassei.jobs.write.FindingRows;
import tassei.jobs.write.KpiRows;

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
    TableSink tables = new TableSink(results);
    answer.findings().forEach(row -> tables.add(ResultTables.FINDINGS, FindingRows.cells(row)));
    if (isListing) {
      list(answer, tables);
    }
    return sums;
  }

  private static void list(OutcomeAnswer answer, TableSink tables) {
    answer.events().forEach(row -> tables.add(ResultTables.KPI_EVENTS, KpiRows.event(row)));
    answer.parts().forEach(row -> tables.add(ResultTables.FIGURE_ROWS, ControlRows.figureRow(row)));
    answer
        .restatements()
        .forEach(row -> tables.add(ResultTables.RESTATEMENTS, FindingRows.cells(row)));
  }

  @Override
  public OutcomeSums plus(OutcomeSums sums, OutcomeSums others) {
    return sums.plus(others);
  }
}
