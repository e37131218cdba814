package tassei.figures.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tassei.contract.words.Measure;

/** One indicator of FY2020 to FY2024 with literal figures, and what is made of it. */
final class Indicator {
  private static final Assessment.Terms TERMS =
      new Assessment.Terms(6, BigDecimal.valueOf(100), BigDecimal.valueOf(80));

  private String kind = "output";
  private String measure = "count";
  private String direction;
  private String comparator;
  private String basis;
  private String target;
  private boolean percent;
  private Integer from = 2020;
  private Integer due = 2024;
  private boolean events;
  private boolean provisional;
  private String observed;
  private final List<Point> points = new ArrayList<>();

  static Indicator count(String target) {
    Indicator indicator = new Indicator();
    indicator.target = target;
    return indicator;
  }

  static Indicator percent(String target) {
    Indicator indicator = count(target).measure("ratio");
    indicator.percent = true;
    return indicator;
  }

  Indicator kind(String value) {
    kind = value;
    return this;
  }

  Indicator measure(String value) {
    measure = value;
    return this;
  }

  Indicator down() {
    direction = "down";
    return this;
  }

  Indicator comparator(String value) {
    comparator = value;
    return this;
  }

  Indicator everyYear() {
    basis = "yearly";
    return this;
  }

  Indicator period(Integer first, Integer last) {
    from = first;
    due = last;
    return this;
  }

  Indicator ofEvents() {
    events = true;
    return this;
  }

  /** Outcomes are reported up to this day; else up to the day of the run. */
  Indicator observedUntil(String day) {
    observed = day;
    return this;
  }

  /** All figures from here on may still be withdrawn. */
  Indicator provisional() {
    provisional = true;
    return this;
  }

  /** Events of a year taken together. */
  Indicator events(Integer year, String value, String of) {
    return ofEvents().point(Point.Source.EVENTS, null, year, value, of, "0");
  }

  Indicator yearly(int year, String value) {
    return point(Point.Source.YEARLY, null, year, value, null, "0");
  }

  Indicator yearly(int first, int year, String value) {
    return point(Point.Source.YEARLY, first, year, value, null, "0");
  }

  Indicator yearlyOf(int year, String value, String of) {
    return point(Point.Source.YEARLY, null, year, value, of, "0");
  }

  Indicator cumulative(int year, String value) {
    return point(Point.Source.CUMULATIVE, null, year, value, null, "0");
  }

  Indicator cumulativeOf(int year, String value, String of) {
    return point(Point.Source.CUMULATIVE, null, year, value, of, "0");
  }

  Indicator point(
      Point.Source source, Integer first, Integer year, String value, String of, String digits) {
    points.add(
        new Point(
            source,
            first,
            year,
            number(value),
            number(of),
            new BigDecimal(digits),
            provisional,
            false,
            null,
            new Point.Origin("actuals.csv", points.size() + 1L, "doc")));
    return this;
  }

  Series seenOn(String day) {
    Kpi kpi =
        new Kpi(
            "K",
            kind,
            Measure.of(measure),
            direction,
            comparator,
            basis,
            number(target),
            percent,
            from,
            due,
            events);
    LocalDate asOf = LocalDate.parse(day);
    LocalDate seen = observed == null ? asOf : LocalDate.parse(observed);
    return new Series(kpi, points, new Horizon(asOf, seen));
  }

  Assessment on(String day) {
    return Assessment.of(seenOn(day), TERMS);
  }

  /** {@code actual | attainment | elapsed | pace | judgement | reason}. */
  String shownOn(String day) {
    Assessment found = on(day);
    return String.join(
        " | ",
        found.figure() == null ? "" : plain(found.figure().rounded()),
        plain(found.attainmentPct()),
        plain(found.elapsedPct()),
        plain(found.pacePct()),
        found.judgement(),
        found.reason() == null ? "" : found.reason());
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  static String plain(BigDecimal value) {
    if (value == null) {
      return "";
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
