package tassei.figures.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import tassei.contract.words.Measure;

/** An indicator as its plan states it. A blank target, year or measure bound is null. */
public record Kpi(
    String code,
    String kind,
    Measure measure,
    String direction,
    String comparator,
    String basis,
    BigDecimal target,
    boolean percent,
    Integer fromFy,
    Integer dueFy,
    boolean countsEvents) {

  public boolean isUp() {
    return !"down".equals(direction);
  }

  public boolean isYearly() {
    return "yearly".equals(basis);
  }

  public boolean isRatio() {
    return measure == Measure.RATIO;
  }

  /** What is told in words may be counted besides. */
  public boolean isCount() {
    return measure == Measure.COUNT || (isStatus() && countsEvents);
  }

  /** A number beside words stands as it was reported last. */
  public boolean isLevel() {
    return measure.stands() || (isStatus() && !countsEvents);
  }

  /** What is reported later cannot make it less: a sum over years. */
  boolean isNeverLess() {
    return isCount() && !isYearly();
  }

  public boolean isStatus() {
    return measure == Measure.STATUS;
  }

  /** A status and a monitor are watched, not aimed at. */
  public boolean hasTarget() {
    return target != null && !isStatus() && !"monitor".equals(kind);
  }

  /** More is better unless the plan says otherwise. */
  public String comparatorInUse() {
    return comparator != null ? comparator : isUp() ? ">=" : "<=";
  }

  boolean isInPeriod(Integer year) {
    if (fromFy == null && dueFy == null) {
      return true;
    }
    boolean begun = year != null && (fromFy == null || year >= fromFy);
    return begun && (dueFy == null || year <= dueFy);
  }

  /** A fiscal year is over from its last day, 31 March. */
  public static boolean isOver(int fiscalYear, LocalDate asOf) {
    return !asOf.isBefore(lastDay(fiscalYear));
  }

  public static LocalDate lastDay(int fiscalYear) {
    return LocalDate.of(fiscalYear + 1, 3, 31);
  }

  public static LocalDate firstDay(int fiscalYear) {
    return LocalDate.of(fiscalYear, 4, 1);
  }

  /** The newest fiscal year that is over at the end of the day. */
  public static int newestOver(LocalDate asOf) {
    int year = asOf.getYear();
    return isOver(year - 1, asOf) ? year - 1 : year - 2;
  }
}
