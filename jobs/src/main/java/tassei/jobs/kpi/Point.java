package tassei.jobs.kpi;

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

  /** A figure over several years is not that of any of them. */
  boolean isOfOneYear() {
    return from == null || from.equals(year);
  }

  public int firstYear() {
    return from == null ? year : from;
  }
}
