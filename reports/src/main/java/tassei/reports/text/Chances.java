package tassei.reports.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import tassei.contract.words.Measure;
import tassei.contract.words.Outlook;
import tassei.contract.words.Word;
import tassei.reports.document.Cell;
import tassei.reports.model.kpi.ReportedKpi;

/**
 * Forecasts as they print. A probability is told in steps of five per cent, as nobody knows it to
 * one; it prints as 0 or 100 only where nothing is open any more, and below a bound of the outlook
 * never as that bound.
 */
public final class Chances {
  private static final BigDecimal STEP = new BigDecimal("0.05");

  /** Where the outlook changes: what is below never prints as if it were there. */
  private static final List<BigDecimal> BOUNDS =
      List.of(Outlook.UNLIKELY_BELOW, Outlook.LIKELY_FROM);

  private static final int STEP_PERCENT = 5;
  private static final int ALL = 100;

  private final Wording wording;

  public Chances(Wording wording) {
    this.wording = wording;
  }

  /** As about 70%; the KPI must have a probability. */
  public String brief(ReportedKpi kpi) {
    return brief(kpi.forecast().probability());
  }

  /** As about 70%; where it is 0 or 1 nothing is open any more. */
  public String brief(BigDecimal probability) {
    int percent = probability.divide(STEP, 0, RoundingMode.HALF_UP).intValueExact() * STEP_PERCENT;
    if (probability.signum() == 0 || probability.compareTo(BigDecimal.ONE) == 0) {
      return wording.say("forecast.exact", percent);
    }
    for (BigDecimal bound : BOUNDS) {
      boolean isBelow = probability.compareTo(bound) < 0;
      if (isBelow && bound.movePointRight(2).intValueExact() == percent) {
        return wording.say("forecast.under", percent);
      }
    }
    return switch (percent) {
      case 0 -> wording.say("forecast.under", STEP_PERCENT);
      case ALL -> wording.say("forecast.over", ALL - STEP_PERCENT);
      default -> wording.say("forecast.about", percent);
    };
  }

  /** With its name, for a place that has no head; the KPI must have a probability. */
  public String said(ReportedKpi kpi) {
    return wording.say("forecast.said", brief(kpi));
  }

  /** What a column of probabilities means, and from how many years of figures they come. */
  public String meaning(List<ReportedKpi> kpis) {
    List<Integer> years =
        kpis.stream()
            .map(ReportedKpi::forecast)
            .filter(forecast -> forecast.isKnown() && !forecast.isDecided())
            .map(ReportedKpi.Forecast::years)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    if (years.isEmpty()) {
      return wording.say("forecast.head.meaning", wording.say("forecast.head.years.none"));
    }
    int least = years.get(0);
    int most = years.get(years.size() - 1);
    String said =
        least == most
            ? wording.say("forecast.head.years", most)
            : wording.say("forecast.head.years.range", least, most);
    return wording.say("forecast.head.meaning", said);
  }

  /** For a table: in a word or two why, where there is none. */
  public Cell cell(ReportedKpi kpi) {
    ReportedKpi.Forecast forecast = kpi.forecast();
    if (forecast.isKnown()) {
      return new Cell.Quantity(forecast.probability(), 2, brief(kpi));
    }
    String reason = forecast.reason();
    return reason.isEmpty()
        ? new Cell.Unknown("")
        : new Cell.Unknown(reason(kpi), shortReason(reason));
  }

  private String shortReason(String reason) {
    return wording
        .words()
        .find("forecast.brief." + reason)
        .orElseGet(() -> isMeasure(reason) ? wording.say("forecast.brief.measure") : reason);
  }

  /** Why there is no forecast; empty where there is one. */
  public String reason(ReportedKpi kpi) {
    String reason = kpi.forecast().reason();
    return wording
        .words()
        .find("forecast.reason." + reason)
        .orElseGet(() -> isMeasure(reason) ? ofMeasure(reason) : reason);
  }

  private String ofMeasure(String measure) {
    return wording.say("forecast.reason.measure", wording.code("sheet.measure.", measure));
  }

  private static boolean isMeasure(String reason) {
    return Word.codes(Measure.values()).contains(reason);
  }

  /** The median with the range around it, as 19 (16–23); null is unknown. */
  public Cell rangeCell(ReportedKpi kpi) {
    ReportedKpi.Forecast forecast = kpi.forecast();
    if (forecast.p10() == null || forecast.p50() == null || forecast.p90() == null) {
      return new Cell.Unknown(reason(kpi));
    }
    KpiNumbers numbers = new KpiNumbers(wording);
    String median = numbers.value(kpi, forecast.p50());
    return new Cell.Quantity(
        forecast.p50(),
        kpi.measure() == Measure.RATIO ? 1 : 0,
        median + wording.bracketed(range(kpi, forecast.p10(), forecast.p90())));
  }

  /** As 16–23. */
  public String range(ReportedKpi kpi, BigDecimal p10, BigDecimal p90) {
    KpiNumbers numbers = new KpiNumbers(wording);
    return wording.say("forecast.range", numbers.value(kpi, p10), numbers.value(kpi, p90));
  }
}
