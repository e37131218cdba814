package tassei.figures.forecast.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.Point;
import tassei.figures.kpi.Series;

/** What each stretch of an indicator's period brought, out of its figures. */
public final class Observations {
  private final Series series;
  private final Kpi kpi;

  private Observations(Series series) {
    this.series = series;
    this.kpi = series.kpi();
  }

  /**
   * The stretches in order; none where nothing is reported or the period is not known.
   *
   * @param reports every published figure known at as-of, the replaced ones too
   */
  public static List<Observed> of(Series series, List<Point> reports) {
    Kpi kpi = series.kpi();
    boolean measured = !kpi.isStatus() && (kpi.isCount() || kpi.isRatio());
    if (!measured || kpi.fromFy() == null || kpi.dueFy() == null || series.points().isEmpty()) {
      return List.of();
    }
    return kpi.countsEvents()
        ? new Observations(series).ofEvents()
        : new PublishedSeries(series, reports).observed();
  }

  /** A year without events brought none; the year that runs counts by the months observed. */
  private List<Observed> ofEvents() {
    int newest = series.points().stream().mapToInt(Point::year).max().orElseThrow();
    int running = Math.max(newest, series.horizon().newestSeen() + 1);
    return IntStream.rangeClosed(kpi.fromFy(), Math.min(kpi.dueFy(), running))
        .mapToObj(this::ofEvents)
        .filter(year -> year.months() > 0)
        .toList();
  }

  /** What is known of a month not observed as a whole counts as that of a month. */
  private Observed ofEvents(int year) {
    List<Point> own = series.points().stream().filter(point -> point.year() == year).toList();
    double count = sum(own);
    int gone = Math.min(12, series.horizon().monthsSince(year));
    Double of = kpi.isRatio() ? denominator(own) : null;
    int months = own.isEmpty() ? gone : Math.max(1, gone);
    List<Point> open = own.stream().filter(Point::provisional).toList();
    double openOf = of == null ? 0 : denominator(open);
    return new Observed(year, year, months, count, of, 1, sum(open), openOf);
  }

  private static double sum(List<Point> points) {
    return points.stream().map(Point::value).mapToDouble(BigDecimal::doubleValue).sum();
  }

  /** Null where one is missing; of a ratio, a year without calls had none. */
  static Double denominator(List<Point> points) {
    if (points.stream().anyMatch(point -> point.denominator() == null)) {
      return null;
    }
    return points.stream().mapToDouble(point -> point.denominator().doubleValue()).sum();
  }
}
