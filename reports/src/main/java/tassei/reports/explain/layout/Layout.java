package tassei.reports.explain.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tassei.reports.explain.layout.TextTable.Side;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;

/**
 * How rows behind a figure are printed.
 *
 * @param source the document a row stands in, printed where it changes; empty for none
 * @param remarks lines under the row
 */
public record Layout(
    List<TextTable.Column> columns,
    Function<RunRow, String> source,
    Function<RunRow, List<String>> remarks) {

  public static final Layout EVENTS =
      new Layout(
          List.of(
              left("file:record", Layout::place),
              left("outcome", row -> row.text(Column.OUTCOME)),
              left("project", row -> row.text(Column.PROJECT)),
              left("FY", row -> row.text(Column.FISCAL_YEAR)),
              right("quantity", row -> PlainNumbers.grouped(row.number(Column.QUANTITY))),
              right("of", row -> PlainNumbers.grouped(row.number(Column.DENOMINATOR))),
              left("status", row -> row.text(Column.STATUS)),
              left("reported", row -> row.text(Column.REPORTED_ON))),
          row -> "",
          row -> List.of());

  public static final Layout FIGURE_ROWS =
      figureRows(row -> PlainNumbers.grouped(row.number(Column.VALUE)));

  public static final Layout FIGURE_ROWS_IN_YEN =
      figureRows(row -> PlainNumbers.yen(row.number(Column.VALUE)));

  /** Lines of a sum; what stands inside another line of it is in brackets. */
  public static Layout lines(Wholes wholes) {
    return new Layout(
        List.of(
            left("file:record", Layout::place),
            left("line", row -> row.text(Column.LINE)),
            left("inclusion", Layout::inclusion),
            right("as published", Layout::asPublished),
            right("counted", row -> counted(row, wholes))),
        row -> row.text(Column.SOURCE),
        row -> remarksOnLine(row, wholes));
  }

  /** Lines by the keys they do state, with what they leave to be of any. */
  public static Layout open(Function<RunRow, String> who) {
    return new Layout(
        List.of(
            left("file:record", Layout::place),
            left("states", who),
            right("not itemised", row -> PlainNumbers.yen(row.number(Column.COUNTED_YEN)))),
        row -> row.text(Column.SOURCE),
        row -> remarksOnLine(row, new Wholes()));
  }

  private static Layout figureRows(Function<RunRow, String> value) {
    return new Layout(
        List.of(
            left("file:record", Layout::place),
            left("part", row -> row.text(Column.PART)),
            left("FY", row -> row.text(Column.FISCAL_YEAR)),
            left("enters", Layout::role),
            right("value", value),
            left("reported", row -> row.text(Column.REPORTED_ON))),
        row -> row.text(Column.SOURCE),
        row -> List.of());
  }

  private static TextTable.Column left(String heading, Function<RunRow, String> cell) {
    return new TextTable.Column(heading, Side.LEFT, cell);
  }

  private static TextTable.Column right(String heading, Function<RunRow, String> cell) {
    return new TextTable.Column(heading, Side.RIGHT, cell);
  }

  public static String place(RunRow row) {
    return row.text(Column.FILE) + ":" + row.text(Column.RECORD);
  }

  /** The sum a row enters and the sign it enters with. */
  private static String role(RunRow row) {
    BigDecimal factor = row.number(Column.FACTOR);
    String sign = factor == null || factor.signum() == 0 ? "" : factor.signum() > 0 ? "+ " : "- ";
    return sign + row.text(Column.ROLE);
  }

  private static String inclusion(RunRow row) {
    String inclusion = row.text(Column.INCLUSION);
    return row.isBlank(Column.ENVELOPE) ? inclusion : inclusion + " " + row.text(Column.ENVELOPE);
  }

  private static String asPublished(RunRow row) {
    return row.isBlank(Column.AMOUNT)
        ? "–"
        : PlainNumbers.grouped(row.number(Column.AMOUNT)) + " " + row.text(Column.UNIT);
  }

  private static String counted(RunRow row, Wholes wholes) {
    String yen = PlainNumbers.yen(wholes.of(row));
    return wholes.isInside(row) && !yen.isEmpty() ? "(" + yen + ")" : yen;
  }

  private static List<String> remarksOnLine(RunRow row, Wholes wholes) {
    List<String> remarks = new ArrayList<>();
    BigDecimal amount = row.number(Column.AMOUNT_YEN);
    if (amount != null && !row.isBlank(Column.COUNTED_YEN)) {
      remarks.addAll(pieces(amount, row, wholes));
    }
    if (row.is(Column.STATUS, "provisional")) {
      remarks.add("暫定値 / provisional");
    }
    if (row.has(Column.READING) && !CodeWords.reading(row.text(Column.READING)).isEmpty()) {
      remarks.add(CodeWords.reading(row.text(Column.READING)));
    }
    if (!row.isBlank(Column.NOTE)) {
      remarks.add(row.text(Column.NOTE));
    }
    return remarks;
  }

  private static List<String> pieces(BigDecimal amount, RunRow row, Wholes wholes) {
    List<String> remarks = new ArrayList<>();
    BigDecimal elsewhere = amount.subtract(wholes.of(row));
    if (elsewhere.signum() != 0) {
      remarks.add(
          "= %s less %s of its pieces (内訳以外 / not itemised)"
              .formatted(PlainNumbers.yen(amount), PlainNumbers.yen(elsewhere)));
    }
    BigDecimal inside = wholes.inside(row);
    BigDecimal rest = row.number(Column.COUNTED_YEN);
    if (inside.signum() != 0 && rest.signum() != 0) {
      boolean isRounding = wholes.isRounding(row, rest);
      String more = isRounding ? " more (端数 / rounding)" : " more (不一致 / does not add up)";
      String what = rest.signum() > 0 ? " less (内訳未公表 / not itemised)" : more;
      remarks.add(
          "its pieces, in brackets, come to %s: %s%s"
              .formatted(PlainNumbers.yen(inside), PlainNumbers.yen(rest.abs()), what));
    }
    return remarks;
  }
}
