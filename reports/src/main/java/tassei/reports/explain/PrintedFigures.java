package tassei.reports.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** All figures of a run that print as a number. */
final class PrintedFigures {
  private static final int SHOWN = 50;

  private final RunFolder run;
  private final PrintedNumber number;
  private final Set<Found> exact = new LinkedHashSet<>();
  private final Set<Found> rounded = new LinkedHashSet<>();

  private record Found(String address, String said) {}

  private PrintedFigures(RunFolder run, PrintedNumber number) {
    this.run = run;
    this.number = number;
  }

  /** Each with the address to ask for it. */
  static void print(RunFolder run, PrintedNumber number, String text, Page page) {
    PrintedFigures all = new PrintedFigures(run, number);
    all.find();
    List<Found> found = new ArrayList<>(all.exact);
    found.addAll(all.rounded);
    if (found.isEmpty()) {
      throw UnknownFigure.withForms("No figure of this run prints as \"" + text + "\".");
    }
    page.line("\"" + text + "\": figures that print so, to ask for by address: " + found.size());
    found.stream().limit(SHOWN).forEach(each -> page.address(each.address(), each.said()));
    if (found.size() > SHOWN) {
      page.line("  … and " + (found.size() - SHOWN) + " more");
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
  }

  /** A line is asked for by the whole it stands in. */
  private void line(RunRow row) {
    String address =
        Stream.of(Column.COLLECTION, Column.FISCAL_YEAR, Column.STAGE, Column.PROGRAMME)
            .filter(key -> !row.isBlank(key))
            .map(key -> key.header() + "=" + row.text(key))
            .collect(Collectors.joining(",", "budget:", ""));
    String inclusion = Words.with("inclusion", row.text(Column.INCLUSION));
    String said = "line " + row.text(Column.LINE) + ", " + inclusion;
    yen(row.number(Column.AMOUNT_YEN), address, said);
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
      keep(number.isExactlyYen(value), address, said, Numbers.money(value));
    }
  }

  private void count(BigDecimal value, String address, String said) {
    if (number.isOf(value)) {
      boolean isExact = value.compareTo(number.shown()) == 0;
      keep(isExact, address, said, Numbers.grouped(value));
    }
  }

  private void keep(boolean isExact, String address, String said, String value) {
    (isExact ? exact : rounded)
        .add(new Found(address, value + (said.isEmpty() ? "" : "  " + said)));
  }

  private String names(RunRow row) {
    return Scope.GROUPING.stream()
        .filter(key -> !row.isBlank(key))
        .flatMap(key -> run.name(key, row.text(key)).stream())
        .collect(Collectors.joining(", "));
  }
}
