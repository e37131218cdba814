package tassei.figures.finding;

import java.util.List;
import java.util.Optional;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RestatementRow;
import tassei.contract.words.ChangeKind;
import tassei.contract.words.FindingCode;

/**
 * What was revised or is asked for otherwise: a finding for each figure; outcomes are many and are
 * told in one. What only went on is no finding.
 */
public final class RestatedFindings {
  private static final String OUTCOMES = "outcomes";
  private static final FindingKind RESTATED =
      FindingKind.warning(FindingCode.RESTATED, "restatements");

  private RestatedFindings() {}

  /** One for each restatement of anything but outcomes that is told of. */
  public static List<FindingRow> about(List<RestatementRow> figures) {
    return figures.stream()
        .filter(RestatedFindings::isTold)
        .map(RestatedFindings::restated)
        .toList();
  }

  /** One for all outcomes that are told of, if there are any. */
  public static Optional<FindingRow> ofOutcomes(long count) {
    return count > 0 ? Optional.of(outcomes(count)) : Optional.empty();
  }

  /** How many of these are told of. */
  public static long told(List<RestatementRow> restatements) {
    return restatements.isEmpty()
        ? 0
        : restatements.stream().filter(RestatedFindings::isTold).count();
  }

  private static boolean isTold(RestatementRow row) {
    return row.kind() == ChangeKind.REVISION || row.kind() == ChangeKind.INPUT;
  }

  static FindingRow restated(RestatementRow row) {
    boolean isTarget = row.table().equals("kpis");
    String step = NumberWords.plain(row.before()) + " → " + NumberWords.plain(row.after());
    String day = NumberWords.orUnknown(row.afterReportedOn());
    return RESTATED.row(
        FindingKind.key(row.table(), row.key(), row.fiscalYear()),
        (isTarget ? "目標値の変更：" : "遡及改訂：") + step + "（" + day + "）",
        (isTarget ? "changed target: " : "revised: ") + step + " (" + day + ")");
  }

  private static FindingRow outcomes(long count) {
    return RESTATED.row(
        OUTCOMES, "遡及改訂または取下げのあった成果：" + count + "件", count + " outcomes revised or withdrawn");
  }
}
