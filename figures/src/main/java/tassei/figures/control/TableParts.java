package tassei.figures.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Owner;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.UsedLine;

/** What the lines of one table give to published statements about the budget. */
public final class TableParts {
  private final List<FigurePart> parts = new ArrayList<>();
  private final Map<String, LineTally> tallies = new HashMap<>();

  TableParts() {}

  /** What a line gives to those that may have to do with it. */
  void add(LedgerLine line, ControlIndex controls) {
    for (BudgetParts control : controls.asking(line)) {
      control
          .of(line)
          .ifPresent(
              part -> {
                parts.add(part);
                add(control, control.tally(part, line));
              });
    }
  }

  /** What may be missing from sums: lines of one owner are asked once, and there are many. */
  void addOpen(List<LedgerLine> lines, List<BudgetParts> controls) {
    Map<Owner, MissingYen> open = new HashMap<>();
    Map<Owner, List<String>> programmes = new HashMap<>();
    for (LedgerLine line : lines) {
      UsedLine used = line.used();
      if (used != null && used.isOpen()) {
        open.merge(used.owner(), MissingYen.of(used.countedYen()), MissingYen::plus);
        programmes.put(used.owner(), used.programmes());
      }
    }
    for (BudgetParts control : controls) {
      if (control.mayMiss()) {
        open.forEach(
            (owner, yen) ->
                control
                    .missing(owner, programmes.get(owner), yen)
                    .ifPresent(missing -> add(control, missing)));
      }
    }
  }

  private void add(BudgetParts control, LineTally tally) {
    tallies.merge(control.figure(), tally, LineTally::plus);
  }

  /** The lines behind them. */
  public List<FigurePart> parts() {
    return parts;
  }

  /** What the lines come to, by figure. */
  public Map<String, LineTally> tallies() {
    return tallies;
  }
}
