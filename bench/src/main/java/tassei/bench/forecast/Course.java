package tassei.bench.forecast;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How a simulated indicator runs through its five years.
 *
 * @param target of the period
 * @param counts what each year truly brings
 * @param seenAtOnce what of it is reported by the end of the same year
 * @param budgets by fiscal year, where they matter
 */
record Course(int target, int[] counts, int[] seenAtOnce, Map<Integer, BigDecimal> budgets) {

  static Course of(int target, int[] counts) {
    return new Course(target, counts, counts, Map.of());
  }

  int total() {
    return java.util.Arrays.stream(counts).sum();
  }
}
