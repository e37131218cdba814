package tassei.figures.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.row.RestatementRow;
import tassei.contract.words.Inclusion;
import tassei.contract.words.Stage;
import tassei.contract.words.Status;
import tassei.contract.words.WhyNot;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.ControlReport;
import tassei.figures.input.Origin;
import tassei.figures.input.PublishedActual;
import tassei.figures.input.Report;
import tassei.figures.input.Told;
import tassei.figures.known.Vintages.Vintage;

/** Reports in text, a line each, and what is made of them. */
final class Reported {
  private Reported() {}

  /** {@code kpi | from year | year | basis | actual | denominator | status | reported on} */
  static List<Vintage<PublishedActual>> actuals(String table) {
    return reports(
        table,
        (cells, record) ->
            new PublishedActual(
                cells[0],
                year(cells[1]),
                year(cells[2]),
                cells[3],
                number(cells[4]),
                BigDecimal.ONE,
                false,
                number(cells[5]),
                null,
                told(cells[6], cells[7], record)));
  }

  /** {@code line | year | stage | yen | status | reported on} */
  static List<Vintage<BudgetLine>> lines(String table) {
    return reports(
        table,
        (cells, record) ->
            new BudgetLine(
                cells[0],
                new BudgetTable("main", year(cells[1]), Stage.of(cells[2])),
                Owner.NOT_STATED,
                Inclusion.OWN,
                null,
                number(cells[3]),
                BigDecimal.ZERO,
                false,
                told(cells[4], cells[5], record)));
  }

  /** {@code control | value | years | accumulates | reported on} */
  static List<Vintage<ControlReport>> controls(String table) {
    return reports(
        table,
        (cells, record) ->
            new ControlReport(
                cells[0],
                number(cells[1]),
                "件",
                false,
                number(cells[1]),
                cells[2] == null
                    ? null
                    : Arrays.stream(cells[2].split(";", -1)).map(Integer::valueOf).toList(),
                cells[3] != null,
                told("confirmed", cells[4], record)));
  }

  private static <R extends Report> List<Vintage<R>> reports(
      String table, BiFunction<String[], Integer, R> report) {
    List<Vintage<R>> reports = new ArrayList<>();
    table
        .lines()
        .forEach(
            line -> {
              String[] cells =
                  Arrays.stream(line.split("\\|", -1))
                      .map(String::strip)
                      .map(cell -> cell.isEmpty() ? null : cell)
                      .toArray(String[]::new);
              reports.add(new Vintage<>(report.apply(cells, reports.size()), WhyNot.SUPERSEDED));
            });
    return reports;
  }

  private static Told told(String status, String day, int record) {
    return new Told(
        new Origin("rows.csv", record),
        day == null ? null : LocalDate.parse(day),
        Status.of(status),
        "a document");
  }

  private static Integer year(String cell) {
    return cell == null ? null : Integer.valueOf(cell);
  }

  static BigDecimal number(String cell) {
    return cell == null ? null : new BigDecimal(cell);
  }

  /** {@code key | year | kind | before | after | from | to} */
  static List<String> shown(List<RestatementRow> rows) {
    return rows.stream()
        .map(
            row ->
                String.join(
                    " | ",
                    row.key(),
                    row.fiscalYear() == null ? "" : row.fiscalYear().toString(),
                    row.kind() == null ? "" : row.kind().code(),
                    plain(row.before()),
                    plain(row.after()),
                    row.beforeReportedOn() == null ? "" : row.beforeReportedOn().toString(),
                    row.afterReportedOn() == null ? "" : row.afterReportedOn().toString()))
        .sorted()
        .toList();
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
