package tassei.contract.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import tassei.contract.words.ChangeKind;

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
