package tassei.figures.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.words.OwnerKey;

/**
 * A published sum in force that agrees and would have seen a line go missing.
 *
 * @param terms the values of a key that it names; a key it does not name: any
 * @param lines those that it selects
 */
public record PrintedSum(
    String figure, BigDecimal tolerance, Map<OwnerKey, Set<String>> terms, LineSet lines)
    implements Serializable {

  /** Its tolerance could not hide half of the smallest line that may be missing. */
  boolean isFineEnough(OpenSum open) {
    return tolerance.add(tolerance).compareTo(open.smallestYen()) < 0;
  }

  boolean allows(OwnerKey key, String value) {
    Set<String> named = terms.get(key);
    return named == null || (value != null && named.contains(value));
  }

  /** The programme or one above it. */
  boolean allowsOneOf(List<String> programmes) {
    Set<String> named = terms.get(OwnerKey.PROGRAMME);
    return named == null || programmes.stream().anyMatch(named::contains);
  }
}
