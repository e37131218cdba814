package tassei.jobs.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much more a year can bring than the years seen, for the budget behind it. */
final class Effort {
  /** A rate of zero could not explain a single result. */
  private static final double LEAST = 0.001;

  private final TreeMap<Integer, BigDecimal> budgets;
  private final double elasticity;
  private final int lag;
  private final double usual;

  Effort(Map<Integer, BigDecimal> known, List<Observed> observed, Terms terms) {
    budgets = new TreeMap<>(known);
    elasticity = budgets.isEmpty() ? 0 : terms.elasticity();
    lag = terms.lag();
    usual = usual(observed);
  }

  private Effort(Effort base, Map<Integer, BigDecimal> others) {
    budgets = new TreeMap<>(others);
    elasticity = others.isEmpty() ? 0 : base.elasticity;
    lag = base.lag;
    usual = base.usual;
  }

  /** What other budgets bring, held against the same usual one. */
  Effort under(Map<Integer, BigDecimal> others) {
    return new Effort(this, others);
  }

  /** One wherever budgets have no say. */
  double of(int from, int to) {
    if (elasticity == 0 || usual <= 0) {
      return 1;
    }
    return StrictMath.pow(Math.max(LEAST, behind(from, to) / usual), elasticity);
  }

  private double usual(List<Observed> observed) {
    if (elasticity == 0) {
      return 1;
    }
    double sum = 0;
    int months = 0;
    for (Observed span : observed) {
      sum += span.months() * behind(span.first(), span.last());
      months += span.months();
    }
    return sum / months;
  }

  private double behind(int from, int to) {
    double sum = 0;
    for (int year = from; year <= to; year++) {
      sum += behind(year - lag);
    }
    return sum / (to - from + 1);
  }

  /** An unknown budget is the last known one; before the first, the first. */
  private double behind(int year) {
    Map.Entry<Integer, BigDecimal> last = budgets.floorEntry(year);
    return (last == null ? budgets.firstEntry() : last).getValue().doubleValue();
  }
}
