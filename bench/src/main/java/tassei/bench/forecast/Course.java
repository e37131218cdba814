package tassei.bench.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How a simulated indicator runs through its five years.
 *
 * @param target of the period
 * @param counts what each year truly brings
 * @param seenAtOnce what of it is reported by the end of the same year
 * @param budgets by fiscal year, where they matter
 */
record Course(
    int target, List<Integer> counts, List<Integer> seenAtOnce, Map<Integer, BigDecimal> budgets) {

  static Course of(int target, List<Integer> counts) {
    return new Course(target, counts, counts, Map.of());
  }

  /** What is known after so many years: of the newest what is reported at once, of others all. */
  List<Integer> seen(int years) {
    List<Integer> seen = new java.util.ArrayList<>(counts.subList(0, years));
    seen.set(years - 1, seenAtOnce.get(years - 1));
    return seen;
  }

  /** The share of the years before the newest that was known at their ends. */
  double knownAtOnce(int years) {
    double then = sum(seenAtOnce.subList(0, years - 1));
    double now = sum(counts.subList(0, years - 1));
    return now == 0 ? 1 : Math.max(0.05, then / now);
  }

  int total() {
    return sum(counts);
  }

  static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
