package tassei.reports.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tassei.reports.chart.Chart;
import tassei.reports.document.Language;

/** Fiscal years and days, in the calendars their readers use. */
public final class YearWording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Language language;
  private final Words words;

  YearWording(Language language, Words words) {
    this.language = language;
    this.words = words;
  }

  /** As 令和3年度 or FY2021, in sentences and in tables. */
  public String year(int fiscalYear) {
    return words.say("common.year", number(fiscalYear));
  }

  /** At the first mention, as 令和3年度（2021年度）: with the year that numbers count by. */
  public String full(int fiscalYear) {
    String western = Integer.toString(fiscalYear);
    return number(fiscalYear).equals(western)
        ? year(fiscalYear)
        : words.say("common.year.full", year(fiscalYear), western);
  }

  /** In figures, as R3 or FY2021: short, because every year of an axis needs its place. */
  public String brief(int fiscalYear) {
    LocalDate opening = opening(fiscalYear);
    return era(opening).isEmpty()
        ? year(fiscalYear)
        : eraName(opening).substring(0, 1) + japanese(opening).get(ChronoField.YEAR_OF_ERA);
  }

  /** From the first to the last, as 令和2～6年度 or 平成27～令和元年度; one year where they are the same. */
  public String span(int from, int to) {
    if (from == to) {
      return year(from);
    }
    String era = era(opening(to));
    String last = number(to);
    boolean isOneEra = era.equals(era(opening(from)));
    return words.say(
        "common.year.span", number(from), isOneEra ? last.substring(era.length()) : last);
  }

  /** As 2024年3月31日（令和6年3月31日） or 31 March 2024. */
  public String full(LocalDate day) {
    String era = era(day);
    return era.isEmpty()
        ? day(day)
        : words.say(
            "common.day.full",
            day(day),
            era + yearOfEra(day) + "年",
            day.getMonthValue(),
            day.getDayOfMonth());
  }

  public String day(LocalDate day) {
    return language == Language.EN
        ? DAY.format(day)
        : words.say(
            "common.day",
            Integer.toString(day.getYear()),
            day.getMonthValue(),
            day.getDayOfMonth());
  }

  /** A day as the data states it; what is none stays as it is. */
  public String day(String reported) {
    try {
      return day(LocalDate.parse(reported));
    } catch (DateTimeException none) {
      return reported;
    }
  }

  /** As 3月 or March. */
  public String month(LocalDate day) {
    return language == Language.EN
        ? DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH).format(day)
        : words.say("common.month", day.getMonthValue());
  }

  /** As 3月1日 or 1 March, where the year stands beside it. */
  public String dayOfYear(LocalDate day) {
    return words.say(
        "common.day.of-year",
        language == Language.EN ? month(day) : Integer.toString(day.getMonthValue()),
        day.getDayOfMonth());
  }

  /** Every year of an axis. */
  public List<Chart.Year> axis(int from, int to) {
    List<Chart.Year> years = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      years.add(new Chart.Year(year, brief(year)));
    }
    return List.copyOf(years);
  }

  /** A year in which an era begins is named by the new one, as budgets are. */
  private static LocalDate opening(int fiscalYear) {
    return LocalDate.of(fiscalYear, 5, 1);
  }

  /** As 令和3 or 2021. */
  private String number(int fiscalYear) {
    LocalDate opening = opening(fiscalYear);
    String era = era(opening);
    return era.isEmpty() ? Integer.toString(fiscalYear) : era + yearOfEra(opening);
  }

  /** As 令和; empty in English, and where the calendar does not know the era. */
  private String era(LocalDate day) {
    return language == Language.JA ? words.find("common.era." + eraName(day)).orElse("") : "";
  }

  private static String yearOfEra(LocalDate day) {
    int year = japanese(day).get(ChronoField.YEAR_OF_ERA);
    return year == 1 ? "元" : Integer.toString(year);
  }

  private static String eraName(LocalDate day) {
    try {
      return japanese(day).getEra().toString();
    } catch (DateTimeException before) {
      return "";
    }
  }

  private static JapaneseDate japanese(LocalDate day) {
    return JapaneseDate.from(day);
  }
}
