package tassei.figures.event;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Outcomes of a scope, each counted once however many of its projects report it.
 *
 * @param quantity what they come to
 * @param shared how many are reported by several projects of the scope
 */
public record ScopeCount(BigDecimal quantity, long outcomes, long shared) implements Serializable {
  public static final ScopeCount NONE = new ScopeCount(BigDecimal.ZERO, 0, 0);

  public ScopeCount plus(ScopeCount other) {
    return new ScopeCount(
        quantity.add(other.quantity), outcomes + other.outcomes, shared + other.shared);
  }
}
