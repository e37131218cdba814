package tassei.bench.sample;

import java.time.LocalDate;

/**
 * What a report says happened. Blank cells are null: the year or the day (never both), the quantity
 * (one), the denominator (not a ratio).
 */
record Facts(
    String kind, Integer fiscalYear, LocalDate occurredOn, Integer quantity, Integer denominator) {

  int year() {
    return fiscalYear == null ? FiscalYears.of(occurredOn) : fiscalYear;
  }

  int counted() {
    return quantity == null ? 1 : quantity;
  }

  Facts ofKind(String other) {
    return new Facts(other, fiscalYear, occurredOn, quantity, denominator);
  }

  Facts times(Integer other) {
    return new Facts(kind, fiscalYear, occurredOn, other, denominator);
  }

  /** The same a year earlier or later, in the cells that say when. */
  Facts movedBy(int years) {
    return new Facts(
        kind,
        fiscalYear == null ? null : fiscalYear + years,
        occurredOn == null ? null : occurredOn.plusYears(years),
        quantity,
        denominator);
  }
}
