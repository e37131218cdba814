package tassei.figures.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tassei.contract.Owner;
import tassei.contract.words.OwnerKey;

/**
 * A series that goes on under another code: a ministry by its successor, a project by the
 * crosswalk.
 *
 * @param key whose code changes
 * @param fiscalYear the first one under the new code
 * @param share of the amount that goes on
 */
public record Continuation(OwnerKey key, String from, String to, int fiscalYear, BigDecimal share)
    implements Serializable {

  boolean carries(Owner owner, int year) {
    return year == fiscalYear && from.equals(owner.of(key));
  }

  Owner carried(Owner owner) {
    return owner.with(key, to);
  }

  BigDecimal shareOf(BigDecimal yen) {
    return yen == null ? null : yen.multiply(share).setScale(0, RoundingMode.HALF_UP);
  }
}
