package tassei.reports.explain.number;

import tassei.reports.explain.address.PrintedTarget;
import tassei.reports.explain.layout.PlainNumbers;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** All targets of a run that print as an actual beside its target. */
final class TargetFigures {
  private TargetFigures() {}

  static FoundFigures of(RunFolder run, PrintedTarget printed) {
    FoundFigures found = new FoundFigures();
    run.tables()
        .each(
            RunTable.KPI_ATTAINMENT,
            row -> {
              if (printed.isOf(row.number(Column.ACTUAL), row.number(Column.TARGET))) {
                String name = row.text(Column.NAME_JA) + " / " + row.text(Column.NAME_EN);
                found.add(isExact(row, printed), "kpi:" + row.text(Column.KPI), figures(row), name);
              }
            });
    return found;
  }

  private static boolean isExact(RunRow row, PrintedTarget printed) {
    return row.number(Column.ACTUAL).compareTo(printed.actual().shown()) == 0;
  }

  private static String figures(RunRow row) {
    return PlainNumbers.grouped(row.number(Column.ACTUAL))
        + " ／ "
        + PlainNumbers.grouped(row.number(Column.TARGET))
        + " "
        + row.text(Column.UNIT_JA);
  }
}
