package tassei.reports.explain.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import tassei.reports.explain.layout.Page;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/**
 * Findings about a figure: contradictions of its sources, and what else is odd about it. Names are
 * those of a table: an outcome may be called like an indicator.
 */
final class Remarked {
  private static final int SHOWN = 20;

  /** What stands beside the control itself. */
  private static final Set<String> SAID = Set.of("within-rounding", "weak-control");

  /** What is said of outcomes together goes by their indicator, else by the outcome. */
  private static final String SHARED = "shared-outcome";

  private static final Pattern YEAR = Pattern.compile(" \\d{4}$");

  private final BiPredicate<RunRow, Subject> isOf;

  /** A row of a table, by its key there. */
  private record Subject(String table, String key) {
    /** A restatement names its table first. */
    static Subject of(RunRow finding) {
      String table = finding.text(Column.TABLE);
      String key = finding.text(Column.KEY);
      int blank = key.indexOf(' ');
      return table.equals("restatements") && blank > 0
          ? new Subject(key.substring(0, blank), key.substring(blank + 1))
          : new Subject(table, key);
    }

    String withoutYear() {
      return YEAR.matcher(key).replaceFirst("");
    }
  }

  private Remarked(BiPredicate<RunRow, Subject> isOf) {
    this.isOf = isOf;
  }

  /** Its code may be followed by a year, a basis or both. */
  static Remarked ofKpi(String id) {
    Pattern key =
        Pattern.compile(
            Pattern.quote(id) + "( (yearly|cumulative))?( \\d{4}( (yearly|cumulative))?)?");
    return new Remarked(
        (row, subject) ->
            switch (subject.table()) {
              case "kpis", "actuals" -> key.matcher(subject.key()).matches();
              case "outcomes" -> row.is(Column.CODE, SHARED) && subject.key().equals(id);
              default -> false;
            });
  }

  static Remarked ofControl(String id) {
    return new Remarked(
        (row, subject) ->
            subject.table().equals("controls")
                && (subject.key().equals(id) || subject.withoutYear().equals(id)));
  }

  static Remarked ofLines(Set<String> lines) {
    return new Remarked(
        (row, subject) ->
            subject.table().equals("budget")
                && (lines.contains(subject.key()) || lines.contains(subject.withoutYear())));
  }

  void print(RunFolder run, Page page) {
    if (!run.tables().holds(RunTable.FINDINGS)) {
      return;
    }
    List<String> found = new ArrayList<>();
    run.tables()
        .each(
            RunTable.FINDINGS,
            row -> {
              if (!SAID.contains(row.text(Column.CODE)) && isOf.test(row, Subject.of(row))) {
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

  private static String said(RunRow row) {
    return "%s  %s: %s / %s"
        .formatted(
            row.text(Column.CODE),
            row.text(Column.KEY),
            row.text(Column.MESSAGE_JA),
            row.text(Column.MESSAGE_EN));
  }
}
