package tassei.figures.stand;

import java.math.BigDecimal;
import tassei.figures.kpi.Passage.Cause;

/**
 * A difference of an actual or a target between one time and another.
 *
 * @param key the indicator; of its target, followed by that word
 * @param year null: of no one year
 * @param before null: none was told
 * @param after null: none is told any more
 */
public record FigureRestatement(
    String key, Integer year, Cause kind, BigDecimal before, BigDecimal after) {

  /** Null where either is not known. */
  public BigDecimal change() {
    return before == null || after == null ? null : after.subtract(before);
  }
}
