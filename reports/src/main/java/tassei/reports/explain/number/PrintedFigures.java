package tassei.reports.explain.number;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.reports.document.Language;
import tassei.reports.explain.address.BudgetAddress;
import tassei.reports.explain.address.PrintedNumber;
import tassei.reports.explain.figure.BudgetFigure;
import tassei.reports.explain.layout.CodeWords;
import tassei.reports.explain.layout.PlainNumbers;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.text.Amounts;
import tassei.reports.text.Wording;

/** Amounts and counts of a run that print as a number. */
final class PrintedFigures {
  /** Reasons of lines that no longer or do not yet say what they print. */
  private static final Set<String> REPLACED = Set.of("superseded", "withdrawn", "not-yet-known");

  /** Sums that a line is found in, the smallest first. */
  private static final List<Column> WHOLES =
      List.of(Column.PROGRAMME, Column.INTEGRATED_PROJECT, Column.MINISTRY);

  private final RunFolder run;
  private final PrintedNumber number;
  private final FoundFigures found = new FoundFigures();
  private final Set<String> sums = new HashSet<>();

  private PrintedFigures(RunFolder run, PrintedNumber number) {
    this.run = run;
    this.number = number;
  }

  /** Each with the address to ask for it. */
  static FoundFigures of(RunFolder run, PrintedNumber number) {
    PrintedFigures all = new PrintedFigures(run, number);
    all.find();
    return all.found;
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
    yen(row, Column.AMOUNT_YEN, BudgetFigure.name(row), BudgetAddress.names(run, row));
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
    yen(row, Column.AMOUNT_YEN, address.get(), said);
  }

  private void control(RunRow row) {
    String id = row.text(Column.CONTROL);
    String name = run.nameOfControl(id).orElse("");
    boolean isMoney = row.is(Column.TABLE, "budget") && row.is(Column.MEASURE, "sum");
    for (Column column : List.of(Column.PUBLISHED, Column.COMPUTED)) {
      String said = name.isEmpty() ? column.header() : name + ", " + column.header();
      if (isMoney) {
        yen(row, column, "control:" + id, said);
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

  private void yen(RunRow row, Column column, String address, String said) {
    BigDecimal value = row.number(column);
    if (number.isOfYen(value)) {
      boolean knowsDigits = row.has(Column.PRECISION_YEN);
      BigDecimal precision = knowsDigits ? row.number(Column.PRECISION_YEN) : null;
      found.addYen(isPrinted(value, precision), address, PlainNumbers.money(value), said);
    }
  }

  /** Whether documents print the amount so, with the digits that are published of it. */
  private boolean isPrinted(BigDecimal yen, BigDecimal precision) {
    return number.isExactlyYen(yen)
        || Arrays.stream(Language.values())
            .map(Wording::in)
            .map(wording -> Amounts.said(wording, yen, precision, Amounts.Known.WHOLE))
            .flatMap(said -> PrintedNumber.of(said).stream())
            .anyMatch(number::isSame);
  }

  private void count(BigDecimal value, String address, String said) {
    if (number.isOf(value)) {
      boolean isExact = value.compareTo(number.shown()) == 0;
      found.add(isExact, address, PlainNumbers.grouped(value), said);
    }
  }
}
