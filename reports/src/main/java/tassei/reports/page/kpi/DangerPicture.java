package tassei.reports.page.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.Edition;
import tassei.reports.text.KpiNumbers;
import tassei.reports.text.Numbers;
import tassei.reports.text.ShortNames;

/** Where the targets in danger stand and where they will end, in percent of the target. */
final class DangerPicture {
  private static final int MOST = 10;

  private final Edition edition;
  private final ShortNames names;

  private DangerPicture(Edition edition, ShortNames names) {
    this.edition = edition;
    this.names = names;
  }

  /** Of the first of them, without parts; nothing where no probability is known. */
  static Optional<Block.Picture> of(
      Edition edition, List<ReportedKpi> endangered, ShortNames names) {
    List<ReportedKpi> shown =
        endangered.stream()
            .filter(
                kpi ->
                    !kpi.isPart()
                        && kpi.forecast().isKnown()
                        && kpi.standing().attainment() != null)
            .limit(MOST)
            .toList();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(new DangerPicture(edition, names).picture(shown));
  }

  private Block.Picture picture(List<ReportedKpi> kpis) {
    ReportedKpi first = kpis.get(0);
    return new Block.Picture(
        "danger-outlook",
        new Chart.Bullets(
            edition.wording().chart(),
            edition.say("kpi.axis"),
            kpis.stream().map(this::bullet).toList()),
        Block.Width.FULL,
        edition.say("danger.picture", names.of(first), edition.chances().brief(first)),
        edition.marked(edition.say("danger.measure", edition.asOf(), kpis.size()), kpis),
        edition.source(kpis),
        edition.wording().sentences(kpis.stream().map(this::said).toList()));
  }

  private Chart.Bullet bullet(ReportedKpi kpi) {
    return new Chart.Bullet(
        names.of(kpi),
        new Chart.Value(kpi.standing().attainment(), edition.numbers().attainment(kpi)),
        null,
        range(kpi),
        edition.chances().said(kpi),
        kpi.judgement(),
        edition.label(kpi));
  }

  /** In percent of the target, as attainment is; null where that is not to be had. */
  private Chart.Range range(ReportedKpi kpi) {
    ReportedKpi.Forecast forecast = kpi.forecast();
    if (isDown(kpi) && forecast.p10().signum() <= 0) {
      return null;
    }
    List<BigDecimal> ends =
        Stream.of(forecast.p10(), forecast.p90())
            .map(value -> percent(kpi, value))
            .sorted()
            .toList();
    return new Chart.Range(
        value(ends.get(0)), value(percent(kpi, forecast.p50())), value(ends.get(1)));
  }

  private static BigDecimal percent(ReportedKpi kpi, BigDecimal value) {
    BigDecimal target = kpi.aim().target();
    BigDecimal part = isDown(kpi) ? target : value;
    BigDecimal whole = isDown(kpi) ? value : target;
    return part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
  }

  private static boolean isDown(ReportedKpi kpi) {
    return kpi.aim().direction().equals("down");
  }

  private Chart.Value value(BigDecimal percent) {
    return new Chart.Value(percent, edition.numbers().percent(Numbers.of(percent, 1)));
  }

  private String said(ReportedKpi kpi) {
    KpiNumbers numbers = edition.numbers();
    ReportedKpi.Forecast forecast = kpi.forecast();
    return edition.say(
        "danger.alt",
        names.of(kpi),
        numbers.withUnit(kpi, numbers.actual(kpi)),
        numbers.promised(kpi),
        numbers.value(kpi, forecast.p50()),
        edition.chances().range(kpi, forecast.p10(), forecast.p90()),
        edition.chances().said(kpi));
  }
}
