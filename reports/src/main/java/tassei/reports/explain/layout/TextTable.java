package tassei.reports.explain.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import tassei.reports.run.RunRow;

/**
 * Rows in aligned columns, as wide as what was measured and no wider than the page: a cell that is
 * longer stands in full and the rest of its row follows on the next line. A column without any cell
 * is left away.
 */
final class TextTable {
  private static final int GAP = 2;
  private static final int NARROWEST = 8;

  /** A heading and what stands under it. */
  record Column(String heading, Side side, Function<RunRow, String> cell) {}

  /** The side a cell is set against. */
  enum Side {
    LEFT,
    RIGHT
  }

  private final List<Column> columns;
  private final int[] widths;

  TextTable(List<Column> columns) {
    this.columns = columns;
    this.widths = new int[columns.size()];
  }

  void measure(RunRow row) {
    for (int i = 0; i < widths.length; i++) {
      int width = Width.of(cell(i, row));
      if (width > widths[i]) {
        widths[i] = Math.max(width, Width.of(columns.get(i).heading()));
      }
    }
  }

  void heading(Page page) {
    fit();
    print(page, columns.stream().map(Column::heading).toList());
  }

  void row(Page page, RunRow row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      cells.add(cell(i, row));
    }
    print(page, cells);
  }

  private String cell(int i, RunRow row) {
    return Page.printable(columns.get(i).cell().apply(row));
  }

  private void fit() {
    while (total() > Page.WIDTH) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean mayShrink = columns.get(i).side() == Side.LEFT && widths[i] > NARROWEST;
        if (mayShrink && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private int total() {
    return Arrays.stream(widths).filter(width -> width > 0).map(width -> width + GAP).sum();
  }

  private void print(Page page, List<String> cells) {
    StringBuilder line = new StringBuilder();
    int start = 0;
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] == 0) {
        continue;
      }
      start += GAP;
      if (Width.of(line.toString()) > start - GAP) {
        page.line(line.toString());
        line.setLength(0);
      }
      String before = Width.left(line.toString(), start);
      line.setLength(0);
      line.append(before).append(set(i, cells.get(i)));
      start += widths[i];
    }
    page.line(line.toString());
  }

  private String set(int i, String cell) {
    return columns.get(i).side() == Side.RIGHT
        ? Width.right(cell, widths[i])
        : Width.left(cell, widths[i]);
  }
}
