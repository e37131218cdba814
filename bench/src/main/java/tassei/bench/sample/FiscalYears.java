package tassei.bench.sample;

import java.time.LocalDate;
import java.time.Month;

/** Fiscal years run from April to March and are named by their April. */
final class FiscalYears {

  private FiscalYears() {}

  static int of(LocalDate day) {
    return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
  }

  static LocalDate firstDay(int fiscalYear) {
    return LocalDate.of(fiscalYear, Month.APRIL, 1);
  }

  static LocalDate lastDay(int fiscalYear) {
    return firstDay(fiscalYear + 1).minusDays(1);
  }
}
