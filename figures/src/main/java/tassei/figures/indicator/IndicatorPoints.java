package tassei.figures.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tassei.contract.words.Status;
import tassei.contract.words.WhyNot;
import tassei.figures.event.CountedEvent;
import tassei.figures.event.EventSum;
import tassei.figures.event.EventYears;
import tassei.figures.input.PublishedActual;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.PlannedKpi;
import tassei.figures.kpi.Point;

/**
 * Figures of the indicators in one shape: events by year, those that are provisional apart, and
 * published rows as they stand.
 */
public final class IndicatorPoints {
  private IndicatorPoints() {}

  /**
   * All in force, by indicator.
   *
   * @param events of each indicator and year, provisional ones apart
   * @param published in force
   */
  public static Map<String, List<Point>> byKpi(
      Collection<PlannedKpi> kpis,
      Map<EventYears.Key, EventSum> events,
      Collection<PublishedActual> published) {
    Set<String> levels = levels(kpis);
    Map<String, List<Point>> byKpi = new HashMap<>();
    EventYears.laid(events, levels)
        .forEach((key, sum) -> add(byKpi, key.kpi(), point(key, sum, levels.contains(key.kpi()))));
    published.forEach(actual -> add(byKpi, actual.kpi(), point(actual)));
    return byKpi;
  }

  /** Every published figure that was known, replaced ones too, by indicator. */
  public static Map<String, List<Point>> ofReports(List<Vintage<PublishedActual>> actuals) {
    Map<String, List<Point>> byKpi = new HashMap<>();
    for (Vintage<PublishedActual> each : actuals) {
      if (each.whyNot() != WhyNot.NOT_YET_KNOWN) {
        add(byKpi, each.report().kpi(), point(each.report()));
      }
    }
    return byKpi;
  }

  /** The years of a published series whose every report is dated, with the first of these days. */
  public static Map<String, Map<Integer, LocalDate>> firstReports(
      List<Vintage<PublishedActual>> actuals) {
    Map<String, Map<Integer, LocalDate>> first = new HashMap<>();
    ofReports(actuals)
        .forEach(
            (kpi, points) -> {
              Map<Integer, LocalDate> days = new HashMap<>();
              points.stream()
                  .filter(point -> point.value() != null)
                  .forEach(point -> days.merge(point.year(), day(point), IndicatorPoints::earlier));
              days.values().removeIf(LocalDate.MIN::equals);
              first.put(kpi, days);
            });
    return first;
  }

  /** An undated report may be the first of all. */
  private static LocalDate day(Point point) {
    return point.reportedOn() == null ? LocalDate.MIN : point.reportedOn();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static Set<String> levels(Collection<PlannedKpi> kpis) {
    Set<String> levels = new HashSet<>();
    for (PlannedKpi kpi : kpis) {
      if (kpi.events() != null && kpi.kpi().isLevel()) {
        levels.add(kpi.code());
      }
    }
    return levels;
  }

  private static void add(Map<String, List<Point>> byKpi, String kpi, Point point) {
    byKpi.computeIfAbsent(kpi, any -> new ArrayList<>()).add(point);
  }

  /** A level is its newest event alone, with that event's marks. */
  private static Point point(EventYears.Key key, EventSum sum, boolean isLevel) {
    CountedEvent newest = sum.newest();
    return new Point(
        Point.Source.EVENTS,
        null,
        key.year(),
        isLevel ? newest.quantity() : sum.quantity(),
        sum.denominator(),
        BigDecimal.ZERO,
        isLevel ? newest.isProvisional() : sum.provisional(),
        isLevel ? newest.simulated() : sum.simulated(),
        sum.reportedOn(),
        null);
  }

  private static Point point(PublishedActual actual) {
    return new Point(
        Point.Source.valueOf(actual.basis().toUpperCase(Locale.ROOT)),
        actual.fromFy(),
        actual.fiscalYear(),
        actual.actual(),
        actual.denominator(),
        actual.precision(),
        actual.told().status() == Status.PROVISIONAL,
        false,
        actual.reportedOn(),
        new Point.Origin(actual.origin().file(), actual.origin().record(), actual.told().source()));
  }
}
