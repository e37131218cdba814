package tassei.figures.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a series gives both yearly and cumulative figures they must say the same. */
public final class Agreement {

  /** A year in which they do not. */
  public record Disagreement(int year, BigDecimal cumulative, BigDecimal yearly) {}

  private static final BigDecimal TWO = new BigDecimal(2);

  private Agreement() {}

  public static List<Disagreement> of(Series series) {
    List<Disagreement> found = new ArrayList<>();
    if (!series.kpi().isCount()) {
      return found;
    }
    List<Point> cumulative = series.of(Point.Source.CUMULATIVE).toList();
    for (Point point : cumulative) {
      fromTheBeginning(series, point).ifPresent(found::add);
    }
    for (int i = 1; i < cumulative.size(); i++) {
      increase(series, cumulative.get(i - 1), cumulative.get(i)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Disagreement> fromTheBeginning(Series series, Point upTo) {
    Integer first = series.kpi().fromFy();
    return first == null ? Optional.empty() : compare(series, first, upTo, null);
  }

  private static Optional<Disagreement> increase(Series series, Point before, Point upTo) {
    boolean saidAlready =
        series.kpi().fromFy() != null
            && covers(
                years(series, series.kpi().fromFy(), upTo.year()),
                series.kpi().fromFy(),
                upTo.year());
    return saidAlready ? Optional.empty() : compare(series, before.year() + 1, upTo, before);
  }

  private static Optional<Disagreement> compare(
      Series series, int first, Point upTo, Point before) {
    List<Point> years = years(series, first, upTo.year());
    if (!covers(years, first, upTo.year())) {
      return Optional.empty();
    }
    BigDecimal said = before == null ? upTo.value() : upTo.value().subtract(before.value());
    BigDecimal sum = years.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal digits =
        years.stream().map(Point::precision).reduce(upTo.precision(), BigDecimal::add);
    BigDecimal blur = before == null ? digits : digits.add(before.precision());
    boolean agree = said.subtract(sum).abs().multiply(TWO).compareTo(blur) <= 0;
    return agree ? Optional.empty() : Optional.of(new Disagreement(upTo.year(), said, sum));
  }

  private static List<Point> years(Series series, int first, int last) {
    return series
        .of(Point.Source.YEARLY)
        .filter(point -> point.firstYear() >= first && point.year() <= last)
        .toList();
  }

  /** The figures follow each other without a gap. */
  private static boolean covers(List<Point> years, int first, int last) {
    int next = first;
    for (Point point : years) {
      if (point.firstYear() != next) {
        return false;
      }
      next = point.year() + 1;
    }
    return next == last + 1;
  }
}
