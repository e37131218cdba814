package tassei.jobs.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import tassei.jobs.kpi.Kpi;
import tassei.jobs.kpi.Point;
import tassei.jobs.kpi.Series;

/** What each stretch of an indicator's period brought, out of its figures. */
public final class Observations {
  private final Series series;
  private final Kpi kpi;
  private final LocalDate asOf;

  private Observations(Series series) {
    this.series = series;
    this.kpi = series.kpi();
    this.asOf = series.asOf();
  }

  /**
   * The stretches in order; none where nothing is reported or the period is not known.
   *
   * @param reports every published figure known at as-of, the replaced ones too
   */
  public static List<Observed> of(Series series, List<Point> reports) {
    Kpi kpi = series.kpi();
    boolean measured = kpi.isCount() || kpi.isRatio();
    if (!measured || kpi.fromFy() == null || kpi.dueFy() == null || series.points().isEmpty()) {
      return List.of();
    }
    return kpi.countsEvents()
        ? new Observations(series).ofEvents()
        : new PublishedSeries(series, reports).observed();
  }

  /** A year without events brought none; the year that runs counts by its months. */
  private List<Observed> ofEvents() {
    int running = Kpi.newestOver(asOf) + 1;
    int last = Math.min(kpi.dueFy(), running);
    return IntStream.rangeClosed(kpi.fromFy(), last)
        .mapToObj(this::ofEvents)
        .filter(year -> year.months() > 0)
        .toList();
  }

  private Observed ofEvents(int year) {
    List<Point> own = series.points().stream().filter(point -> point.year() == year).toList();
    double count = own.stream().map(Point::value).mapToDouble(BigDecimal::doubleValue).sum();
    int gone = Period.between(Kpi.firstDay(year), asOf.plusDays(1)).getMonths();
    int begun = own.isEmpty() ? gone : Math.max(1, gone);
    int months = Kpi.isOver(year, asOf) ? 12 : begun;
    Double of = kpi.isRatio() ? denominator(own) : null;
    return new Observed(year, year, months, count, of, 1);
  }

  /** Null where one is missing; of a ratio, a year without calls had none. */
  static Double denominator(List<Point> points) {
    if (points.stream().anyMatch(point -> point.denominator() == null)) {
      return null;
    }
    return points.stream().mapToDouble(point -> point.denominator().doubleValue()).sum();
  }
}
