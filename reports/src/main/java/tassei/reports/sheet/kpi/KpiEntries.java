package tassei.reports.sheet.kpi;

import java.math.BigDecimal;
import tassei.reports.chart.Status;
import tassei.reports.model.kpi.Kpi;
import tassei.reports.model.name.Labels;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.Entry;
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

  Entry target(Kpi kpi) {
    return Entry.of(numbers.targetCell(kpi));
  }

  /** Null is unknown. */
  Entry value(Kpi kpi, BigDecimal value) {
    return value == null ? Entry.NOTHING : Entry.of(numbers.cell(kpi, value));
  }

  Entry attainment(Kpi kpi) {
    return Entry.of(numbers.attainmentCell(kpi));
  }

  Entry pace(Kpi kpi) {
    return Entry.of(numbers.paceCell(kpi));
  }

  Entry probability(Kpi kpi) {
    return Entry.of(chances.cell(kpi));
  }

  Entry forecastYears(Kpi kpi) {
    Integer years = kpi.forecast().years();
    return years == null ? Entry.NOTHING : Entry.whole(years);
  }

  /** Blank where there is a forecast. */
  String forecastReason(Kpi kpi) {
    return chances.reason(kpi);
  }

  /** Shape and word. */
  String judgement(Status status) {
    return status.shape() + " " + labels.judgement(status, wording.language());
  }

  /** What the reader must know of a figure; blank where there is nothing. */
  String marks(Kpi kpi) {
    String simulated = kpi.standing().simulated() ? mark("simulated") : "";
    String provisional = kpi.standing().provisional() ? mark("provisional") : "";
    boolean both = !simulated.isEmpty() && !provisional.isEmpty();
    return simulated + (both ? wording.say("common.list.comma") : "") + provisional;
  }

  private String mark(String code) {
    return labels.mark(code, wording.language());
  }
}
