package tassei.figures.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One figure of an indicator: the events of a year, those that are provisional apart, or one
 * published row.
 *
 * @param from first fiscal year the figure covers; null: its own year only
 * @param year fiscal year of the figure; null: unknown
 * @param denominator of how many, for a ratio
 */
public record Point(
    Source source,
    Integer from,
    Integer year,
    BigDecimal value,
    BigDecimal denominator,
    BigDecimal precision,
    boolean provisional,
    boolean simulated,
    LocalDate reportedOn,
    Origin origin) {

  /** What kind of figure it is. */
  public enum Source {
    EVENTS,
    YEARLY,
    CUMULATIVE
  }

  /** The row a published figure stands in; null for events, which are many rows. */
  public record Origin(String file, long record, String source) {}

  /** The events of a year of which none was known. */
  static Point ofEvents(Integer year, BigDecimal value, BigDecimal denominator) {
    return new Point(
        Source.EVENTS, null, year, value, denominator, BigDecimal.ZERO, false, false, null, null);
  }

  Point with(BigDecimal other) {
    return new Point(
        source,
        from,
        year,
        other,
        denominator,
        precision,
        provisional,
        simulated,
        reportedOn,
        origin);
  }

  /**
   * Events of one year that may still be withdrawn stand apart from the others. Where one of both
   * tells no denominator, they tell none together, as a figure of both is none.
   */
  Point plus(Point other) {
    return other.denominator() == null
        ? ofEvents(year, value.add(other.value()), null)
        : plus(other.value(), other.denominator());
  }

  /** With more, or less, of both. */
  Point plus(BigDecimal more, BigDecimal of) {
    BigDecimal both = denominator == null || of == null ? denominator : denominator.add(of);
    return ofEvents(year, value.add(more), both);
  }

  /** A figure over several years is not that of any of them. */
  boolean isOfOneYear() {
    return from == null || from.equals(year);
  }

  public int firstYear() {
    return from == null ? year : from;
  }
}
