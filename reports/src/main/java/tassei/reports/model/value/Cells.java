package tassei.reports.model.value;

import java.math.BigDecimal;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;
import tassei.reports.run.UnreadableRun;

/** Whole numbers in cells of a table. */
public final class Cells {
  private Cells() {}

  public static int year(RunRow row, Column column) {
    return Math.toIntExact(whole(row, column));
  }

  public static long whole(RunRow row, Column column) {
    BigDecimal number = row.number(column);
    if (number == null) {
      throw new UnreadableRun(row.place() + ": " + column.header() + " is blank");
    }
    try {
      return number.longValueExact();
    } catch (ArithmeticException fraction) {
      throw new UnreadableRun(
          row.place() + ": " + column.header() + " is not a whole number: " + number, fraction);
    }
  }
}
