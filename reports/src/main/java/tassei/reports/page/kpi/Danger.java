package tassei.reports.page.kpi;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import tassei.reports.chart.Status;
import tassei.reports.model.kpi.Kpi;
import tassei.reports.text.Chances;
import tassei.reports.text.KpiSentences;

/** Which targets are unlikely to be met, and which least; what is decided is open no more. */
final class Danger {
  /** Below it a target is more likely missed than met. */
  static final BigDecimal EVEN = Chances.EVEN;

  static final String UNLIKELY = "unlikely";

  /** The judgements that warn, the worst first. */
  static final List<Status> WARNINGS = List.of(Status.BEHIND, Status.AT_RISK);

  /** By probability; where there is none, by judgement. */
  static final Comparator<Kpi> FIRST =
      Comparator.comparing(
              (Kpi kpi) -> kpi.forecast().probability(),
              Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
          .thenComparing(Danger::warning)
          .thenComparing(KpiSentences.WHOLES_FIRST)
          .thenComparing(KpiSentences::progress);

  private Danger() {}

  private static int warning(Kpi kpi) {
    int place = WARNINGS.indexOf(kpi.judgement());
    return place < 0 ? WARNINGS.size() : place;
  }

  /** Its time is over, or a limit is passed that cannot be undone. */
  static boolean isMissed(Kpi kpi) {
    boolean isPassed = kpi.aim().direction().equals("down") && kpi.forecast().isDecided();
    return kpi.judgement() == Status.MISSED || (isPassed && !kpi.forecast().isMet());
  }

  /** By its outlook; folders of old runs tell the probability alone. */
  static boolean isUnlikely(Kpi kpi) {
    String outlook = kpi.forecast().outlook();
    return outlook.isEmpty()
        ? kpi.forecast().isKnown() && kpi.forecast().probability().compareTo(EVEN) < 0
        : outlook.equals(UNLIKELY);
  }

  /** Progress to date is another question: a target behind schedule may well be met. */
  static boolean isInDanger(Kpi kpi) {
    boolean isOpen = kpi.hasTarget() && !isMissed(kpi) && !kpi.forecast().isDecided();
    return isOpen && isUnlikely(kpi);
  }
}
