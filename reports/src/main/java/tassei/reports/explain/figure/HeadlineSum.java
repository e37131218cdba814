package tassei.reports.explain.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tassei.reports.explain.address.BudgetAddress;
import tassei.reports.explain.layout.CodeWords;
import tassei.reports.explain.layout.Page;
import tassei.reports.explain.layout.PlainNumbers;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;

/**
 * A sum that page 1 prints of the headline budget.
 *
 * @param name in both languages
 * @param whole the sum this one is a part of; null for the headline budget itself
 * @param hasShare whether page 1 prints what part of the whole it is
 * @param rows of the rollup that make it
 * @param apart rows of the rollup that stand beside it and are not added
 */
public record HeadlineSum(
    String name,
    BigDecimal yen,
    boolean atLeast,
    HeadlineSum whole,
    boolean hasShare,
    List<RunRow> rows,
    List<RunRow> apart) {
  private static final int DECIMALS = 5;

  /** Per cent of the whole, exactly. */
  BigDecimal share() {
    return yen.movePointRight(2)
        .divide(whole.yen(), DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /** All of it, with the figures to ask for next; what does not add up is returned. */
  public List<String> print(RunFolder run, String asked, Page page) {
    page.wrapped("\"" + asked + "\" on page 1: ", name);
    RunRow first = rows.get(0);
    page.field("collection", HeadlineSums.collection(run, first.text(Column.COLLECTION)));
    page.field("fiscal_year", first.text(Column.FISCAL_YEAR));
    page.field("stage", CodeWords.with("stage", first.text(Column.STAGE)));
    page.field("amount", PlainNumbers.money(yen) + bound());
    if (whole != null) {
      page.field("part of", whole.name() + ": " + PlainNumbers.brief(whole.yen()) + whole.bound());
    }
    if (hasShare) {
      String quotient = PlainNumbers.yen(yen) + " / " + PlainNumbers.yen(whole.yen()) + " × 100 = ";
      page.field("share", quotient + PlainNumbers.percent(share()));
    }
    page.blank();
    page.line("Figures that make it, to ask for by address: " + rows.size());
    rows.forEach(row -> print(run, row, page));
    Check check = new Check(name, page);
    BigDecimal sum =
        rows.stream()
            .map(row -> row.number(Column.AMOUNT_YEN))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    check.equal("", "the amount on page 1", sum, yen, " 円");
    if (!apart.isEmpty()) {
      page.blank();
      page.line("Not in it, " + HeadlineSums.both("front.money.aside") + ":");
      apart.forEach(row -> print(run, row, page));
    }
    return check.faults();
  }

  private String bound() {
    return atLeast ? " 以上 (at least)" : "";
  }

  private static void print(RunFolder run, RunRow row, Page page) {
    String money = PlainNumbers.money(row.number(Column.AMOUNT_YEN));
    page.address(
        BudgetFigure.name(row), (money + "  " + BudgetAddress.names(run, row)).stripTrailing());
  }
}
