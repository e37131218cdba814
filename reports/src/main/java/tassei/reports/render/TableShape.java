package tassei.reports.render;

import java.util.List;
import tassei.reports.document.Block.Row;
import tassei.reports.document.Block.Table;

/**
 * How a table stands on paper.
 *
 * @param widths of the columns, in percent
 * @param opening millimetres its title, head and first rows take: they stay together
 * @param whole whether it is short enough to stand on one page
 */
public record TableShape(List<Double> widths, long opening, boolean whole) {
  private static final double TITLE = 12;
  private static final double LINE = 8 * 1.45 / 72 * 25.4;
  private static final double ROW = 2.1;
  private static final double HIGHEST_WHOLE = 80;
  private static final double HIGHEST_OPENING = 120;

  static TableShape of(Table table) {
    List<Double> widths = ColumnWidths.of(table);
    double head = TITLE + 2 * LINE + ROW;
    double opening = head + height(table.rows().stream().limit(3).toList(), widths);
    double all = head + height(table.rows().stream().limit(40).toList(), widths);
    return new TableShape(
        widths, Math.round(Math.min(opening, HIGHEST_OPENING)), all <= HIGHEST_WHOLE);
  }

  private static double height(List<Row> rows, List<Double> widths) {
    return rows.stream().mapToDouble(row -> lines(row, widths) * LINE + ROW).sum();
  }

  private static double lines(Row row, List<Double> widths) {
    if (row.kind() == Row.Kind.HEADING) {
      return 1;
    }
    double lines = 1;
    for (int at = 0; at < widths.size(); at++) {
      lines = Math.max(lines, ColumnWidths.lines(row.cells().get(at).shown(), widths.get(at)));
    }
    return lines;
  }
}
