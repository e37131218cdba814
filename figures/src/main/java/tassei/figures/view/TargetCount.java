package tassei.figures.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.figures.kpi.PlannedKpi;

/**
 * Targets of a plan; parts (うち) are not among them and not judged here.
 *
 * @param judgements how many targets have each
 */
public record TargetCount(long targets, long parts, Map<String, Long> judgements) {

  /**
   * Of the targets of one plan.
   *
   * @param judgements by indicator
   */
  static TargetCount of(List<PlannedKpi> all, Map<String, String> judgements) {
    Map<String, Long> counted = new TreeMap<>();
    long parts = 0;
    for (PlannedKpi kpi : all) {
      if (kpi.partOf() == null) {
        counted.merge(judgements.get(kpi.code()), 1L, Long::sum);
      } else {
        parts++;
      }
    }
    return new TargetCount(all.size() - parts, parts, counted);
  }
}
