package tassei.figures.forecast.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.Point;

/** How much of a year is reported some months after its end, as its earlier years show. */
final class Reporting {
  private static final double LEAST = 0.05;
  private static final int DECIMALS = 5;

  private final List<Point> reports;

  Reporting(List<Point> reports) {
    this.reports = reports;
  }

  /** One where no earlier year was reported twice. */
  double known(int year) {
    Optional<Point> newest = newest(year, LocalDate.MAX);
    if (newest.isEmpty() || newest.get().reportedOn() == null) {
      return 1;
    }
    long days = ChronoUnit.DAYS.between(Kpi.lastDay(year), newest.get().reportedOn());
    double then = 0;
    double now = 0;
    for (int earlier : reports.stream().map(Point::year).distinct().sorted().toList()) {
      LocalDate sameTime = Kpi.lastDay(earlier).plusDays(days);
      Optional<Point> early = earlier < year ? newest(earlier, sameTime) : Optional.empty();
      if (early.isPresent()) {
        then += early.get().value().doubleValue();
        now += newest(earlier, LocalDate.MAX).orElseThrow().value().doubleValue();
      }
    }
    return now <= 0 ? 1 : asWritten(Math.min(1, Math.max(LEAST, then / now)));
  }

  /** With the digits of the table of observations, so that who reads it forecasts the same. */
  private static double asWritten(double share) {
    return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }

  /** The newest report of the figure of one year by the day; undated ones say nothing of when. */
  private Optional<Point> newest(int year, LocalDate day) {
    return reports.stream()
        .filter(point -> PublishedSeries.is(point, Point.Source.YEARLY, year))
        .filter(point -> point.firstYear() == year && point.reportedOn() != null)
        .filter(point -> !point.reportedOn().isAfter(day))
        .max(Comparator.comparing(Point::reportedOn));
  }
}
