package tassei.figures.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What an indicator has reached, kept as a fraction so that judgements are exact.
 *
 * @param denominator one unless the indicator is a ratio
 * @param used the figures it is made of
 * @param takenOff the one of them that is subtracted, where the figure is an increase; else null
 */
public record Figure(
    BigDecimal numerator,
    BigDecimal denominator,
    Integer latestYear,
    List<Point> used,
    Point takenOff) {

  private static final int DECIMALS = 5;

  /** What the figures come to; a ratio of nothing is none. */
  static Optional<Figure> of(Kpi kpi, List<Point> used, Integer latestYear) {
    return made(kpi, used, latestYear).filter(Figure::isOfSomething);
  }

  /** The same, though it may be a ratio of nothing. */
  static Optional<Figure> made(Kpi kpi, List<Point> used, Integer latestYear) {
    if (used.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = used.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!kpi.isRatio()) {
      return Optional.of(new Figure(sum, BigDecimal.ONE, latestYear, used, null));
    }
    if (used.stream().anyMatch(point -> point.denominator() == null)) {
      return Optional.empty();
    }
    BigDecimal of = used.stream().map(Point::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal scaled = kpi.percent() ? sum.movePointRight(2) : sum;
    return Optional.of(new Figure(scaled, of, latestYear, used, null));
  }

  boolean isOfSomething() {
    return denominator.signum() != 0;
  }

  /** 1: added, -1: subtracted, 0: not used. */
  public int factorOf(Point point) {
    if (point.equals(takenOff)) {
      return -1;
    }
    return used.contains(point) ? 1 : 0;
  }

  public BigDecimal rounded() {
    return numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
  }

  int compareTo(BigDecimal target) {
    int comparison = numerator.compareTo(target.multiply(denominator));
    return denominator.signum() < 0 ? -comparison : comparison;
  }

  boolean isZero() {
    return numerator.signum() == 0;
  }

  public boolean provisional() {
    return used.stream().anyMatch(Point::provisional);
  }

  public boolean simulated() {
    return used.stream().anyMatch(Point::simulated);
  }
}
