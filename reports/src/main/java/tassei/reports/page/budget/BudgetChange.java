package tassei.reports.page.budget;

import tassei.contract.row.RollupRow;
import tassei.reports.document.Cell;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.Teller;
import tassei.reports.text.Amounts;
import tassei.reports.text.Numbers;

/** Change to the year before, or why there is none. */
public final class BudgetChange {
  private BudgetChange() {}

  public static Cell cell(Teller teller, RollupRow row) {
    return row.changePct() == null || !row.compares()
        ? new Cell.Unknown(reason(teller, row))
        : new Cell.Quantity(row.changePct(), 1, percent(teller, row));
  }

  /** What is open of the year before belongs to it as that of this year does: 以上. */
  static Cell previous(BudgetGround ground, RollupRow row, String whyNot) {
    if (row.previousYen() == null) {
      return new Cell.Unknown(whyNot);
    }
    return ground
        .amounts()
        .cell(row.previousYen(), null, Amounts.Known.of(row.previousOpenYen() != null));
  }

  /** Share of the whole; a lower bound has none. */
  static Cell share(Teller teller, RollupRow row) {
    return row.sharePct() == null
        ? new Cell.Unknown(teller.say("budget.reason.not-itemised"))
        : new Cell.Quantity(
            row.sharePct(), 1, teller.wording().percent(Numbers.of(row.sharePct(), 1)));
  }

  private static String percent(Teller teller, RollupRow row) {
    return teller.wording().percent(Numbers.change(row.changePct(), 1));
  }

  static String reason(Teller teller, RollupRow row) {
    if (row.changeReason() == null) {
      return row.compares() ? "" : teller.say("budget.reason.not-itemised");
    }
    return teller.wording().code("budget.reason.", row.changeReason());
  }
}
