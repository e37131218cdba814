package tassei.reports.explain.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;

/**
 * Rows of a table behind one figure. The table is read twice, once to add up and to measure, once
 * to print, so that no figure is too large to be explained.
 */
public final class Listing {
  /** The reason of rows that count. */
  public static final String COUNTS = "";

  private static final String UNSTATED = "no-reason-given";
  private static final int SHOWN = 50;
  private static final String INDENT = "    ";

  private final RunTables tables;
  private final RunTable table;
  private final Layout layout;
  private final Function<RunRow, String> whyNot;
  private final TextTable text;
  private final Map<String, LeftOut> leftOut = new TreeMap<>();
  private long counted;

  /** Rows left out for one reason: all are counted, the first ones kept. */
  private static final class LeftOut {
    private final List<RunRow> first = new ArrayList<>();
    private long rows;
  }

  /**
   * @param whyNot {@link #COUNTS} for a row that counts, the reason for one that is left out, null
   *     for a row that has nothing to do with the figure
   */
  public Listing(RunTables tables, RunTable table, Layout layout, Function<RunRow, String> whyNot) {
    this.tables = tables;
    this.table = table;
    this.layout = layout;
    this.whyNot = whyNot;
    this.text = new TextTable(layout.columns());
  }

  /** A row that does not count is left out even where it does not say why. */
  public static String reason(RunRow row) {
    return row.isBlank(Column.WHY_NOT) ? UNSTATED : row.text(Column.WHY_NOT);
  }

  /** First reading: hands on the rows that count. */
  public void read(Consumer<RunRow> sums) {
    tables.each(
        table,
        row -> {
          String reason = whyNot.apply(row);
          if (COUNTS.equals(reason)) {
            counted++;
            text.measure(row);
            sums.accept(row);
          } else if (reason != null) {
            leaveOut(reason, row);
          }
        });
  }

  private void leaveOut(String reason, RunRow row) {
    LeftOut group = leftOut.computeIfAbsent(reason, name -> new LeftOut());
    group.rows++;
    if (group.first.size() < SHOWN) {
      group.first.add(row);
      text.measure(row);
    }
  }

  public long counted() {
    return counted;
  }

  public boolean isEmpty() {
    return counted == 0 && leftOut.isEmpty();
  }

  /** Second reading. */
  public void printCounted(Page page) {
    printCounted(page, "Rows that make it");
  }

  /** The same under another title. */
  public void printCounted(Page page, String title) {
    page.blank();
    page.line(title + ": " + counted);
    if (counted == 0) {
      return;
    }
    text.heading(page);
    Sources sources = new Sources(page);
    tables.each(
        table,
        row -> {
          if (COUNTS.equals(whyNot.apply(row))) {
            print(page, sources, row);
          }
        });
  }

  public void printLeftOut(Page page) {
    leftOut.forEach((reason, group) -> print(page, reason, group));
  }

  private void print(Page page, String reason, LeftOut group) {
    page.blank();
    page.line("Left out, " + reason + ": " + group.rows);
    CodeWords.of("why", reason).ifPresent(meaning -> page.wrapped("  ", meaning));
    text.heading(page);
    Sources sources = new Sources(page);
    group.first.forEach(row -> print(page, sources, row));
    if (group.rows > group.first.size()) {
      page.line("  … and " + (group.rows - group.first.size()) + " more");
    }
  }

  private void print(Page page, Sources sources, RunRow row) {
    sources.before(layout.source().apply(row));
    text.row(page, row);
    layout.remarks().apply(row).forEach(remark -> page.wrapped(INDENT, remark));
  }

  /** A document is named once for the rows it gives one after another. */
  private static final class Sources {
    private final Page page;
    private String last = "";

    Sources(Page page) {
      this.page = page;
    }

    void before(String source) {
      if (!source.equals(last)) {
        page.wrapped("  [", source + "]");
        last = source;
      }
    }
  }
}
