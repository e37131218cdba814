package tassei.figures.forecast.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.Point;
import tassei.figures.kpi.Series;

/**
 * A published series as what each stretch of time brought.
 *
 * <p>A yearly figure stands as it is. Between two cumulative figures lies their difference inside
 * one report where a report gives both, so that a restated beginning is not taken for progress.
 */
final class PublishedSeries {
  private final Kpi kpi;
  private final List<Point> inForce;
  private final List<Point> reports;
  private final List<Observed> observed = new ArrayList<>();

  PublishedSeries(Series series, List<Point> reports) {
    this.kpi = series.kpi();
    this.inForce = known(series.points());
    this.reports = known(reports);
  }

  /** A year reported without a figure says nothing of how many. */
  private static List<Point> known(List<Point> points) {
    return points.stream().filter(point -> point.value() != null).toList();
  }

  List<Observed> observed() {
    TreeSet<Integer> years = new TreeSet<>();
    inForce.stream().map(Point::year).filter(Objects::nonNull).forEach(years::add);
    years.forEach(this::add);
    completeNewest();
    return observed;
  }

  private void add(int year) {
    Optional<Point> yearly =
        figure(Point.Source.YEARLY, year).filter(point -> point.firstYear() >= next());
    Optional<Point> cumulative = figure(Point.Source.CUMULATIVE, year);
    if (yearly.isPresent()) {
      cumulative.ifPresent(upTo -> addBefore(yearly.get(), upTo));
      observed.add(span(yearly.get().firstYear(), year, yearly.get()));
    } else if (cumulative.isPresent() && kpi.isCount()) {
      addIncrease(year, cumulative.get());
    }
  }

  /** Years without a figure of their own, where a cumulative one holds them. */
  private void addBefore(Point yearly, Point upTo) {
    int first = Math.max(next(), beginning(upTo));
    int last = yearly.firstYear() - 1;
    if (kpi.isCount() && first <= last && !hasGap()) {
      double count = upTo.value().subtract(yearly.value()).doubleValue() - soFar();
      observed.add(new Observed(first, last, 12 * (last - first + 1), count, null, 1));
    }
  }

  /** The first year not yet covered. */
  private int next() {
    return observed.isEmpty() ? kpi.fromFy() : observed.get(observed.size() - 1).last() + 1;
  }

  private void addIncrease(int year, Point upTo) {
    if (hasGap()) {
      observed.clear();
    }
    if (observed.isEmpty()) {
      observed.add(span(Math.max(kpi.fromFy(), beginning(upTo)), year, upTo));
      return;
    }
    double increase = increase(year, upTo);
    observed.add(new Observed(next(), year, 12 * (year - next() + 1), increase, null, 1));
  }

  private boolean hasGap() {
    int covered = observed.stream().mapToInt(span -> span.last() - span.first() + 1).sum();
    return covered < next() - kpi.fromFy();
  }

  private int beginning(Point upTo) {
    return upTo.from() == null ? kpi.fromFy() : upTo.from();
  }

  private double increase(int year, Point upTo) {
    int before = next() - 1;
    return reports.stream()
        .filter(point -> is(point, Point.Source.CUMULATIVE, year))
        .sorted(Comparator.comparing(PublishedSeries::day).reversed())
        .flatMap(end -> beginningOf(end, before).map(start -> minus(end, start)).stream())
        .findFirst()
        .orElseGet(() -> upTo.value().doubleValue() - soFar());
  }

  private Optional<Point> beginningOf(Point end, int year) {
    return reports.stream()
        .filter(point -> is(point, Point.Source.CUMULATIVE, year))
        .filter(point -> day(point).equals(day(end)))
        .findFirst();
  }

  private double soFar() {
    return observed.stream().mapToDouble(Observed::count).sum();
  }

  /**
   * The newest year may be reported in part: what earlier years had by the same time after their
   * end, of what they have now, is what we take it to have.
   */
  private void completeNewest() {
    if (observed.isEmpty()) {
      return;
    }
    Observed newest = observed.remove(observed.size() - 1);
    double known =
        newest.first() == newest.last() ? new Reporting(reports).known(newest.last()) : 1;
    observed.add(
        new Observed(
            newest.first(),
            newest.last(),
            newest.months(),
            newest.count(),
            newest.denominator(),
            known));
  }

  private Optional<Point> figure(Point.Source source, int year) {
    return inForce.stream().filter(point -> is(point, source, year)).findFirst();
  }

  static boolean is(Point point, Point.Source source, int year) {
    return point.source() == source && point.year() != null && point.year() == year;
  }

  private static Observed span(int from, int to, Point point) {
    BigDecimal of = point.denominator();
    return new Observed(
        from,
        to,
        12 * (to - from + 1),
        point.value().doubleValue(),
        of == null ? null : of.doubleValue(),
        1);
  }

  private static double minus(Point end, Point start) {
    return end.value().subtract(start.value()).doubleValue();
  }

  /** A blank date is the oldest. */
  static LocalDate day(Point point) {
    return point.reportedOn() == null ? LocalDate.MIN : point.reportedOn();
  }
}
