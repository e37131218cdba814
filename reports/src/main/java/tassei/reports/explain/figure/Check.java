package tassei.reports.explain.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.explain.layout.Page;
import tassei.reports.explain.layout.PlainNumbers;

/** Whether rows give the figure that was printed. */
final class Check {
  private final String figure;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  Check(String figure, Page page) {
    this.figure = figure;
    this.page = page;
  }

  /**
   * Prints a sum beside the printed figure.
   *
   * @param how the sum as it was made
   * @param what the name of the printed figure
   */
  void equal(String how, String what, BigDecimal rows, BigDecimal printed, String unit) {
    String sum = PlainNumbers.grouped(rows) + unit;
    boolean same = printed != null && rows.compareTo(printed) == 0;
    if (same) {
      page.blank();
      page.wrapped("Sum: ", how + sum + " = " + what + ". 合計は一致 / It adds up.");
    } else {
      String said = printed == null ? "none" : PlainNumbers.grouped(printed) + unit;
      differs(how + sum, what, said);
    }
  }

  /** No figure is printed, so no row may count. */
  void none(String what, long rows) {
    if (rows > 0) {
      differs(rows + " rows", what, "none");
    }
  }

  private void differs(String rows, String what, String said) {
    page.blank();
    page.wrapped(
        "DOES NOT ADD UP 合計が合わない: ", "the rows give " + rows + ", " + what + " is " + said + ".");
    page.wrapped("  ", "This is a fault of the product, not of the data: please report it.");
    faults.add(figure + ": the rows give " + rows + ", " + what + " is " + said);
  }

  List<String> faults() {
    return faults;
  }
}
