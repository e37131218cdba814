package tassei.figures.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tassei.contract.row.RestatementRow;
import tassei.figures.Decimals;

/** Controls beside those of an earlier run. */
public final class ControlComparison {
  private static final String TABLE = "controls";

  private ControlComparison() {}

  /**
   * Controls are sums of figures whose differences are told; theirs has no one cause.
   *
   * @param then what the tables gave, by control
   */
  public static List<RestatementRow> between(
      Map<String, BigDecimal> then, Map<String, BigDecimal> now) {
    Set<String> controls = new TreeSet<>(then.keySet());
    controls.addAll(now.keySet());
    List<RestatementRow> rows = new ArrayList<>();
    for (String control : controls) {
      BigDecimal before = Decimals.held(then.get(control));
      BigDecimal after = Decimals.held(now.get(control));
      if (!Decimals.isSame(before, after)) {
        rows.add(RestatementRow.betweenRuns(TABLE, control, null, null, before, after));
      }
    }
    return rows;
  }
}
