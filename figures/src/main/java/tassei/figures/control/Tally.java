package tassei.figures.control;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What the parts of one sum come to.
 *
 * @param precision their digits together
 * @param squares their digits squared, together
 * @param smallest size of the smallest part that is not nothing; null: there is none
 */
record Tally(
    BigDecimal sum, BigDecimal precision, BigDecimal squares, BigDecimal smallest, long parts)
    implements Serializable {
  static final Tally NONE = new Tally(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null, 0);

  /** A part that is left out, or of which nothing is printed, is none. */
  static Tally of(Verdict.Part part) {
    if (part.factor().signum() == 0 || part.value() == null) {
      return NONE;
    }
    BigDecimal digits = part.precision() == null ? BigDecimal.ZERO : part.precision();
    BigDecimal size = part.value().abs();
    return new Tally(
        part.value().multiply(part.factor()),
        digits,
        digits.multiply(digits),
        size.signum() == 0 ? null : size,
        1);
  }

  Tally plus(Tally other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    return new Tally(
        sum.add(other.sum),
        precision.add(other.precision),
        squares.add(other.squares),
        smaller(smallest, other.smallest),
        parts + other.parts);
  }

  private static BigDecimal smaller(BigDecimal one, BigDecimal other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.min(other);
  }

  boolean isEmpty() {
    return parts == 0;
  }
}
