package tassei.reports.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.reports.explain.address.BudgetAddress;
import tassei.reports.explain.layout.Page;
import tassei.reports.explain.layout.PlainNumbers;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** Other tables, years and stages in which a run has a figure of the same keys. */
final class OtherFigures {
  private static final int SHOWN = 8;
  private static final Comparator<RunRow> BY_YEAR =
      Comparator.comparing(row -> row.text(Column.FISCAL_YEAR));

  private OtherFigures() {}

  /** One line a table and stage, with how to ask for it. */
  static void print(RunFolder run, String address, Page page) {
    BudgetAddress shown = BudgetAddress.parse(address.substring("budget:".length()));
    if (!shown.keys().containsKey(Column.FISCAL_YEAR)) {
      return;
    }
    BudgetAddress alike = shown.inAnyTable();
    Map<String, List<RunRow>> others = new LinkedHashMap<>();
    run.tables()
        .each(
            RunTable.BUDGET_ROLLUP,
            row -> {
              if (alike.fits(row) && !shown.fits(row)) {
                String table = row.text(Column.COLLECTION) + " " + row.text(Column.STAGE);
                others.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
              }
            });
    if (others.isEmpty()) {
      return;
    }
    int count = others.values().stream().mapToInt(List::size).sum();
    page.blank();
    page.line("Other budget figures of it, 他の予算額, not added together: " + count);
    others.values().stream().limit(SHOWN).forEach(rows -> print(rows, alike, page));
    int rest = others.values().stream().skip(SHOWN).mapToInt(List::size).sum();
    if (rest > 0) {
      page.line("  … and " + rest + " more");
    }
  }

  private static void print(List<RunRow> rows, BudgetAddress alike, Page page) {
    List<RunRow> years = rows.stream().sorted(BY_YEAR).toList();
    RunRow newest = years.get(years.size() - 1);
    String money = PlainNumbers.brief(newest.number(Column.AMOUNT_YEN));
    if (years.size() == 1) {
      page.addressed(alike.addressOf(newest, BudgetAddress.TABLE_KEYS), money);
    } else {
      String first = years.get(0).text(Column.FISCAL_YEAR);
      page.addressed(
          alike.addressOf(newest, List.of(Column.COLLECTION, Column.STAGE)),
          "%d years, FY%s–FY%s; newest %s"
              .formatted(years.size(), first, newest.text(Column.FISCAL_YEAR), money));
    }
  }
}
