package tassei.jobs.earlier;

import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.ChangeReason;
import tassei.contract.words.Inclusion;
import tassei.contract.words.Stage;
import tassei.contract.words.Status;
import tassei.contract.words.Word;
import tassei.figures.change.CountedLine;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.Told;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;
import tassei.jobs.table.Results;

/** Rows that a run has written as the records they were made of. */
public final class EarlierRecords {
  private EarlierRecords() {}

  private static BudgetTable table(ResultRow row) {
    return new BudgetTable(
        row.text(Keys.COLLECTION),
        row.year(Keys.FISCAL_YEAR),
        KpiRecords.word(row, Keys.STAGE, Stage::of));
  }

  private static Owner owner(ResultRow row) {
    return new Owner(
        row.text(Keys.MINISTRY),
        row.text(Keys.INTEGRATED_PROJECT),
        row.text(Keys.PROGRAMME),
        row.text(Keys.RECIPIENT),
        row.text(Keys.ACCOUNT));
  }

  public static RollupRow rollup(ResultRow row) {
    return new RollupRow(
        new Scope(table(row), KpiRecords.word(row, Keys.LEVEL, Level::named), owner(row)),
        row.number(Results.AMOUNT_YEN),
        row.flag(Results.AT_LEAST),
        row.number(Results.OPEN_YEN),
        row.number(Results.PREVIOUS_YEN),
        row.number(Results.CHANGE_YEN),
        row.number(Results.CHANGE_PCT),
        KpiRecords.word(row, Results.CHANGE_REASON, code -> Word.of(ChangeReason.values(), code)),
        row.number(Results.SHARE_PCT),
        row.count(Results.LINES),
        row.number(Results.PRECISION_YEN),
        row.number(Results.PREVIOUS_OPEN_YEN),
        row.text(Results.CLOSED_BY),
        row.text(Results.ACCOUNTS));
  }

  /** A line that counts, as its run used it. */
  public static BudgetLine usedLine(ResultRow row) {
    return new BudgetLine(
        row.text(Keys.LINE),
        table(row),
        owner(row),
        KpiRecords.word(row, Budget.INCLUSION, Inclusion::of),
        row.text(Budget.ENVELOPE),
        row.number(Results.AMOUNT_YEN),
        row.number(Results.PRECISION_YEN),
        false,
        new Told(
            new tassei.figures.input.Origin(
                row.text(OriginFields.FILE), row.count(OriginFields.RECORD)),
            row.day(Keys.REPORTED_ON),
            KpiRecords.word(row, Keys.STATUS, Status::of),
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
        KpiRecords.word(row, Keys.STATUS, Status::of),
        row.day(Keys.REPORTED_ON));
  }

  /** Whether a line counted in its run. */
  public static boolean counts(ResultRow row) {
    return row.text(Keys.WHY_NOT) == null;
  }
}
