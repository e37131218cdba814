package tassei.jobs.national;

import java.util.ArrayList;
import java.util.List;
import tassei.contract.row.EventRow;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RestatementRow;
import tassei.contract.words.WhyNot;
import tassei.figures.control.FigurePart;
import tassei.figures.input.OutcomeReport;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.outcome.OutcomeAnswer;
import tassei.figures.outcome.OutcomeQuestions;
import tassei.figures.outcome.OutcomeSums;
import tassei.jobs.known.KnownReports;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.record.InputRecords;
import tassei.jobs.table.InputRow;

/**
 * Outcomes, all rows of one after the other: what they come to, and the rows they make.
 *
 * @param known which of them are reports, and which of these is in force
 * @param isKeepingEvents whether single events are asked for, to be compared with others
 * @param isListing whether rows of outcomes, and those behind figures, are asked for
 */
record OutcomeFold(
    KnownReports known, OutcomeQuestions questions, boolean isKeepingEvents, boolean isListing)
    implements Fold<List<InputRow>, OutcomeSums> {
  @Override
  public OutcomeSums none() {
    return new OutcomeSums(isKeepingEvents);
  }

  @Override
  public OutcomeSums add(OutcomeSums sums, List<InputRow> rows, RowSink results) {
    if (rows.size() == 1) {
      addOne(sums, rows.get(0), results);
      return sums;
    }
    for (List<Vintage<InputRow>> outcome : known.of(rows)) {
      add(sums, questions.of(reports(outcome)), results);
    }
    return sums;
  }

  /** What most rows are: alone, and mostly of no kind that a figure is made of. */
  private void addOne(OutcomeSums sums, InputRow row, RowSink results) {
    if (!row.isAccepted()) {
      return;
    }
    OutcomeReport report = InputRecords.outcome(row);
    WhyNot whyNot = known.whyNot(row);
    if (questions.areCounted(report.kind())) {
      add(sums, questions.of(List.of(new Vintage<>(report, whyNot))), results);
    } else {
      add(questions.enter(report, whyNot, sums), results);
    }
  }

  private static void add(List<FindingRow> findings, RowSink results) {
    for (FindingRow row : findings) {
      results.add(FindingRow.TABLE, row);
    }
  }

  private static List<Vintage<OutcomeReport>> reports(List<Vintage<InputRow>> outcome) {
    List<Vintage<OutcomeReport>> reports = new ArrayList<>(outcome.size());
    for (Vintage<InputRow> report : outcome) {
      reports.add(new Vintage<>(InputRecords.outcome(report.report()), report.whyNot()));
    }
    return reports;
  }

  private void add(OutcomeSums sums, OutcomeAnswer answer, RowSink results) {
    sums.add(answer);
    add(answer.findings(), results);
    if (isListing) {
      answer.events().forEach(row -> results.add(EventRow.TABLE, row));
      answer.parts().forEach(row -> results.add(FigurePart.TABLE, row));
      answer.restatements().forEach(row -> results.add(RestatementRow.TABLE, row));
    }
  }

  @Override
  public OutcomeSums plus(OutcomeSums sums, OutcomeSums others) {
    return sums.plus(others);
  }

  @Override
  public Object packed(OutcomeSums sums) {
    return new PackedSums(sums);
  }

  @Override
  public OutcomeSums unpacked(Object packed) {
    return ((PackedSums) packed).unpacked();
  }
}
