package tassei.reports.front.target;

import java.math.BigDecimal;
import tassei.reports.chart.StatusMark;
import tassei.reports.chart.sign.Sign;
import tassei.reports.document.FrontPart;
import tassei.reports.front.voice.Bits;
import tassei.reports.front.voice.Voice;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.text.Chances;

/** Targets by name: how far each is, where it will end, and how likely that is its target. */
final class Gauges {
  private static final double ALL = 100;

  private final Voice voice;

  Gauges(Voice voice) {
    this.voice = voice;
  }

  FrontPart.Named named(Strip.Target target) {
    ReportedKpi kpi = target.kpi();
    Sign sign = target.stand().sign();
    return new FrontPart.Named(
        new FrontPart.Signs(
            kpi.isPart() ? sign.smallCode() : sign.code(),
            voice.say("stand." + StripPage.code(target.stand()))),
        voice.number(kpi.owner().project()),
        voice.numbered(kpi.owner().project()),
        voice.target(kpi),
        kpi.isPart(),
        gauge(kpi),
        chance(target));
  }

  private String chance(Strip.Target target) {
    if (target.stand() == TargetState.MISSED) {
      return voice.model().labels().judgement(StatusMark.MISSED, voice.language());
    }
    BigDecimal chance = target.kpi().forecast().probability();
    if (chance == null) {
      return Bits.NONE;
    }
    return new Chances(voice.wording()).brief(chance);
  }

  private FrontPart.Gauge gauge(ReportedKpi kpi) {
    BigDecimal actual = kpi.standing().actual();
    return new FrontPart.Gauge(
        actual == null ? Bits.NONE : voice.numbers().value(kpi, actual),
        voice.numbers().target(kpi),
        Math.max(0, Math.min(ALL, percent(kpi, actual))),
        range(kpi));
  }

  /** Of the target; where less is better, the other way round. */
  private static double percent(ReportedKpi kpi, BigDecimal value) {
    if (value == null) {
      return 0;
    }
    double target = kpi.aim().target().doubleValue();
    boolean isDown = kpi.aim().direction().equals("down");
    double part = isDown ? target : value.doubleValue();
    double whole = isDown ? value.doubleValue() : target;
    return whole == 0 ? 0 : part / whole * ALL;
  }

  /** As long as the target or, where the forecast is beyond it, as long as that. */
  private FrontPart.Range range(ReportedKpi kpi) {
    ReportedKpi.Forecast forecast = kpi.forecast();
    if (forecast.p10() == null || forecast.p50() == null || forecast.p90() == null) {
      return null;
    }
    double one = percent(kpi, forecast.p10());
    double other = percent(kpi, forecast.p90());
    double longest = Math.max(ALL, Math.max(one, other));
    return new FrontPart.Range(
        Math.min(one, other) / longest * ALL,
        percent(kpi, forecast.p50()) / longest * ALL,
        Math.max(one, other) / longest * ALL,
        ALL / longest * ALL,
        voice.say(
            "range",
            voice.numbers().value(kpi, forecast.p10()),
            voice.numbers().value(kpi, forecast.p90())));
  }
}
