package tassei.reports.page.budget;

import tassei.reports.document.Cell;
import tassei.reports.model.budget.BudgetRow;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.Teller;
import tassei.reports.text.Amounts;
import tassei.reports.text.Numbers;

/** Change to the year before, or why there is none. */
public final class BudgetChange {
  private BudgetChange() {}

  public static Cell cell(Teller teller, BudgetRow row) {
    return row.changePct() == null || !row.compares()
        ? new Cell.Unknown(reason(teller, row))
        : new Cell.Quantity(row.changePct(), 1, percent(teller, row));
  }

  /** What is open of the year before belongs to it as that of this year does: 以上. */
  static Cell previous(BudgetGround ground, BudgetRow row, String whyNot) {
    if (row.previous() == null) {
      return new Cell.Unknown(whyNot);
    }
    return ground
        .amounts()
        .cell(row.previous(), null, Amounts.Known.of(row.previousOpen() != null));
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
    if (row.changeReason().isEmpty()) {
      return row.compares() ? "" : teller.say("budget.reason.not-itemised");
    }
    return teller.wording().code("budget.reason.", row.changeReason());
  }
}
