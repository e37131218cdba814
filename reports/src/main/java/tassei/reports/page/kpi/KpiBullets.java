package tassei.reports.page.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.Edition;
import tassei.reports.text.KpiNumbers;
import tassei.reports.text.Numbers;
import tassei.reports.text.ShortNames;

/** KPIs with targets side by side, each against what was promised. */
final class KpiBullets {
  private static final int MOST_BULLETS = 16;

  private final Edition edition;
  private final List<ReportedKpi> kpis;
  private final ShortNames names;

  KpiBullets(Edition edition, List<ReportedKpi> kpis) {
    this.edition = edition;
    this.kpis = kpis;
    this.names = new ShortNames(kpis, edition.wording());
  }

  List<Block.Picture> pictures(String id) {
    List<ReportedKpi> shown =
        kpis.stream().filter(kpi -> kpi.standing().attainment() != null).toList();
    List<Block.Picture> pictures = new ArrayList<>();
    for (int from = 0; from < shown.size(); from += MOST_BULLETS) {
      List<ReportedKpi> some = shown.subList(from, Math.min(shown.size(), from + MOST_BULLETS));
      String number = from == 0 ? "" : "-" + (from / MOST_BULLETS + 1);
      pictures.add(bullets("bullets-" + id + number, some));
    }
    return pictures;
  }

  private Block.Picture bullets(String id, List<ReportedKpi> some) {
    List<Chart.Bullet> rows = some.stream().map(this::bullet).toList();
    return new Block.Picture(
        id,
        new Chart.Bullets(edition.wording().chart(), edition.say("kpi.axis"), rows),
        Block.Width.FULL,
        edition.findings().againstTargets(some),
        edition.marked(edition.say("kpi.bullets.measure", edition.asOf()), some),
        edition.source(some),
        alt(some));
  }

  private Chart.Bullet bullet(ReportedKpi kpi) {
    KpiNumbers numbers = edition.numbers();
    BigDecimal elapsed = KpiNumbers.expected(kpi) == null ? null : kpi.standing().elapsed();
    return new Chart.Bullet(
        names.of(kpi),
        new Chart.Value(kpi.standing().attainment(), numbers.attainment(kpi)),
        elapsed == null ? null : new Chart.Value(elapsed, numbers.percent(Numbers.of(elapsed, 1))),
        null,
        edition.say("kpi.bullet", numbers.actual(kpi), promised(kpi)),
        kpi.judgement(),
        edition.label(kpi));
  }

  private String promised(ReportedKpi kpi) {
    return edition.numbers().promised(kpi);
  }

  private String alt(List<ReportedKpi> some) {
    return edition
        .wording()
        .sentences(
            some.stream()
                .map(
                    kpi ->
                        edition.say(
                            "kpi.alt.bullet",
                            names.of(kpi),
                            edition.numbers().withUnit(kpi, edition.numbers().actual(kpi)),
                            promised(kpi),
                            edition.numbers().attainment(kpi),
                            edition.label(kpi)))
                .map(sentence -> edition.say("common.stop", sentence))
                .toList());
  }
}
