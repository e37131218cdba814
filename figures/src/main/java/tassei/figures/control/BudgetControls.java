package tassei.figures.control;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import tassei.contract.BudgetTable;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.Programmes;
import tassei.figures.input.BudgetControl;

/**
 * What published statements ask of the budget's lines. Each table answers for itself, because a
 * statement about several adds up what each of them gives.
 */
public final class BudgetControls implements Serializable {
  private final ArrayList<BudgetParts> asked = new ArrayList<>();

  public BudgetControls(List<BudgetControl> controls, Programmes programmes) {
    controls.forEach(control -> asked.addAll(BudgetParts.of(control, programmes)));
  }

  /**
   * What one table gives.
   *
   * @param lines all of it, and why each does not count
   */
  public TableParts of(BudgetTable table, List<LedgerLine> lines) {
    List<BudgetParts> ofTable = asked.stream().filter(each -> each.speaksOf(table)).toList();
    ControlIndex index = new ControlIndex(ofTable);
    TableParts parts = new TableParts();
    lines.forEach(line -> parts.add(line, index));
    parts.addOpen(lines, ofTable);
    return parts;
  }
}
