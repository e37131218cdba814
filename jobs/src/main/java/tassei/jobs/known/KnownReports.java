package tassei.jobs.known;

import java.util.ArrayList;
import java.util.List;
import tassei.contract.words.WhyNot;
import tassei.figures.known.Vintages;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.pass.Shared;
import tassei.jobs.pass.Step;
import tassei.jobs.table.InputRow;

/** Of rows that tell of one thing: the accepted ones, with why each is not in force. */
public final class KnownReports implements Step<List<InputRow>, List<List<Vintage<InputRow>>>> {
  private static final long serialVersionUID = 1L;
  private final Shared<NotYetKnown> unknown;

  KnownReports(Shared<NotYetKnown> unknown) {
    this.unknown = unknown;
  }

  /** Why an accepted row that is the only one of its thing is not in force; null: it is. */
  public WhyNot whyNot(InputRow only) {
    return Vintages.whyNot(only, unknown.get()::isKnown);
  }

  @Override
  public List<List<Vintage<InputRow>>> of(List<InputRow> thing) {
    List<InputRow> accepted = accepted(thing);
    return accepted.isEmpty()
        ? List.of()
        : List.of(Vintages.of(accepted, InputRow::thing, unknown.get()::isKnown));
  }

  /** A loop rather than a stream: every row comes by, and hardly one is refused. */
  private static List<InputRow> accepted(List<InputRow> thing) {
    if (thing.size() == 1) {
      return thing.get(0).isAccepted() ? thing : List.of();
    }
    List<InputRow> accepted = new ArrayList<>(thing.size());
    for (InputRow row : thing) {
      if (row.isAccepted()) {
        accepted.add(row);
      }
    }
    return accepted;
  }
}
