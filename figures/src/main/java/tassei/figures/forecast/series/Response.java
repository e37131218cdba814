package tassei.figures.forecast.series;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How much more a year brings when budgets change, if results follow money as assumed.
 *
 * <p>A year that is not planned yet is taken to have the last known budget: what changes there, the
 * change of a planned year and all later ones, or what is given to the year alone.
 */
public final class Response {
  /** Of the budgets as they are planned. */
  public static final Response NONE = new Response(Map.of(), Map.of(), 0, 0);

  /** A rate of zero could not explain a single result. */
  private static final double LEAST = 0.001;

  private final NavigableMap<Integer, BigDecimal> planned;
  private final NavigableMap<Integer, BigDecimal> changed;
  private final Map<Integer, BigDecimal> once = new TreeMap<>();
  private final double elasticity;
  private final int lag;

  /**
   * @param changes of budgets, by fiscal year
   * @param elasticity by how many per cent results follow one per cent of budget
   * @param lag years between a budget and its results
   */
  public Response(
      Map<Integer, BigDecimal> planned,
      Map<Integer, BigDecimal> changes,
      double elasticity,
      int lag) {
    this.planned = new TreeMap<>(planned);
    this.changed = new TreeMap<>(planned);
    this.elasticity = elasticity;
    this.lag = lag;
    changes.forEach(
        (year, change) -> {
          if (changed.computeIfPresent(year, (same, before) -> before.add(change)) == null) {
            once.put(year, change);
          }
        });
  }

  /** One where nothing is planned that a change could be held against. */
  public double of(int year) {
    double before = behind(planned, year - lag);
    if (elasticity == 0 || before <= 0) {
      return 1;
    }
    double after = behind(changed, year - lag);
    double more = once.getOrDefault(year - lag, BigDecimal.ZERO).doubleValue();
    return StrictMath.pow(Math.max(LEAST, (after + more) / before), elasticity);
  }

  /** An unknown budget is the last known one; before the first, the first. */
  private static double behind(NavigableMap<Integer, BigDecimal> budgets, int year) {
    if (budgets.isEmpty()) {
      return 0;
    }
    Map.Entry<Integer, BigDecimal> last = budgets.floorEntry(year);
    return (last == null ? budgets.firstEntry() : last).getValue().doubleValue();
  }
}
