package tassei.figures.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Measure;
import tassei.figures.kpi.Passage.Cause;
import tassei.figures.kpi.Passage.EventChange;
import tassei.figures.kpi.Passage.State;
import tassei.figures.kpi.Passage.Step;

/** From the figure then to the figure now: what is new, what went on, what was corrected. */
class PassageTest {
  private static final Kpi PUBLISHED = kpi("count", null, false);
  private static final Kpi COUNTED = kpi("count", null, true);

  @Test
  void aNewYearAndARevisionOfTheYearBefore() {
    List<Point> then = List.of(cumulative(2022, 8033), provisional(2023, 12615, "2024-03-01"));
    List<Point> now =
        List.of(
            cumulative(2022, 8033),
            yearly(2023, 4385),
            cumulative(2023, 12418),
            yearly(2024, 4571),
            cumulative(2024, 16989));
    assertEquals(
        List.of("revision 2023 12615 12418", "new-year 2024 12418 16989"),
        shown(Passage.of(PUBLISHED, state(then, 12615, 2023), state(now, 16989, 2024), NONE)));
  }

  @Test
  void aYearThatRanIsUpdatedAndALateFigureToo() {
    List<Point> then = List.of(yearly(2021, 5), dated(2023, 7, "2023-12-01"));
    List<Point> now = List.of(yearly(2021, 5), yearly(2022, 4), dated(2023, 9, "2024-03-01"));
    assertEquals(
        List.of("update 2022 12 16", "update 2023 16 18"),
        shown(Passage.of(PUBLISHED, state(then, 12, 2023), state(now, 18, 2023), NONE)));
  }

  @Test
  void aRevisedYearIsNotTakenForNewsOfTheYearsThatHoldIt() {
    List<Point> then =
        List.of(cumulative(2021, 10), cumulative(2022, 20), running(2023, 30, "2023-12-01"));
    List<Point> now = List.of(cumulative(2021, 6), cumulative(2022, 16), cumulative(2023, 31));
    assertEquals(
        List.of("revision 2021 30 26", "update 2023 26 31"),
        shown(Passage.of(PUBLISHED, state(then, 30, 2023), state(now, 31, 2023), NONE)));
  }

  @Test
  void whatIsWithdrawnIsRevisedAndWhatSpansOtherYearsIsInput() {
    Point longer =
        new Point(
            Point.Source.YEARLY,
            2020,
            2021,
            number(9),
            null,
            BigDecimal.ZERO,
            false,
            false,
            null,
            null);
    assertEquals(
        List.of("input  12 16", "revision 2022 16 9"),
        shown(
            Passage.of(
                PUBLISHED,
                state(List.of(yearly(2021, 5), yearly(2022, 7)), 12, 2022),
                state(List.of(longer), 9, 2021),
                NONE)));
  }

  @Test
  void anotherDefinitionOfTheSameFiguresIsInput() {
    List<Point> points = List.of(yearly(2019, 3), yearly(2021, 5));
    Kpi fromLater =
        new Kpi("K", "output", Measure.COUNT, null, null, null, null, false, 2020, 2024, false);
    assertEquals(
        List.of("input  8 5"),
        shown(Passage.of(fromLater, state(points, 8, 2021), state(points, 5, 2021), NONE)));
  }

  @Test
  void eventsAreToldByWhatBecameOfThem() {
    List<EventChange> changes =
        List.of(
            change(Cause.UPDATE, 2023, 4),
            change(Cause.REVISION, 2022, -1),
            change(Cause.NEW_YEAR, 2024, 6),
            change(Cause.INPUT, 2021, 2));
    assertEquals(
        List.of("input  10 12", "revision 2022 12 11", "update 2023 11 15", "new-year 2024 15 21"),
        shown(
            Passage.of(
                COUNTED,
                state(List.of(events(2022, 7), events(2023, 3)), 10, 2023),
                state(List.of(), 21, 2024),
                changes)));
  }

  @Test
  void anUnknownFigureIsNoZeroToBeginFrom() {
    assertEquals(
        List.of(),
        Passage.of(
            PUBLISHED,
            new State(seen(LocalDate.of(2023, 3, 31)), List.of(), null, null),
            state(List.of(yearly(2023, 5)), 5, 2023),
            NONE));
  }

  /** Whatever is known then and now of whichever measure. */
  @Test
  void theCausesAddUpToTheDifference() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 2000; round++) {
      String measure = List.of("count", "ratio", "level").get(random.nextInt(3));
      Kpi kpi = kpi(measure, random.nextInt(3) == 0 ? "yearly" : null, false);
      State then = random(random, kpi, LocalDate.of(2023, 3, 31));
      State now = random(random, kpi, LocalDate.of(2024, 6, 30));
      List<Step> steps = Passage.of(kpi, then, now, NONE);
      if (then.actual() != null && now.actual() != null) {
        BigDecimal sum = then.actual();
        for (Map.Entry<Cause, BigDecimal> cause : Passage.sums(steps).entrySet()) {
          sum = sum.add(cause.getValue());
        }
        assertEquals(0, sum.compareTo(now.actual()), kpi + " " + then + " " + now);
      }
    }
  }

  private static final List<EventChange> NONE = List.of();

  private static State random(SplittableRandom random, Kpi kpi, LocalDate day) {
    List<Point> points =
        IntStream.rangeClosed(2020, 2024)
            .boxed()
            .flatMap(
                year -> Arrays.stream(Point.Source.values()).map(source -> point(source, year)))
            .filter(point -> point.source() != Point.Source.EVENTS && random.nextInt(3) > 0)
            .map(point -> point.with(number(random.nextInt(40))))
            .toList();
    BigDecimal actual =
        new Series(kpi, points, seen(day)).figure().map(Figure::rounded).orElse(null);
    return new State(seen(day), points, actual, points.isEmpty() ? null : 2022);
  }

  private static Point point(Point.Source source, int year) {
    return new Point(
        source,
        null,
        year,
        BigDecimal.ONE,
        number(50),
        BigDecimal.ZERO,
        false,
        false,
        LocalDate.of(year, 12, 1).plusMonths(year % 7),
        null);
  }

  private static Kpi kpi(String measure, String basis, boolean events) {
    return new Kpi(
        "K", "output", Measure.of(measure), null, null, basis, null, false, null, null, events);
  }

  private static Point yearly(int year, int value) {
    return at(Point.Source.YEARLY, year, value, null, false);
  }

  private static Point dated(int year, int value, String day) {
    return at(Point.Source.YEARLY, year, value, day, false);
  }

  private static Point cumulative(int year, int value) {
    return at(Point.Source.CUMULATIVE, year, value, null, false);
  }

  private static Point running(int year, int value, String day) {
    return at(Point.Source.CUMULATIVE, year, value, day, false);
  }

  private static Point provisional(int year, int value, String day) {
    return at(Point.Source.CUMULATIVE, year, value, day, true);
  }

  private static Point events(int year, int value) {
    return at(Point.Source.EVENTS, year, value, null, false);
  }

  private static Point at(
      Point.Source source, int year, int value, String day, boolean provisional) {
    return new Point(
        source,
        null,
        year,
        number(value),
        null,
        BigDecimal.ZERO,
        provisional,
        false,
        day == null ? null : LocalDate.parse(day),
        null);
  }

  private static EventChange change(Cause cause, int year, int quantity) {
    return new EventChange(cause, year, number(quantity), null);
  }

  private static State state(List<Point> points, int actual, int newest) {
    return new State(seen(LocalDate.of(2024, 3, 31)), points, number(actual), newest);
  }

  private static Horizon seen(LocalDate day) {
    return new Horizon(day, day);
  }

  private static BigDecimal number(int value) {
    return BigDecimal.valueOf(value);
  }

  private static List<String> shown(List<Step> steps) {
    return steps.stream()
        .map(
            step ->
                step.cause().code()
                    + " "
                    + (step.year() == null ? "" : step.year())
                    + " "
                    + Indicator.plain(step.before())
                    + " "
                    + Indicator.plain(step.after()))
        .toList();
  }
}
