package tassei.contract.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;
import tassei.contract.words.ChangeKind;
import tassei.contract.words.Word;

/**
 * A row of {@code restatements}: a figure that is another one than it was.
 *
 * @param table the table it stands in
 * @param key the row it stands in
 * @param fiscalYear null: of no one year
 * @param kind null: of several causes that are not told apart
 * @param before null: there was none
 * @param after null: there is none any more
 * @param change after less before; null where either is
 * @param beforeReportedOn null: undated, or between two runs
 * @param afterReportedOn null: undated, or between two runs
 */
public record RestatementRow(
    String table,
    String key,
    Integer fiscalYear,
    ChangeKind kind,
    BigDecimal before,
    BigDecimal after,
    BigDecimal change,
    LocalDate beforeReportedOn,
    LocalDate afterReportedOn) {
  public static final Field KIND = Field.text("kind", "update, revision, new-year or input");
  public static final Field BEFORE = Field.number("before", "the earlier figure");
  public static final Field AFTER = Field.number("after", "the figure in force");
  public static final Field CHANGE = Field.number("change", "after less before");
  public static final Field BEFORE_REPORTED_ON =
      Field.day("before_reported_on", "date of the earlier");
  public static final Field AFTER_REPORTED_ON = Field.day("after_reported_on", "date of the later");

  public static final RowTable<RestatementRow> TABLE =
      new RowTable<>(
          "restatements",
          List.of(
              new RowColumn<>(FindingRow.TABLE_NAME, RestatementRow::table),
              new RowColumn<>(FindingRow.KEY, RestatementRow::key),
              new RowColumn<>(Keys.FISCAL_YEAR, RestatementRow::fiscalYear),
              new RowColumn<>(KIND, row -> Word.written(row.kind())),
              new RowColumn<>(BEFORE, RestatementRow::before),
              new RowColumn<>(AFTER, RestatementRow::after),
              new RowColumn<>(CHANGE, RestatementRow::change),
              new RowColumn<>(BEFORE_REPORTED_ON, RestatementRow::beforeReportedOn),
              new RowColumn<>(AFTER_REPORTED_ON, RestatementRow::afterReportedOn)));

  /** Between two runs, whose figures have no one day. */
  public static RestatementRow betweenRuns(
      String table,
      String key,
      Integer fiscalYear,
      ChangeKind kind,
      BigDecimal before,
      BigDecimal after) {
    return new RestatementRow(
        table, key, fiscalYear, kind, before, after, difference(before, after), null, null);
  }

  /** Null where either is. */
  public static BigDecimal difference(BigDecimal before, BigDecimal after) {
    return before == null || after == null ? null : after.subtract(before);
  }
}
