package tassei.reports.whatif;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.text.Amounts;
import tassei.reports.text.Chances;
import tassei.reports.text.ShortNames;

/** How the targets that follow a varied adjustment most follow it. */
final class ResponseCurves {
  private static final int MOST = 5;

  private final WhatIfEdition edition;
  private final WhatIfModel whatIf;
  private final Sweep sweep;
  private final List<ReportedKpi> followers;

  ResponseCurves(WhatIfEdition edition, Sweep sweep) {
    this.edition = edition;
    this.whatIf = edition.whatIf();
    this.sweep = sweep;
    this.followers =
        whatIf.model().kpis().stream()
            .filter(kpi -> span(kpi).signum() > 0)
            .sorted(Comparator.comparing(this::span).reversed())
            .limit(MOST)
            .toList();
  }

  private BigDecimal span(ReportedKpi kpi) {
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (ScenarioRow point : sweep.points()) {
      least = least.min(points(kpi, point));
      most = most.max(points(kpi, point));
    }
    return most.subtract(least);
  }

  /** None where the scenario does not bear on the target. */
  private BigDecimal points(ReportedKpi kpi, ScenarioRow scenario) {
    Prospect prospect = whatIf.prospectsOf(scenario).get(kpi.code());
    return prospect == null || !prospect.isKnown() ? BigDecimal.ZERO : prospect.points();
  }

  Optional<Block> picture(String id) {
    if (followers.isEmpty()) {
      return Optional.empty();
    }
    ShortNames names = edition.kpiNames();
    Amounts amounts =
        edition.amounts(sweep.points().stream().map(point -> point.point().value()).toList());
    List<Chart.Curve> curves =
        followers.stream().map(kpi -> curve(kpi, named(kpi, names), amounts)).toList();
    ReportedKpi first = followers.get(0);
    return Optional.of(
        new Block.Picture(
            id,
            new Chart.Curves(
                edition.say("whatif.unit.points"),
                edition.say("whatif.curves.axis", sweep.name(), unit(amounts)),
                curves),
            Block.Width.FULL,
            edition.say(
                "whatif.curves.title",
                sweep.name(),
                names.of(first),
                edition.points(points(first, sweep.lowest())),
                edition.points(points(first, sweep.highest()))),
            edition.say("whatif.curves.sub", edition.statement(sweep.lowest())),
            edition.source("whatif_forecast"),
            ChartDescriptions.curves(edition, curves)));
  }

  private boolean isPercent() {
    return sweep.lowest().point().unit() == ScenarioRow.Unit.PERCENT;
  }

  private String unit(Amounts amounts) {
    return isPercent() ? edition.say("whatif.unit.percent") : amounts.unit();
  }

  private String named(ReportedKpi kpi, ShortNames names) {
    String base = new Chances(edition.wording()).brief(kpi.forecast().probability());
    return edition.say("whatif.curves.name", names.of(kpi), base);
  }

  private Chart.Curve curve(ReportedKpi kpi, String name, Amounts amounts) {
    return new Chart.Curve(
        name,
        sweep.points().stream()
            .map(
                point ->
                    new Chart.At(number(point, amounts), edition.pointsValue(points(kpi, point))))
            .toList());
  }

  private Chart.Value number(ScenarioRow scenario, Amounts amounts) {
    BigDecimal value = scenario.point().value();
    BigDecimal exact = isPercent() ? value : amounts.inUnit(value);
    return new Chart.Value(exact, edition.varied(scenario.point()));
  }
}
