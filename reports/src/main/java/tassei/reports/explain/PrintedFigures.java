package tassei.reports.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.reports.explain.address.BudgetAddress;
import tassei.reports.explain.address.PrintedNumber;
import tassei.reports.explain.address.UnknownFigure;
import tassei.reports.explain.figure.BudgetFigure;
import tassei.reports.explain.layout.CodeWords;
import tassei.reports.explain.layout.Page;
import tassei.reports.explain.layout.PlainNumbers;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** All figures of a run that print as a number. */
final class PrintedFigures {
  private static final int SHOWN = 50;

  /** Reasons of lines that no longer or do not yet say what they print. */
  private static final Set<String> REPLACED = Set.of("superseded", "withdrawn", "not-yet-known");

  /** Sums that a line is found in, the smallest first. */
  private static final List<Column> WHOLES =
      List.of(Column.PROGRAMME, Column.INTEGRATED_PROJECT, Column.MINISTRY);

  private final RunFolder run;
  private final PrintedNumber number;
  private final Hits exact = new Hits();
  private final Hits rounded = new Hits();
  private final Set<String> sums = new HashSet<>();

  private record Found(String address, String said) {}

  /** The first ones, and how many there are. */
  private static final class Hits {
    private final List<Found> first = new ArrayList<>();
    private long count;

    void add(Found found) {
      count++;
      if (first.size() < SHOWN) {
        first.add(found);
      }
    }
  }

  private PrintedFigures(RunFolder run, PrintedNumber number) {
    this.run = run;
    this.number = number;
  }

  /** Each with the address to ask for it. */
  static void print(RunFolder run, PrintedNumber number, String text, Page page) {
    PrintedFigures all = new PrintedFigures(run, number);
    all.find();
    long count = all.exact.count + all.rounded.count;
    if (count == 0) {
      throw UnknownFigure.withForms("No figure of this run prints as \"" + text + "\".");
    }
    page.line("\"" + text + "\": figures that print so, to ask for by address: " + count);
    Stream.concat(all.exact.first.stream(), all.rounded.first.stream())
        .limit(SHOWN)
        .forEach(each -> page.address(each.address(), each.said()));
    if (count > SHOWN) {
      page.line("  … and " + (count - SHOWN) + " more");
    }
  }

  private void find() {
    if (run.tables().holds(RunTable.BUDGET_ROLLUP)) {
      run.tables().each(RunTable.BUDGET_ROLLUP, this::rollup);
    }
    run.tables().each(RunTable.CONTROLS, this::control);
    run.tables().each(RunTable.KPI_ATTAINMENT, this::kpi);
    if (run.tables().holds(RunTable.KPI_YEARLY)) {
      run.tables().each(RunTable.KPI_YEARLY, this::year);
    }
    if (run.tables().holds(RunTable.BUDGET_LINES)) {
      run.tables().each(RunTable.BUDGET_LINES, this::line);
    }
  }

  private void rollup(RunRow row) {
    yen(row.number(Column.AMOUNT_YEN), BudgetFigure.name(row), names(row));
    List<Column> keys = BudgetAddress.GROUPING.stream().filter(key -> !row.isBlank(key)).toList();
    if (keys.isEmpty() || (keys.size() == 1 && WHOLES.contains(keys.get(0)))) {
      sums.add(address(row, keys));
    }
  }

  private static String address(RunRow row, List<Column> keys) {
    return Stream.concat(
            Stream.of(Column.COLLECTION, Column.FISCAL_YEAR, Column.STAGE), keys.stream())
        .map(key -> key.header() + "=" + row.text(key))
        .collect(Collectors.joining(",", "budget:", ""));
  }

  /** The smallest sum of the run that it stands in; a run need not have sums of every level. */
  private Optional<String> whole(RunRow line) {
    return Stream.concat(
            WHOLES.stream().filter(key -> !line.isBlank(key)).map(List::of),
            Stream.of(List.<Column>of()))
        .map(keys -> address(line, keys))
        .filter(sums::contains)
        .findFirst();
  }

  /** A line in force is asked for by the whole it stands in. */
  private void line(RunRow row) {
    if (REPLACED.contains(row.text(Column.WHY_NOT))
        || !number.isOfYen(row.number(Column.AMOUNT_YEN))) {
      return;
    }
    Optional<String> address = whole(row);
    if (address.isEmpty()) {
      return;
    }
    String inclusion = CodeWords.with("inclusion", row.text(Column.INCLUSION));
    String said = "line " + row.text(Column.LINE) + ", " + inclusion;
    yen(row.number(Column.AMOUNT_YEN), address.get(), said);
  }

  private void control(RunRow row) {
    String id = row.text(Column.CONTROL);
    String name = run.nameOfControl(id).orElse("");
    boolean isMoney = row.is(Column.TABLE, "budget") && row.is(Column.MEASURE, "sum");
    for (Column column : List.of(Column.PUBLISHED, Column.COMPUTED)) {
      String said = name.isEmpty() ? column.header() : name + ", " + column.header();
      if (isMoney) {
        yen(row.number(column), "control:" + id, said);
      } else {
        count(row.number(column), "control:" + id, said);
      }
    }
  }

  private void kpi(RunRow row) {
    String name = row.text(Column.NAME_JA) + " / " + row.text(Column.NAME_EN);
    for (Column column : List.of(Column.ACTUAL, Column.TARGET, Column.DENOMINATOR)) {
      count(row.number(column), "kpi:" + row.text(Column.KPI), name + ", " + column.header());
    }
  }

  private void year(RunRow row) {
    for (Column column : List.of(Column.YEARLY, Column.CUMULATIVE)) {
      String said = "FY" + row.text(Column.FISCAL_YEAR) + " " + column.header();
      count(row.number(column), "kpi:" + row.text(Column.KPI), said);
    }
  }

  private void yen(BigDecimal value, String address, String said) {
    if (number.isOfYen(value)) {
      keep(number.isExactlyYen(value), address, said, PlainNumbers.money(value));
    }
  }

  private void count(BigDecimal value, String address, String said) {
    if (number.isOf(value)) {
      boolean isExact = value.compareTo(number.shown()) == 0;
      keep(isExact, address, said, PlainNumbers.grouped(value));
    }
  }

  private void keep(boolean isExact, String address, String said, String value) {
    (isExact ? exact : rounded)
        .add(new Found(address, value + (said.isEmpty() ? "" : "  " + said)));
  }

  private String names(RunRow row) {
    return BudgetAddress.GROUPING.stream()
        .filter(key -> !row.isBlank(key))
        .flatMap(key -> run.name(key, row.text(key)).stream())
        .collect(Collectors.joining(", "));
  }
}
