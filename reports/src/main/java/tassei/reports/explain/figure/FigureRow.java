package tassei.reports.explain.figure;

import java.math.BigDecimal;
import tassei.reports.explain.layout.Listing;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;

/** A row of the table of what makes a figure: its factor says whether and how it counts. */
final class FigureRow {
  private FigureRow() {}

  static String whyNot(RunRow row) {
    BigDecimal factor = row.number(Column.FACTOR);
    return factor != null && factor.signum() != 0 ? Listing.COUNTS : Listing.reason(row);
  }

  static void add(RowSums sums, RunRow row) {
    sums.add(sum(row), row.number(Column.VALUE), row.number(Column.FACTOR));
  }

  private static String sum(RunRow row) {
    String role = row.text(Column.ROLE);
    return switch (role) {
      case RowSums.DENOMINATOR, RowSums.PREVIOUS -> role;
      default -> RowSums.MAIN;
    };
  }
}
