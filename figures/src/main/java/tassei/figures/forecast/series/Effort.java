package tassei.figures.forecast.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much more a year can bring than the years seen, for the budget behind it. */
final class Effort {
  private final TreeMap<Integer, BigDecimal> budgets = new TreeMap<>();
  private final double elasticity;
  private final int lag;
  private final double usual;

  Effort(Map<Integer, BigDecimal> known, List<Observed> observed, Terms terms) {
    known.forEach(
        (year, amount) -> {
          if (amount.signum() > 0) {
            budgets.put(year, amount);
          }
        });
    elasticity = budgets.isEmpty() ? 0 : terms.elasticity();
    lag = terms.lag();
    usual = usual(observed);
  }

  /** One wherever budgets have no say. */
  double of(int from, int to) {
    return elasticity == 0 ? 1 : StrictMath.pow(behind(from, to) / usual, elasticity);
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
