package tassei.reports.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** Findings about a figure: contradictions of its sources, and what else is odd about it. */
final class Remarked {
  private static final int SHOWN = 20;

  /** What stands beside the control itself. */
  private static final Set<String> SAID = Set.of("within-rounding", "weak-control");

  private Remarked() {}

  /**
   * @param isOf whether a row, control or indicator of this name belongs to the figure
   */
  static void print(RunFolder run, Page page, Predicate<String> isOf) {
    if (!run.tables().holds(RunTable.FINDINGS)) {
      return;
    }
    List<String> found = new ArrayList<>();
    run.tables()
        .each(
            RunTable.FINDINGS,
            row -> {
              if (!SAID.contains(row.text(Column.CODE)) && concerns(row, isOf)) {
                found.add(said(row));
              }
            });
    if (found.isEmpty()) {
      return;
    }
    page.blank();
    page.line("Points to note, データ上の留意点: " + found.size());
    found.stream().limit(SHOWN).forEach(line -> page.wrapped("  ", line));
    if (found.size() > SHOWN) {
      page.line("  … and " + (found.size() - SHOWN) + " more, in tables/findings.csv");
    }
  }

  /** A key begins with the name, and goes on with a year, a basis or a project. */
  private static boolean concerns(RunRow finding, Predicate<String> isOf) {
    String key = finding.text(Column.KEY);
    int blank = key.indexOf(' ');
    return isOf.test(key) || (blank > 0 && isOf.test(key.substring(0, blank)));
  }

  private static String said(RunRow row) {
    return "%s  %s: %s / %s"
        .formatted(
            row.text(Column.CODE),
            row.text(Column.KEY),
            row.text(Column.MESSAGE_JA),
            row.text(Column.MESSAGE_EN));
  }
}
