package tassei.reports.explain.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What rows come to, by the sum they enter. */
final class RowSums {
  static final String DENOMINATOR = "denominator";
  static final String PREVIOUS = "previous";
  static final String MAIN = "main";

  private final Map<String, BigDecimal> sums = new HashMap<>();

  /** A row without a number adds nothing. */
  void add(String role, BigDecimal value, BigDecimal factor) {
    if (value != null && factor != null && factor.signum() != 0) {
      sums.merge(role, value.multiply(factor), BigDecimal::add);
    }
  }

  /** Zero where nothing was added. */
  BigDecimal of(String role) {
    return sums.getOrDefault(role, BigDecimal.ZERO);
  }

  boolean has(String role) {
    return sums.containsKey(role);
  }
}
