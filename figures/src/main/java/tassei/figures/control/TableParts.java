package tassei.figures.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.figures.budget.LedgerLine;

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

  /** What may be missing from sums of a scope. */
  void addOpen(List<LedgerLine> lines, List<BudgetParts> controls) {
    List<BudgetParts> sums = controls.stream().filter(BudgetParts::mayMiss).toList();
    OpenOwners open = new OpenOwners(sums);
    for (LedgerLine line : lines) {
      if (line.counts()) {
        open.add(line.used());
      }
    }
    sums.forEach(control -> open.missing(control).forEach(missing -> add(control, missing)));
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
