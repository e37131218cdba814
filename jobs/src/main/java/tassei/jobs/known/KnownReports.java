package tassei.jobs.known;

import java.util.List;
import tassei.figures.known.Vintages;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.pass.Shared;
import tassei.jobs.pass.Step;
import tassei.jobs.table.InputRow;

/** Of rows that tell of one thing: the accepted ones, with why each is not in force. */
record KnownReports(Shared<NotYetKnown> unknown)
    implements Step<List<InputRow>, List<List<Vintage<InputRow>>>> {
  @Override
  public List<List<Vintage<InputRow>>> of(List<InputRow> thing) {
    List<InputRow> accepted = thing.stream().filter(InputRow::isAccepted).toList();
    return accepted.isEmpty()
        ? List.of()
        : List.of(Vintages.of(accepted, InputRow::thing, unknown.get()::isKnown));
  }
}
