package tassei.figures.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of one indicator within its period, and the one figure they come to. */
public final class Series {
  private static final Comparator<Point> BY_YEAR =
      Comparator.comparing(Point::year, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Point::source);

  private final Kpi kpi;
  private final Horizon horizon;
  private final List<Point> points;

  public Series(Kpi kpi, List<Point> all, Horizon horizon) {
    this.kpi = kpi;
    this.horizon = horizon;
    this.points =
        all.stream()
            .filter(point -> kpi.countsEvents() == (point.source() == Point.Source.EVENTS))
            .filter(point -> point.value() != null && kpi.isInPeriod(point.year()))
            .sorted(BY_YEAR)
            .toList();
  }

  public List<Point> points() {
    return points;
  }

  /** The same without what may still be withdrawn. */
  Series confirmed() {
    return new Series(kpi, points.stream().filter(point -> !point.provisional()).toList(), horizon);
  }

  /** Nothing when nothing is reported: unknown is not zero. */
  public Optional<Figure> figure() {
    return made().filter(Figure::isOfSomething);
  }

  /** Whether the figure would be a share of nothing, so that there is none. */
  boolean isOfNothing() {
    return made().filter(figure -> !figure.isOfSomething()).isPresent();
  }

  private Optional<Figure> made() {
    if (points.isEmpty()) {
      return Optional.empty();
    }
    if (kpi.isLevel()) {
      return newestLevel();
    }
    if (kpi.isYearly()) {
      return kpi.countsEvents() ? yearOfEvents() : yearAsPublished();
    }
    return kpi.countsEvents() ? all(points) : asPublished();
  }

  private Optional<Figure> all(List<Point> used) {
    Integer latest =
        used.stream()
            .map(Point::year)
            .filter(y -> y != null)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return Figure.made(kpi, used, latest);
  }

  private Optional<Figure> newestLevel() {
    Optional<Point> newest =
        points.stream()
            .filter(point -> !kpi.isYearly() || isComplete(point))
            .max(
                Comparator.comparing(Point::year, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Point::source));
    return newest.flatMap(point -> Figure.made(kpi, List.of(point), point.year()));
  }

  private boolean isComplete(Point point) {
    return point.year() != null && point.year() <= newestComplete();
  }

  /** The newest year that can have nothing more to come. */
  int newestComplete() {
    return kpi.countsEvents() ? horizon.newestSeen() : Kpi.newestOver(horizon.asOf());
  }

  /** A cumulative figure stands as it is; years after it are added. */
  private Optional<Figure> asPublished() {
    Optional<Point> anchor = of(Point.Source.CUMULATIVE).max(Comparator.comparing(Point::year));
    if (anchor.isEmpty()) {
      return all(of(Point.Source.YEARLY).toList());
    }
    List<Point> used = new ArrayList<>(List.of(anchor.get()));
    if (kpi.isCount()) {
      of(Point.Source.YEARLY)
          .filter(point -> point.firstYear() > anchor.get().year())
          .forEach(used::add);
    }
    return all(used);
  }

  /** The newest complete year; a year without events is zero once the indicator has any. */
  private Optional<Figure> yearOfEvents() {
    int over = newestComplete();
    int year = kpi.dueFy() == null ? over : Math.min(kpi.dueFy(), over);
    if (year == Integer.MIN_VALUE || (kpi.fromFy() != null && year < kpi.fromFy())) {
      return Optional.empty();
    }
    List<Point> ofYear = eventsOf(year);
    if (!ofYear.isEmpty()) {
      return Figure.made(kpi, ofYear, year);
    }
    return kpi.isRatio()
        ? newestYearWithEvents(year)
        : Optional.of(new Figure(BigDecimal.ZERO, BigDecimal.ONE, year, List.of(), null));
  }

  private Optional<Figure> newestYearWithEvents(int last) {
    return points.stream()
        .filter(point -> point.year() != null && point.year() <= last)
        .map(Point::year)
        .max(Comparator.naturalOrder())
        .flatMap(year -> Figure.made(kpi, eventsOf(year), year));
  }

  private List<Point> eventsOf(int year) {
    return points.stream().filter(point -> point.year() != null && point.year() == year).toList();
  }

  private Optional<Figure> yearAsPublished() {
    return points.stream()
        .map(Point::year)
        .distinct()
        .filter(year -> Kpi.isOver(year, asOf()))
        .filter(year -> pointOf(Point.Source.YEARLY, year).stream().allMatch(Point::isOfOneYear))
        .sorted(Comparator.reverseOrder())
        .map(this::madeOf)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The year's own figure, else the increase over the cumulative figure of the year before. */
  Optional<Figure> publishedOf(int year) {
    return madeOf(year).filter(Figure::isOfSomething);
  }

  private Optional<Figure> madeOf(int year) {
    Optional<Point> own = pointOf(Point.Source.YEARLY, year);
    if (own.isPresent()) {
      return Figure.made(kpi, List.of(own.get()), year);
    }
    Optional<Point> upTo = pointOf(Point.Source.CUMULATIVE, year);
    Optional<Point> before = pointOf(Point.Source.CUMULATIVE, year - 1);
    if (kpi.isRatio() || upTo.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal increase = upTo.get().value().subtract(before.get().value());
    return Optional.of(
        new Figure(
            increase, BigDecimal.ONE, year, List.of(upTo.get(), before.get()), before.get()));
  }

  Stream<Point> of(Point.Source source) {
    return points.stream().filter(point -> point.source() == source);
  }

  Optional<Point> pointOf(Point.Source source, int year) {
    return of(source).filter(point -> point.year() == year).findFirst();
  }

  public Kpi kpi() {
    return kpi;
  }

  public LocalDate asOf() {
    return horizon.asOf();
  }

  public Horizon horizon() {
    return horizon;
  }
}
