package tassei.figures.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Measure;
import tassei.figures.forecast.series.Observations;
import tassei.figures.forecast.series.Observed;
import tassei.figures.kpi.Horizon;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.Point;
import tassei.figures.kpi.Series;

/** Which stretch of time brought what. */
class ObservationsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 9, 30);

  @Test
  void theRunningYearOfEventsCountsByItsMonths() {
    List<Point> events = List.of(event(2020, 4), event(2022, 6), event(2023, 1));
    assertEquals(
        List.of("2020 12m 4.0", "2021 12m 0.0", "2022 12m 6.0", "2023 6m 1.0"),
        shown(series(true, events), List.of()));
  }

  @Test
  void aFigureOfTwoYearsHasTheirMonths() {
    List<Point> figures = List.of(figure(Point.Source.YEARLY, 2020, 2021, 9, "2023-05-01"));
    assertEquals(List.of("2020-2021 24m 9.0"), shown(series(false, figures), figures));
  }

  @Test
  void aYearReportedWithoutAFigureIsNotObserved() {
    LocalDate day = LocalDate.of(2023, 5, 1);
    Point blank =
        new Point(
            Point.Source.YEARLY, null, 2021, null, null, BigDecimal.ZERO, false, false, day, null);
    Point known = figure(Point.Source.YEARLY, null, 2020, 9, "2023-05-01");
    List<Point> figures = List.of(known, blank);
    assertEquals(List.of("2020 12m 9.0"), shown(series(false, figures), figures));
  }

  @Test
  void whatIsBeforeAYearlyFigureIsInTheCumulativeOne() {
    List<Point> figures =
        List.of(
            figure(Point.Source.YEARLY, null, 2022, 5, "2023-05-01"),
            figure(Point.Source.CUMULATIVE, null, 2022, 19, "2023-05-01"));
    assertEquals(
        List.of("2020-2021 24m 14.0", "2022 12m 5.0"), shown(series(false, figures), figures));
  }

  @Test
  void anIncreaseIsTakenInsideOneReport() {
    Point first = figure(Point.Source.CUMULATIVE, null, 2020, 100, "2022-05-01");
    Point before = figure(Point.Source.CUMULATIVE, null, 2021, 220, "2022-05-01");
    Point restated = figure(Point.Source.CUMULATIVE, null, 2021, 200, "2023-05-01");
    Point last = figure(Point.Source.CUMULATIVE, null, 2022, 320, "2023-05-01");
    List<Point> inForce = List.of(first, restated, last);
    assertEquals(
        List.of("2020 12m 100.0", "2021 12m 120.0", "2022 12m 120.0"),
        shown(series(false, inForce), List.of(first, before, restated, last)));
    assertEquals(
        List.of("2020 12m 100.0", "2021 12m 100.0", "2022 12m 120.0"),
        shown(series(false, inForce), inForce));
  }

  @Test
  void howMuchIsKnownEarlierYearsShow() {
    List<Point> early =
        List.of(
            figure(Point.Source.YEARLY, null, 2020, 30, "2021-04-30"),
            figure(Point.Source.YEARLY, null, 2021, 30, "2022-05-31"));
    List<Point> inForce =
        List.of(
            figure(Point.Source.YEARLY, null, 2020, 40, "2022-12-01"),
            figure(Point.Source.YEARLY, null, 2021, 60, "2022-12-01"),
            figure(Point.Source.YEARLY, null, 2022, 30, "2023-04-30"));
    List<Point> all = new ArrayList<>(early);
    all.addAll(inForce);
    List<Observed> observed = Observations.of(series(false, inForce), all);
    assertEquals(0.75, observed.get(2).known());
    assertEquals(1, observed.get(1).known());
    assertEquals(1, Observations.of(series(false, inForce), inForce).get(2).known());
  }

  private static Series series(boolean events, List<Point> points) {
    BigDecimal target = new BigDecimal(50);
    Kpi kpi =
        new Kpi(
            "k", "output", Measure.COUNT, "up", null, "total", target, false, 2020, 2024, events);
    return new Series(kpi, points, new Horizon(DAY, DAY));
  }

  private static List<String> shown(Series series, List<Point> reports) {
    Stream<Observed> observed = Observations.of(series, reports).stream();
    return observed
        .map(
            span ->
                (span.first() == span.last() ? "" : span.first() + "-")
                    + (span.last() + " " + span.months() + "m " + span.count()))
        .toList();
  }

  private static Point event(int year, int count) {
    return point(Point.Source.EVENTS, null, year, count, null);
  }

  private static Point figure(
      Point.Source source, Integer from, int year, int count, String reportedOn) {
    return point(source, from, year, count, LocalDate.parse(reportedOn));
  }

  private static Point point(
      Point.Source source, Integer from, int year, int count, LocalDate reportedOn) {
    BigDecimal value = new BigDecimal(count);
    return new Point(
        source, from, year, value, null, BigDecimal.ZERO, false, false, reportedOn, null);
  }
}
