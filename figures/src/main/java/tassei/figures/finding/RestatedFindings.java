package tassei.figures.finding;

import java.util.ArrayList;
import java.util.List;
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

  public static List<FindingRow> about(List<RestatementRow> restatements) {
    List<FindingRow> found = new ArrayList<>();
    long outcomes = 0;
    for (RestatementRow row : restatements) {
      boolean isTold = row.kind() == ChangeKind.REVISION || row.kind() == ChangeKind.INPUT;
      if (isTold && row.table().equals(OUTCOMES)) {
        outcomes++;
      } else if (isTold) {
        found.add(restated(row));
      }
    }
    if (outcomes > 0) {
      found.add(outcomes(outcomes));
    }
    return found;
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
