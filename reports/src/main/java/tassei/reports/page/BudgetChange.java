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
        : new Cell.Quantity(row.changePct(), 1, percent(teller, row));
  }

  /** Share of the whole; a lower bound has none. */
  static Cell share(Teller teller, BudgetRow row) {
    return row.share() == null
        ? new Cell.Unknown(teller.say("budget.reason.not-itemised"))
        : new Cell.Quantity(row.share(), 1, teller.wording().percent(Numbers.of(row.share(), 1)));
  }

  private static String percent(Teller teller, BudgetRow row) {
    return teller.wording().percent(Numbers.change(row.changePct(), 1));
  }

  static String reason(Teller teller, BudgetRow row) {
    return row.changeReason().isEmpty()
        ? ""
        : teller.wording().code("budget.reason.", row.changeReason());
  }
}
