package tassei.jobs.earlier;

import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.ScopeColumns;
import tassei.contract.words.Inclusion;
import tassei.contract.words.Stage;
import tassei.contract.words.Status;
import tassei.figures.change.CountedLine;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.Told;
import tassei.jobs.table.Budget;

/** Rows that a run has written as the records they were made of. */
public final class EarlierRecords {
  private EarlierRecords() {}

  /** The table that a line stands in. */
  public static BudgetTable table(ResultRow row) {
    return new BudgetTable(
        row.text(Keys.COLLECTION), row.year(Keys.FISCAL_YEAR), row.word(Keys.STAGE, Stage::of));
  }

  private static Owner owner(ResultRow row) {
    return Owner.each(key -> row.text(ScopeColumns.column(key)));
  }

  /** A line that counts, as its run used it. */
  public static BudgetLine usedLine(ResultRow row) {
    return new BudgetLine(
        row.text(Keys.LINE),
        table(row),
        owner(row),
        row.word(Budget.INCLUSION, Inclusion::of),
        row.text(Budget.ENVELOPE),
        row.number(Results.AMOUNT_YEN),
        row.number(Results.PRECISION_YEN),
        false,
        new Told(
            new tassei.figures.input.Origin(row.text(Keys.FILE), row.count(Keys.RECORD)),
            row.day(Keys.REPORTED_ON),
            row.word(Keys.STATUS, Status::of),
            row.text(Keys.SOURCE)));
  }

  /** A line that counts. */
  public static CountedLine line(ResultRow row) {
    return new CountedLine(
        row.text(Keys.LINE),
        table(row),
        owner(row),
        row.number(Results.AMOUNT_YEN),
        row.number(Results.COUNTED_YEN),
        row.word(Keys.STATUS, Status::of),
        row.day(Keys.REPORTED_ON));
  }

  /** Whether a line counted in its run. */
  public static boolean counts(ResultRow row) {
    return row.text(Keys.WHY_NOT) == null;
  }
}
