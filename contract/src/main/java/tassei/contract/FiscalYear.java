package tassei.contract;

import java.time.LocalDate;

/** Fiscal years run from April to March and are named by their April. */
public final class FiscalYear {
  private static final int APRIL = 4;

  private FiscalYear() {}

  public static int of(LocalDate day) {
    return day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
  }
}
