package tassei.figures.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import tassei.contract.Owner;

/**
 * Lines that do not say all of whose they are, and hold more than their digits explain.
 *
 * @param yen what those above zero hold
 * @param isEitherWay whether some hold less than nothing
 * @param smallestYen the size of the smallest of them
 * @param alike the keys that all of them name, and name alike
 */
public record OpenSum(BigDecimal yen, boolean isEitherWay, BigDecimal smallestYen, Owner alike)
    implements Serializable {

  static OpenSum of(UsedLine line) {
    BigDecimal yen = line.countedYen();
    return new OpenSum(yen.max(BigDecimal.ZERO), yen.signum() < 0, yen.abs(), line.owner());
  }

  OpenSum plus(OpenSum other) {
    return new OpenSum(
        yen.add(other.yen),
        isEitherWay || other.isEitherWay,
        smallestYen.min(other.smallestYen),
        alike.equals(other.alike) ? alike : alike.alike(other.alike));
  }
}
