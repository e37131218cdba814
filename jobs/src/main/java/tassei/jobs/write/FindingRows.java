package tassei.jobs.write;

import java.util.Arrays;
import java.util.List;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RestatementRow;
import tassei.jobs.table.ResultTables;

/** What a reader should know of, in the order of the columns of its tables. */
public final class FindingRows {
  private FindingRows() {}

  /** A row of {@link ResultTables#FINDINGS}. */
  public static List<Object> cells(FindingRow row) {
    return Arrays.asList(
        row.code().code(),
        row.severity().code(),
        row.table(),
        row.key() == null ? "" : row.key(),
        row.messageJa(),
        row.messageEn());
  }

  /** A row of {@link ResultTables#RESTATEMENTS}. */
  public static List<Object> cells(RestatementRow row) {
    return Arrays.asList(
        row.table(),
        row.key(),
        row.fiscalYear(),
        row.kind() == null ? null : row.kind().code(),
        row.before(),
        row.after(),
        row.change(),
        row.beforeReportedOn(),
        row.afterReportedOn());
  }
}
