package tassei.figures.kpi;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/**
 * How far one can see: published figures up to the day of the run, outcomes up to the end of the
 * month of the newest event, because later months are unreported rather than empty.
 *
 * @param observed the last day up to which outcomes are observed; null: no outcome is known
 */
public record Horizon(LocalDate asOf, LocalDate observed) implements Serializable {

  /** Whether the outcomes of a fiscal year are observed to its last day. */
  boolean seesAllOf(int fiscalYear) {
    return observed != null && Kpi.isOver(fiscalYear, observed);
  }

  /** Whether a fiscal year has begun: what is said of a later one is no report of it yet. */
  public boolean hasBegun(int fiscalYear) {
    return !asOf.isBefore(Kpi.firstDay(fiscalYear));
  }

  /** A published figure of the due year is final once it is over; events are, once observed. */
  public boolean isReported(Kpi kpi, Integer latestYear) {
    if (kpi.dueFy() == null || !Kpi.isOver(kpi.dueFy(), asOf)) {
      return false;
    }
    return kpi.countsEvents()
        ? seesAllOf(kpi.dueFy())
        : latestYear != null && latestYear >= kpi.dueFy();
  }

  /** Whether outcomes of any month of a fiscal year are observed. */
  boolean seesSomeOf(int fiscalYear) {
    return observed != null && !observed.isBefore(Kpi.firstDay(fiscalYear));
  }

  /** The newest fiscal year that is observed to its last day; long ago where nothing is. */
  public int newestSeen() {
    return observed == null ? Integer.MIN_VALUE : Kpi.newestOver(observed);
  }

  /** Whole months of outcomes observed since the first day of a fiscal year; none is zero. */
  public int monthsSince(int fiscalYear) {
    LocalDate first = Kpi.firstDay(fiscalYear);
    return seesSomeOf(fiscalYear)
        ? (int) Period.between(first, observed.plusDays(1)).toTotalMonths()
        : 0;
  }
}
