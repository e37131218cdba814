package tassei.contract;

import java.time.LocalDate;

/** Fiscal years run from April to March and are named by their April. */
public final class FiscalYear {
  private static final int APRIL = 4;
  private static final int HEISEI = 1989;
  private static final int REIWA = 2019;

  private FiscalYear() {}

  public static int of(LocalDate day) {
    return day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
  }

  /** As Japanese offices name it, as 令和3年度; one in which an era begins has the new name. */
  public static String inJapanese(int year) {
    if (year < HEISEI) {
      return year + "年度";
    }
    return year < REIWA ? "平成" + ofEra(year - HEISEI + 1) : "令和" + ofEra(year - REIWA + 1);
  }

  private static String ofEra(int year) {
    return (year == 1 ? "元" : year) + "年度";
  }
}
