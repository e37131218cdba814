package tassei.reports.sheet.kpi;

import java.math.BigDecimal;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.name.Labels;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.SheetEntry;
import tassei.reports.text.Chances;
import tassei.reports.text.KpiNumbers;
import tassei.reports.text.Wording;

/** What cells say of a KPI: numbers exact, shown as the documents show them. */
final class KpiEntries {
  private final Labels labels;
  private final Wording wording;
  private final KpiNumbers numbers;
  private final Chances chances;

  KpiEntries(Book book) {
    this.labels = book.model().labels();
    this.wording = book.wording();
    this.numbers = new KpiNumbers(wording);
    this.chances = new Chances(wording);
  }

  SheetEntry target(ReportedKpi kpi) {
    return SheetEntry.of(numbers.targetCell(kpi));
  }

  /** Null is unknown. */
  SheetEntry value(ReportedKpi kpi, BigDecimal value) {
    return value == null ? SheetEntry.NOTHING : SheetEntry.of(numbers.cell(kpi, value));
  }

  SheetEntry attainment(ReportedKpi kpi) {
    return SheetEntry.of(numbers.attainmentCell(kpi));
  }

  SheetEntry pace(ReportedKpi kpi) {
    return SheetEntry.of(numbers.paceCell(kpi));
  }

  SheetEntry probability(ReportedKpi kpi) {
    return SheetEntry.of(chances.cell(kpi));
  }

  SheetEntry forecastYears(ReportedKpi kpi) {
    Integer years = kpi.forecast().years();
    return years == null ? SheetEntry.NOTHING : SheetEntry.whole(years);
  }

  /** Blank where there is a forecast. */
  String forecastReason(ReportedKpi kpi) {
    return chances.reason(kpi);
  }

  /** Shape and word. */
  String judgement(StatusMark status) {
    return status.shape() + " " + labels.judgement(status, wording.language());
  }

  /** What the reader must know of a figure; blank where there is nothing. */
  String marks(ReportedKpi kpi) {
    String simulated = kpi.standing().simulated() ? mark("simulated") : "";
    String provisional = kpi.standing().provisional() ? mark("provisional") : "";
    boolean both = !simulated.isEmpty() && !provisional.isEmpty();
    return simulated + (both ? wording.say("common.list.comma") : "") + provisional;
  }

  private String mark(String code) {
    return labels.mark(code, wording.language());
  }
}
