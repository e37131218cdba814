package tassei.figures.control;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What may be missing from a sum: as much as it may be more, and as much as it may be less.
 *
 * @param less zero or below
 */
public record MissingYen(BigDecimal more, BigDecimal less) implements Serializable {
  public static final MissingYen NONE = new MissingYen(BigDecimal.ZERO, BigDecimal.ZERO);

  static MissingYen of(BigDecimal yen) {
    return new MissingYen(yen.max(BigDecimal.ZERO), yen.min(BigDecimal.ZERO));
  }

  public MissingYen plus(MissingYen other) {
    return new MissingYen(more.add(other.more), less.add(other.less));
  }

  /** What is open holds more than its digits explain, so that no line that is open is nothing. */
  boolean isNothing() {
    return more.signum() == 0 && less.signum() == 0;
  }

  /** The sum may be as large as it is with all that may be missing, or as small. */
  boolean explains(BigDecimal difference, BigDecimal tolerance) {
    return difference.add(more).compareTo(tolerance.negate()) >= 0
        && difference.add(less).compareTo(tolerance) <= 0;
  }
}
