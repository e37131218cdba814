package tassei.jobs.table;

import java.time.LocalDate;

/** What a table may hold at most: beyond it, nobody means what is written. */
public final class Bounds {
  public static final int FIRST_YEAR = 1900;
  public static final int LAST_YEAR = 2200;

  /** Fiscal years run from April to March. */
  public static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 4, 1);

  public static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR + 1, 3, 31);

  /** A code stands in names of files, with other words around it. */
  public static final int CODE_CHARACTERS = 100;

  public static final int HEADER_COLUMNS = 1000;

  private Bounds() {}

  public static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  public static boolean isDay(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }
}
