package tassei.reports.model.budget;

import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.reports.model.value.Cells;
import tassei.reports.model.value.Collected;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;

/** The tables about money. */
public final class BudgetReader {
  /** Pages show years, ministries and projects; only a table of programmes grows beyond. */
  private static final int MOST_ROWS = 100_000;

  private static final int MOST_LINES = 20_000;

  private BudgetReader() {}

  public static RunBudget read(RunTables tables) {
    Collected<RollupRow> rollup = new Collected<>(MOST_ROWS);
    tables.each(RunTable.BUDGET_ROLLUP, row -> rollup.add(RollupRow.of(row)));
    Collected<ExecutionRow> execution = new Collected<>(MOST_ROWS);
    tables.each(RunTable.BUDGET_EXECUTION, row -> execution.add(ExecutionRow.of(row)));
    Collected<PublishedLine> lines = new Collected<>(MOST_LINES);
    tables.each(RunTable.BUDGET_LINES, row -> lines.add(line(row)));
    return new RunBudget(rollup.all(), execution.all(), lines.all());
  }

  private static PublishedLine line(RunRow row) {
    return new PublishedLine(
        row.text(Column.LINE),
        row.text(Column.COLLECTION),
        Cells.year(row, Column.FISCAL_YEAR),
        new PublishedLine.Owner(
            row.text(Column.MINISTRY),
            row.text(Column.INTEGRATED_PROJECT),
            row.text(Column.PROGRAMME)),
        row.text(Column.RECIPIENT),
        row.text(Column.ACCOUNT),
        row.text(Column.STAGE),
        row.text(Column.INCLUSION),
        row.text(Column.ENVELOPE),
        row.text(Column.AMOUNT),
        row.text(Column.UNIT),
        row.number(Column.AMOUNT_YEN),
        row.number(Column.PRECISION_YEN),
        row.number(Column.COUNTED_YEN),
        row.text(Column.WHY_NOT),
        new PublishedLine.Origin(
            row.is(Column.STATUS, "provisional"),
            row.has(Column.READING) && row.is(Column.READING, "inferred"),
            row.text(Column.REPORTED_ON),
            row.text(Column.SOURCE),
            row.text(Column.NOTE)));
  }
}
