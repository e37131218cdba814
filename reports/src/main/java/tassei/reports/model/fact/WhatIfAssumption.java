package tassei.reports.model.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a what-if lays over a run, and what it takes for granted.
 *
 * @param scenarios their names
 * @param base id of the run
 * @param adjustments what the scenario does, in order; empty of several scenarios
 * @param elasticity per cent of results that follow one per cent of budget; null where it differs
 * @param lag years after it; null where it differs
 */
public record WhatIfAssumption(
    List<String> scenarios,
    String base,
    List<String> adjustments,
    BigDecimal elasticity,
    Integer lag) {
  /** Of a run as it is. */
  public static final WhatIfAssumption NOTHING =
      new WhatIfAssumption(List.of(), "", List.of(), null, null);

  public boolean isNothing() {
    return scenarios.isEmpty();
  }
}
