package tassei.reports.explain.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tassei.reports.explain.layout.Layout;
import tassei.reports.explain.layout.Page;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunRows;

/** Rows that were refused although, or because, another row of the same name counts. */
final class RefusedCopies {
  private static final int SHOWN = 20;

  /** Beyond, names would not fit in memory with certainty. */
  private static final int LOOKED_FOR = 200_000;

  private final RunFolder run;
  private final String table;
  private final Column key;
  private final Set<String> refused = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  private RefusedCopies(RunFolder run, String table, Column key) {
    this.run = run;
    this.table = table;
    this.key = key;
  }

  static RefusedCopies in(RunFolder run, String table, Column key) {
    RefusedCopies copies = new RefusedCopies(run, table, key);
    copies.each(
        row -> {
          if (copies.refused.size() < LOOKED_FOR) {
            copies.refused.add(row.text(key));
          }
        });
    return copies;
  }

  /** A row of this name counts. */
  void see(String name) {
    if (refused.contains(name)) {
      seen.add(name);
    }
  }

  void print(Page page) {
    if (seen.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    each(
        row -> {
          if (seen.contains(row.text(key))) {
            lines.add(said(row));
          }
        });
    page.blank();
    page.line("Refused rows of the same name, 同じ識別子で除外された行: " + lines.size());
    lines.stream().limit(SHOWN).forEach(line -> page.wrapped("  ", line));
    if (lines.size() > SHOWN) {
      page.line("  … and " + (lines.size() - SHOWN) + " more, in rejected/" + table + ".csv");
    }
  }

  private String said(RunRow row) {
    return "%s  %s  %s: %s; found '%s'"
        .formatted(
            Layout.place(row),
            row.text(key),
            row.text(Column.COLUMNS),
            row.text(Column.RULES),
            row.text(Column.FOUND));
  }

  private void each(Consumer<RunRow> rows) {
    if (run.holdsRejected(table)) {
      try (RunRows all = run.rejected(table)) {
        all.forEachRemaining(rows);
      }
    }
  }
}
