package tassei.reports.page.kpi;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import tassei.contract.words.Outlook;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.text.KpiSentences;

/** Which targets are unlikely to be met, and which least; what is decided is open no more. */
final class Danger {
  static final String UNLIKELY = "unlikely";

  /** The judgements that warn, the worst first. */
  static final List<StatusMark> WARNINGS = List.of(StatusMark.BEHIND, StatusMark.AT_RISK);

  /** By probability; where there is none, by judgement. */
  static final Comparator<ReportedKpi> FIRST =
      Comparator.comparing(
              (ReportedKpi kpi) -> kpi.forecast().probability(),
              Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
          .thenComparing(Danger::warning)
          .thenComparing(KpiSentences.WHOLES_FIRST)
          .thenComparing(KpiSentences::progress);

  private Danger() {}

  private static int warning(ReportedKpi kpi) {
    int place = WARNINGS.indexOf(kpi.judgement());
    return place < 0 ? WARNINGS.size() : place;
  }

  /** Its time is over, or a limit is passed that cannot be undone. */
  static boolean isMissed(ReportedKpi kpi) {
    boolean isPassed = kpi.aim().direction().equals("down") && kpi.forecast().isDecided();
    return kpi.judgement() == StatusMark.MISSED || (isPassed && !kpi.forecast().isMet());
  }

  /** By its outlook; folders of old runs tell the probability alone. */
  static boolean isUnlikely(ReportedKpi kpi) {
    String outlook = kpi.forecast().outlook();
    return outlook.isEmpty()
        ? kpi.forecast().isKnown()
            && kpi.forecast().probability().compareTo(Outlook.UNLIKELY_BELOW) < 0
        : outlook.equals(UNLIKELY);
  }

  /** Progress to date is another question: a target behind schedule may well be met. */
  static boolean isInDanger(ReportedKpi kpi) {
    boolean isOpen = kpi.hasTarget() && !isMissed(kpi) && !kpi.forecast().isDecided();
    return isOpen && isUnlikely(kpi);
  }
}
