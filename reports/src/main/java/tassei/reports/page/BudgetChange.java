package tassei.reports.page;

import tassei.reports.document.Cell;
import tassei.reports.model.BudgetRow;
import tassei.reports.text.Numbers;

/** Change to the year before, or why there is none. */
final class BudgetChange {
  private BudgetChange() {}

  static Cell cell(Teller teller, BudgetRow row) {
    return row.changePct() == null
        ? new Cell.Unknown(reason(teller, row))
        : new Cell.Quantity(row.changePct(), 1, percent(row));
  }

  static String percent(BudgetRow row) {
    return Numbers.change(row.changePct(), 1) + "%";
  }

  static String reason(Teller teller, BudgetRow row) {
    return row.changeReason().isEmpty()
        ? ""
        : teller.wording().code("budget.reason.", row.changeReason());
  }
}
