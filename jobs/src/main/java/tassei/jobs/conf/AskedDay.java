package tassei.jobs.conf;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tassei.jobs.table.Bounds;
import tassei.jobs.yaml.Section.Unacceptable;

/** The day a run is to be as of, as it is typed. */
public final class AskedDay {
  private static final String NEWEST = "data";

  private AskedDay() {}

  /** Null for the newest day in the data; {@link Unacceptable} where it is neither. */
  public static LocalDate of(String typed) {
    return typed.equals(NEWEST) ? null : day(typed);
  }

  private static LocalDate day(String typed) {
    LocalDate day;
    try {
      day = LocalDate.parse(typed);
    } catch (DateTimeParseException notADay) {
      throw new Unacceptable("a day as 2024-03-31, or data");
    }
    if (!Bounds.isDay(day)) {
      throw new Unacceptable(
          "a day from " + Bounds.FIRST_DAY + " to " + Bounds.LAST_DAY + ", or data");
    }
    return day;
  }
}
