package tassei.reports.page.kpi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.model.kpi.PublishedFigure;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.page.Edition;

/** Up to which year an indicator is reported, and the marks of what is reported. */
final class ReportedYears {
  private static final int MARCH = 3;

  private final Edition edition;

  ReportedYears(Edition edition) {
    this.edition = edition;
  }

  /** As 令和5年度 and its marks; empty where nothing is reported. */
  String of(ReportedKpi kpi) {
    List<String> words = new ArrayList<>();
    years(kpi).ifPresent(words::add);
    if (kpi.standing().provisional()) {
      words.add(edition.mark("provisional"));
    }
    if (isContradicted(kpi)) {
      words.add(edition.mark("differs"));
    }
    return String.join(" ", words);
  }

  private Optional<String> years(ReportedKpi kpi) {
    if (kpi.standing().actual() == null || kpi.standing().latestFy() == null) {
      return Optional.empty();
    }
    return kpi.isCounted()
        ? Optional.of(observed(kpi))
        : kpi.newestFigure().map(this::published).or(() -> Optional.of(newest(kpi)));
  }

  private String newest(ReportedKpi kpi) {
    return edition.wording().years().year(kpi.standing().latestFy());
  }

  /** Months without an event are reported too: none is late because nothing happened in it. */
  private String observed(ReportedKpi kpi) {
    LocalDate until = edition.model().run().observedUntil();
    if (until == null) {
      return newest(kpi);
    }
    int year = fiscalYear(until);
    Integer due = kpi.aim().dueFy();
    if (due != null && due < year) {
      return edition.wording().years().year(due);
    }
    String shown = edition.wording().years().year(year);
    return until.getMonthValue() == MARCH
        ? shown
        : edition.say("kpi.latest.until", shown, edition.wording().years().month(until));
  }

  /** With the day it is as of, where its year was not over then. */
  private String published(PublishedFigure figure) {
    if (figure.isSpan()) {
      return edition.wording().years().span(figure.fromFiscalYear(), figure.fiscalYear());
    }
    String year = edition.wording().years().year(figure.fiscalYear());
    return day(figure.reportedOn())
        .filter(day -> fiscalYear(day) == figure.fiscalYear() && !isLastDay(day))
        .map(day -> edition.say("kpi.latest.on", year, edition.wording().years().dayOfYear(day)))
        .orElse(year);
  }

  private static boolean isLastDay(LocalDate day) {
    return day.getMonthValue() == MARCH && day.getDayOfMonth() == day.lengthOfMonth();
  }

  private static int fiscalYear(LocalDate day) {
    return day.getMonthValue() <= MARCH ? day.getYear() - 1 : day.getYear();
  }

  private static Optional<LocalDate> day(String reported) {
    try {
      return Optional.of(LocalDate.parse(reported));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** Whether the document prints another value of this very figure. */
  private boolean isContradicted(ReportedKpi kpi) {
    String year = String.valueOf(kpi.standing().latestFy());
    return edition.model().controls().stream()
        .filter(control -> control.kpi().equals(kpi.code()) && control.verdict().equals("differs"))
        .map(CheckedTotal::fiscalYear)
        .anyMatch(years -> years.equals(year));
  }
}
