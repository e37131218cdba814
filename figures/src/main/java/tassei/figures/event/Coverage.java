package tassei.figures.event;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tassei.contract.words.Status;
import tassei.contract.words.WhyNot;
import tassei.figures.input.OutcomeReport;
import tassei.figures.kpi.Kpi;

/**
 * How far outcomes reach, all of them taken together, and what became of their provisional reports.
 *
 * @param observedUntil the last day up to which outcomes are observed; null: none is known
 * @param awaited outcomes of a project reported as provisional more than twelve months ago
 * @param confirmed of these, confirmed by now
 */
public record Coverage(LocalDate observedUntil, long awaited, long confirmed)
    implements Serializable {
  public static final Coverage NONE = new Coverage(null, 0, 0);

  /** Of all years that a date can be of. */
  private static final int LAST_YEAR = 9998;

  private static final int SETTLING_MONTHS = 12;
  private static final int ENOUGH = 30;
  private static final BigDecimal USUAL = new BigDecimal("0.9");
  private static final int DECIMALS = 5;

  /** Of all reports of one outcome. */
  public static Coverage of(List<AgreedReport> reports, LocalDate asOf) {
    LocalDate observed = null;
    Set<String> awaited = Set.of();
    for (AgreedReport each : reports) {
      if (each.whyNot() == null) {
        observed = later(observed, observedBy(each.said(), asOf));
      }
      if (isAwaited(each, asOf)) {
        awaited = awaited.isEmpty() ? new HashSet<>() : awaited;
        awaited.add(each.report().project());
      }
    }
    return new Coverage(observed, awaited.size(), settled(awaited, reports));
  }

  /**
   * With an outcome that has one report: the same as {@link #plus} of what {@link #of} says of it,
   * without a list and a sum for each of millions that tell nothing new.
   */
  public Coverage with(AgreedReport only, LocalDate asOf) {
    boolean isAwaited = isAwaited(only, asOf);
    // There is no later day than as-of to be observed until.
    boolean isAsked = only.whyNot() == null && !asOf.equals(observedUntil);
    LocalDate observed = isAsked ? observedBy(only.said(), asOf) : null;
    return isAwaited || isLater(observed, observedUntil)
        ? plus(new Coverage(observed, isAwaited ? 1 : 0, 0))
        : this;
  }

  /** How many of the projects have confirmed by now. */
  private static long settled(Set<String> awaited, List<AgreedReport> reports) {
    return awaited.isEmpty()
        ? 0
        : reports.stream()
            .filter(each -> each.whyNot() == null)
            .filter(each -> each.report().told().status() == Status.CONFIRMED)
            .map(each -> each.report().project())
            .distinct()
            .filter(awaited::contains)
            .count();
  }

  public Coverage plus(Coverage other) {
    if (other.awaited == 0 && !isLater(other.observedUntil, observedUntil)) {
      return this; // as of most outcomes, which tell of earlier days
    }
    return new Coverage(
        later(observedUntil, other.observedUntil),
        awaited + other.awaited,
        confirmed + other.confirmed);
  }

  /** The month of an event is observed to its end: later months may be unreported. */
  private static LocalDate observedBy(OutcomeReport report, LocalDate asOf) {
    LocalDate happened = happened(report);
    // What is said to happen after as-of has not happened yet, and an open year is not over.
    if (happened == null || happened.isAfter(asOf)) {
      return null;
    }
    return earlier(happened.withDayOfMonth(happened.lengthOfMonth()), asOf);
  }

  /**
   * The day by which an event had happened. One known by its fiscal year alone had happened when it
   * was reported, and when that year ended; of an undated report only the year's end is certain.
   */
  private static LocalDate happened(OutcomeReport report) {
    if (report.occurredOn() != null) {
      return report.occurredOn();
    }
    Integer year = report.statedYear();
    if (year == null || year < 1 || year > LAST_YEAR) {
      return null;
    }
    LocalDate end = Kpi.lastDay(year);
    return report.reportedOn() == null ? end : earlier(end, report.reportedOn());
  }

  private static boolean isAwaited(AgreedReport each, LocalDate asOf) {
    OutcomeReport report = each.report();
    LocalDate day = report.reportedOn();
    return each.whyNot() != WhyNot.NOT_YET_KNOWN
        && report.told().status() == Status.PROVISIONAL
        && (day == null || day.isBefore(asOf.minusMonths(SETTLING_MONTHS)));
  }

  /**
   * The share of provisional reports that are confirmed in the end: of those made long enough ago,
   * what is confirmed now; where there are too few of them to tell, nine in ten.
   */
  public BigDecimal confirmedShare() {
    return awaited < ENOUGH
        ? USUAL
        : BigDecimal.valueOf(confirmed)
            .divide(BigDecimal.valueOf(awaited), DECIMALS, RoundingMode.HALF_UP);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? other : one;
  }

  private static boolean isLater(LocalDate one, LocalDate other) {
    return one != null && (other == null || one.isAfter(other));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
