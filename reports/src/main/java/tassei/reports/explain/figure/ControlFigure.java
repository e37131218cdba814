package tassei.reports.explain.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import tassei.reports.explain.address.Nearest;
import tassei.reports.explain.layout.CodeWords;
import tassei.reports.explain.layout.Layout;
import tassei.reports.explain.layout.Listing;
import tassei.reports.explain.layout.Page;
import tassei.reports.explain.layout.PlainNumbers;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** A published statement, the verdict on it, and the rows it was compared with. */
public final class ControlFigure implements ExplainedFigure {
  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_UP);
  private static final int DECIMALS = 8;
  private static final String WHAT = "the computed figure";

  private final RunFolder run;
  private final String id;
  private final RunRow control;

  private ControlFigure(RunFolder run, String id, RunRow control) {
    this.run = run;
    this.id = id;
    this.control = control;
  }

  public static ControlFigure of(RunFolder run, String id) {
    RunRow control =
        run.tables()
            .first(RunTable.CONTROLS, row -> row.is(Column.CONTROL, id))
            .orElseThrow(() -> Nearest.unknownControl(run, id));
    return new ControlFigure(run, id, control);
  }

  @Override
  public List<String> print(Page page) {
    headline(page);
    RowSums sums = new RowSums();
    Listing listing =
        new Listing(
            run.tables(),
            RunTable.FIGURE_ROWS,
            isMoney() || isChangeOfMoney() ? Layout.FIGURE_ROWS_IN_YEN : Layout.FIGURE_ROWS,
            row -> row.is(Column.FIGURE, "control:" + id) ? FigureRow.whyNot(row) : null);
    listing.read(row -> FigureRow.add(sums, row));
    listing.printCounted(page);
    Check check = new Check("control:" + id, page);
    check(check, sums);
    listing.printLeftOut(page);
    Remarked.ofControl(id).print(run, page);
    return check.faults();
  }

  private void headline(Page page) {
    page.wrapped("control:" + id + "  ", run.nameOfControl(id).orElse(""));
    page.field("run", run.id());
    page.field("as of", run.asOf());
    page.field("of", control.text(Column.TABLE) + ", " + control.text(Column.MEASURE));
    page.field("published", inUnit(Column.PUBLISHED));
    page.field("computed", control.isBlank(Column.COMPUTED) ? "none" : inUnit(Column.COMPUTED));
    page.field("difference", inUnit(Column.DIFFERENCE));
    page.field("tolerance", inUnit(Column.TOLERANCE));
    page.field("verdict", CodeWords.with("verdict", control.text(Column.VERDICT)));
    page.field("weak", control.flag(Column.WEAK) ? CodeWords.with("weak", "yes") : "");
    page.field("expected", CodeWords.with("expect", control.text(Column.EXPECT)));
    page.field("source", control.text(Column.SOURCE));
  }

  private void check(Check check, RowSums sums) {
    BigDecimal computed = control.number(Column.COMPUTED);
    if (computed == null) {
      boolean counts = sums.has(RowSums.MAIN) && (!isQuotient() || other(sums).signum() != 0);
      check.none(WHAT, counts ? Long.parseLong(control.text(Column.PARTS)) : 0);
    } else if (!isQuotient()) {
      check.equal("", WHAT, rounded(sums.of(RowSums.MAIN)), rounded(computed), unit());
    } else if (other(sums).signum() == 0) {
      check.equal("of nothing: ", WHAT, BigDecimal.ZERO, computed, unit());
    } else if (isChange()) {
      change(check, sums, computed);
    } else {
      ratio(check, sums, computed);
    }
  }

  private void change(Check check, RowSums sums, BigDecimal computed) {
    BigDecimal now = sums.of(RowSums.MAIN);
    BigDecimal before = sums.of(RowSums.PREVIOUS);
    String how =
        "(%s − %s) / %s × 100 = "
            .formatted(
                PlainNumbers.grouped(now),
                PlainNumbers.grouped(before),
                PlainNumbers.grouped(before));
    BigDecimal change = now.subtract(before).movePointRight(2).divide(before, DIGITS);
    check.equal(how, WHAT, rounded(change), rounded(computed), unit());
  }

  /** In per cent, or as a plain quotient where the control is stated so. */
  private void ratio(Check check, RowSums sums, BigDecimal computed) {
    BigDecimal part = sums.of(RowSums.MAIN);
    BigDecimal of = sums.of(RowSums.DENOMINATOR);
    String how = PlainNumbers.grouped(part) + " / " + PlainNumbers.grouped(of);
    BigDecimal plain = rounded(part.divide(of, DIGITS));
    if (plain.compareTo(rounded(computed)) == 0) {
      check.equal(how + " = ", WHAT, plain, rounded(computed), "");
      return;
    }
    BigDecimal percent = rounded(part.movePointRight(2).divide(of, DIGITS));
    check.equal(how + " × 100 = ", WHAT, percent, rounded(computed), "");
  }

  private BigDecimal other(RowSums sums) {
    return sums.of(isChange() ? RowSums.PREVIOUS : RowSums.DENOMINATOR);
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private String inUnit(Column column) {
    BigDecimal number = control.number(column);
    if (number == null) {
      return "";
    }
    return isMoney() ? PlainNumbers.money(number) : PlainNumbers.grouped(number) + unit();
  }

  private String unit() {
    return isMoney() ? " 円" : isChange() ? " %" : "";
  }

  private boolean isMoney() {
    return isOfBudget() && control.is(Column.MEASURE, "sum");
  }

  private boolean isChangeOfMoney() {
    return isOfBudget() && isChange();
  }

  private boolean isOfBudget() {
    return control.is(Column.TABLE, "budget");
  }

  private boolean isChange() {
    return control.is(Column.MEASURE, "change_pct");
  }

  private boolean isQuotient() {
    return Set.of("ratio", "change_pct").contains(control.text(Column.MEASURE));
  }
}
