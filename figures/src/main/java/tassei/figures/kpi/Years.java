package tassei.figures.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The series year by year: what each year brought, and what had come together by then. */
public final class Years {

  /** One fiscal year of an indicator. */
  public record Year(int year, Figure yearly, Figure cumulative, List<Point> reported) {}

  private Years() {}

  public static List<Year> of(Series series) {
    if (series.points().isEmpty()) {
      return List.of();
    }
    return series.kpi().countsEvents() ? ofEvents(series) : ofPublished(series);
  }

  /** Years without events are zero between years that have some, and as far as is observed. */
  private static List<Year> ofEvents(Series series) {
    Kpi kpi = series.kpi();
    List<Point> dated = series.points().stream().filter(point -> point.year() != null).toList();
    if (dated.isEmpty()) {
      return List.of();
    }
    int first = kpi.fromFy() != null ? kpi.fromFy() : dated.get(0).year();
    int newest = dated.get(dated.size() - 1).year();
    int over = series.newestComplete();
    int last = Math.max(newest, kpi.dueFy() == null ? over : Math.min(kpi.dueFy(), over));
    List<Year> years = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      int current = year;
      List<Point> own = dated.stream().filter(point -> point.year() == current).toList();
      List<Point> upTo = dated.stream().filter(point -> point.year() <= current).toList();
      if (kpi.isCount() || !own.isEmpty()) {
        years.add(
            new Year(year, sum(kpi, own, year), kpi.isLevel() ? null : sum(kpi, upTo, year), own));
      }
    }
    return years;
  }

  private static Figure sum(Kpi kpi, List<Point> points, int year) {
    Figure zero =
        kpi.isCount() ? new Figure(BigDecimal.ZERO, BigDecimal.ONE, year, List.of(), null) : null;
    return Figure.of(kpi, points, year).orElse(zero);
  }

  private static List<Year> ofPublished(Series series) {
    TreeSet<Integer> years = new TreeSet<>();
    series.points().forEach(point -> years.add(point.year()));
    List<Year> rows = new ArrayList<>();
    for (int year : years) {
      List<Point> own = series.points().stream().filter(point -> point.year() == year).toList();
      rows.add(
          new Year(
              year, series.publishedOf(year).orElse(null), upTo(series, year).orElse(null), own));
    }
    return rows;
  }

  /** The newest cumulative figure by then, and the years after it. */
  private static Optional<Figure> upTo(Series series, int year) {
    Kpi kpi = series.kpi();
    Optional<Point> anchor =
        series
            .of(Point.Source.CUMULATIVE)
            .filter(point -> point.year() <= year)
            .max(Comparator.comparing(Point::year));
    List<Point> used = new ArrayList<>();
    anchor.ifPresent(used::add);
    if (kpi.isCount() || anchor.isEmpty()) {
      series
          .of(Point.Source.YEARLY)
          .filter(point -> point.year() <= year)
          .filter(point -> anchor.isEmpty() || point.firstYear() > anchor.get().year())
          .forEach(used::add);
    }
    return kpi.isLevel() ? Optional.empty() : Figure.of(kpi, used, year);
  }
}
