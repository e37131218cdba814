package tassei.figures.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.SumsBeside;
import tassei.figures.change.CountedLine;
import tassei.figures.control.ControlVerdict;
import tassei.figures.control.LineTally;

/** What all tables of the budget come to. It grows by one answer after the other. */
public final class LedgerSums implements Serializable {
  private final boolean isKeepingLines;
  private final SumsBeside beside = new SumsBeside();
  private final HashMap<String, LineTally> controls = new HashMap<>();
  private final ArrayList<ControlVerdict> pieces = new ArrayList<>();
  private final ArrayList<CountedLine> counted = new ArrayList<>();

  /**
   * Of no table yet.
   *
   * @param isKeepingLines whether single lines are asked for, to be compared with others
   */
  public LedgerSums(boolean isKeepingLines) {
    this.isKeepingLines = isKeepingLines;
  }

  /** This, with what one more table means. */
  public LedgerSums plus(LedgerAnswer answer, BudgetTerms terms) {
    beside.plus(answer.used(), answer.sums(), terms);
    addControls(answer.controls());
    pieces.addAll(answer.pieces());
    if (isKeepingLines) {
      answer.used().forEach(line -> counted.add(CountedLine.of(line)));
    }
    return this;
  }

  /** This, with what other tables come to added to it. */
  public LedgerSums plus(LedgerSums others) {
    beside.plus(others.beside);
    addControls(others.controls);
    pieces.addAll(others.pieces);
    counted.addAll(others.counted);
    return this;
  }

  private void addControls(Map<String, LineTally> others) {
    others.forEach((figure, tally) -> controls.merge(figure, tally, LineTally::plus));
  }

  /** What figures of one owner ask beyond its own sums. */
  public SumsBeside beside() {
    return beside;
  }

  /** What lines give to published statements, by figure. */
  public Map<String, LineTally> controls() {
    return controls;
  }

  /** What pieces imply of the lines they are inside, judged. */
  public List<ControlVerdict> pieces() {
    return pieces;
  }

  /** The lines that count, where they were asked for. */
  public List<CountedLine> counted() {
    return counted;
  }
}
