package tassei.reports.front.target;

import java.math.BigDecimal;
import tassei.contract.words.Outlook;
import tassei.reports.chart.StatusMark;
import tassei.reports.chart.sign.Sign;
import tassei.reports.model.fact.Earlier;
import tassei.reports.model.kpi.ReportedKpi;

/** Where a target stands between missed and met, in the order a target climbs. */
public enum TargetState {
  UNKNOWN(Sign.UNKNOWN, 0),
  MISSED(Sign.MISSED, 1),
  UNLIKELY(Sign.UNLIKELY, 2),
  OPEN(Sign.OPEN, 3),
  LIKELY(Sign.LIKELY, 4),
  /** Met by the figures so far, which may still fall. */
  MET(Sign.MET, 5),
  MET_FINAL(Sign.MET_FINAL, 5);

  private final Sign sign;
  private final int step;

  TargetState(Sign sign, int step) {
    this.sign = sign;
    this.step = step;
  }

  public static TargetState of(ReportedKpi kpi) {
    ReportedKpi.Forecast forecast = kpi.forecast();
    return of(
        kpi.judgement(),
        forecast.outlook(),
        forecast.probability(),
        kpi.standing().attainedForGood());
  }

  static TargetState of(Earlier.Standing then) {
    return of(then.judgement(), then.outlook(), then.probability(), then.attainedForGood());
  }

  /** Only what is judged so is met: what is reported may meet a target whose last year is not. */
  private static TargetState of(
      StatusMark judgement, String outlook, BigDecimal probability, Boolean attainedForGood) {
    if (judgement == StatusMark.ATTAINED) {
      return Boolean.TRUE.equals(attainedForGood) ? MET_FINAL : MET;
    }
    if (judgement == StatusMark.MISSED) {
      return MISSED;
    }
    return switch (outlook) {
      case "likely" -> LIKELY;
      case "open" -> OPEN;
      case "unlikely" -> UNLIKELY;
      default -> probability == null ? UNKNOWN : of(probability);
    };
  }

  /** Where the run names no outlook, or where nothing is open any more. */
  private static TargetState of(BigDecimal probability) {
    if (probability.signum() == 0) {
      return MISSED;
    }
    if (probability.compareTo(Outlook.LIKELY_FROM) >= 0) {
      return LIKELY;
    }
    return probability.compareTo(Outlook.UNLIKELY_BELOW) >= 0 ? OPEN : UNLIKELY;
  }

  public Sign sign() {
    return sign;
  }

  public boolean isMet() {
    return this == MET || this == MET_FINAL;
  }

  /** Whether it is above the other; what is not computed is neither above nor below. */
  boolean isAbove(TargetState other) {
    return this != UNKNOWN && other != UNKNOWN && step > other.step;
  }
}
