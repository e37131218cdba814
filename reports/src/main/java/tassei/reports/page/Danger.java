package tassei.reports.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import tassei.reports.chart.Status;
import tassei.reports.model.Kpi;
import tassei.reports.text.KpiFindings;

/** Which targets are in danger, and which of them most; what is decided is in danger no more. */
final class Danger {
  /** Below it a target is more likely missed than met. */
  static final BigDecimal EVEN = new BigDecimal("0.5");

  /** The judgements that warn, the worst first. */
  static final List<Status> WARNINGS = List.of(Status.BEHIND, Status.AT_RISK);

  /** By probability; where there is none, by judgement. */
  static final Comparator<Kpi> FIRST =
      Comparator.comparing(
              (Kpi kpi) -> kpi.forecast().probability(),
              Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
          .thenComparing(Danger::warning)
          .thenComparing(KpiFindings.WHOLES_FIRST)
          .thenComparing(KpiFindings::progress);

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

  static boolean isUnlikely(Kpi kpi) {
    return kpi.forecast().isKnown() && kpi.forecast().probability().compareTo(EVEN) < 0;
  }

  static boolean isInDanger(Kpi kpi) {
    boolean isOpen = kpi.hasTarget() && !isMissed(kpi) && !kpi.forecast().isMet();
    return isOpen && (isUnlikely(kpi) || WARNINGS.contains(kpi.judgement()));
  }
}
