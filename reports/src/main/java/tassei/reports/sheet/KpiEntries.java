package tassei.reports.sheet;

import java.math.BigDecimal;
import tassei.reports.chart.Status;
import tassei.reports.model.Kpi;
import tassei.reports.model.Labels;
import tassei.reports.text.Numbers;
import tassei.reports.text.Wording;

/** What cells say of a KPI: numbers exact, shown as the documents show them. */
final class KpiEntries {
  private static final int MOST_DIGITS = 2;

  private final Labels labels;
  private final Wording wording;

  KpiEntries(Labels labels, Wording wording) {
    this.labels = labels;
    this.wording = wording;
  }

  static Entry value(Kpi kpi, BigDecimal value) {
    if (value == null) {
      return Entry.NOTHING;
    }
    int digits = kpi.measure() == Kpi.Measure.RATIO ? 1 : Numbers.digits(value, MOST_DIGITS);
    String shown =
        kpi.hasTarget()
            ? Numbers.apart(value, kpi.aim().target(), digits)
            : Numbers.of(value, digits);
    return new Entry.Amount(value, Shown.as(value, digits, shown));
  }

  static Entry attainment(Kpi kpi) {
    return percent(kpi.standing().attainment(), kpi.judgement() == Status.ATTAINED);
  }

  static Entry pace(Kpi kpi) {
    BigDecimal pace = kpi.standing().pace();
    return percent(pace, pace != null && pace.compareTo(BigDecimal.valueOf(100)) >= 0);
  }

  private static Entry percent(BigDecimal percent, boolean reached) {
    return percent == null
        ? Entry.NOTHING
        : new Entry.Amount(percent, Shown.as(percent, 1, Numbers.attainment(percent, reached)));
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
