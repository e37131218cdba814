package tassei.reports.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.Heads;
import tassei.reports.text.KpiNumbers;
import tassei.reports.text.ShortNames;

/** Whether targets are met under each scenario, and how much of that is assumed. */
final class ProspectPages {
  private static final int MOST = 60;
  private static final int MOST_BARS = 10;
  private static final int MOST_ROWS = 20;

  private final WhatIfEdition edition;
  private final WhatIfModel whatIf;
  private final ShortNames names;
  private final List<ReportedKpi> kpis;
  private final int all;

  private ProspectPages(WhatIfEdition edition) {
    this.edition = edition;
    this.whatIf = edition.whatIf();
    this.names = edition.kpiNames();
    List<ReportedKpi> touched =
        whatIf.model().kpis().stream().filter(kpi -> whatIf.greatest(kpi) != null).toList();
    this.all = touched.size();
    this.kpis =
        touched.stream()
            .sorted(Comparator.comparing(whatIf::greatest).reversed())
            .limit(MOST)
            .toList();
  }

  static Optional<DocumentSection> of(WhatIfEdition edition) {
    ProspectPages pages = new ProspectPages(edition);
    return !edition.whatIf().isWhole() || pages.kpis.isEmpty()
        ? Optional.empty()
        : Optional.of(pages.section());
  }

  private DocumentSection section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(new Titles(edition).prospects(whatIf.scenarios())));
    blocks.add(new Block.Prose(edition.say("whatif.prospects.lead")));
    ProspectTables tables = new ProspectTables(edition, kpis, all - kpis.size());
    blocks.add(tables.chances());
    tables.medians().ifPresent(blocks::add);
    List<DocumentSection> parts = new ArrayList<>();
    for (int i = 0; i < whatIf.scenarios().size(); i++) {
      parts.add(part(whatIf.scenarios().get(i), "whatif-prospects-" + (i + 1)));
    }
    return new DocumentSection(
        "whatif-prospects",
        edition.say("whatif.prospects"),
        DocumentSection.Break.NEW_PAGE,
        blocks,
        parts);
  }

  /** One scenario, with what it would be had budgets no effect, or twice the effect. */
  private DocumentSection part(ScenarioRow scenario, String id) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(edition.statement(scenario)));
    List<ReportedKpi> touched =
        kpis.stream()
            .filter(kpi -> isTouched(scenario, kpi))
            .sorted(
                Comparator.comparing((ReportedKpi kpi) -> points(scenario, kpi).abs()).reversed())
            .toList();
    if (touched.isEmpty()) {
      blocks.add(new Block.Prose(edition.say("whatif.prospects.none")));
    } else {
      blocks.add(picture(scenario, id, touched.stream().limit(MOST_BARS).toList()));
      blocks.add(table(scenario, id, first(scenario, touched)));
    }
    return new DocumentSection(
        id,
        edition.say("whatif.legend", edition.numbered(scenario), scenario.name()),
        DocumentSection.Break.NEW_PAGE,
        blocks,
        List.of());
  }

  /** Those whose change prints as one, if only at twice the effect. */
  private List<ReportedKpi> first(ScenarioRow scenario, List<ReportedKpi> touched) {
    List<ReportedKpi> moved =
        touched.stream().filter(kpi -> prospect(scenario, kpi).isMoved()).limit(MOST_ROWS).toList();
    return moved.isEmpty() ? touched.subList(0, 1) : moved;
  }

  private boolean isTouched(ScenarioRow scenario, ReportedKpi kpi) {
    Prospect prospect = whatIf.prospectsOf(scenario).get(kpi.code());
    return prospect != null && prospect.isKnown();
  }

  private BigDecimal points(ScenarioRow scenario, ReportedKpi kpi) {
    return prospect(scenario, kpi).points();
  }

  private Prospect prospect(ScenarioRow scenario, ReportedKpi kpi) {
    return whatIf.prospectsOf(scenario).get(kpi.code());
  }

  private Block.Picture picture(ScenarioRow scenario, String id, List<ReportedKpi> shown) {
    String once = WhatIfEdition.plain(scenario.elasticity());
    String twice = WhatIfEdition.plain(scenario.elasticity().add(scenario.elasticity()));
    List<String> categories = shown.stream().map(names::of).toList();
    List<Chart.Series> series =
        List.of(
            new Chart.Series(
                edition.say("whatif.at", once),
                shown.stream().map(kpi -> edition.pointsValue(points(scenario, kpi))).toList()),
            new Chart.Series(
                edition.say("whatif.at", twice),
                shown.stream()
                    .map(kpi -> edition.pointsValue(prospect(scenario, kpi).pointsOfTwice()))
                    .toList()));
    return new Block.Picture(
        id + "-bars",
        new Chart.Diverging(edition.say("whatif.unit.points"), categories, series),
        Block.Width.FULL,
        edition.say(
            "whatif.prospects.bars",
            categories.get(0),
            edition.points(points(scenario, shown.get(0)))),
        edition.say("whatif.prospects.bars.sub", shown.size(), scenario.lag()),
        edition.source("whatif_forecast"),
        ChartDescriptions.bars(edition, categories, series));
  }

  private Block.Table table(ScenarioRow scenario, String id, List<ReportedKpi> touched) {
    String twice = WhatIfEdition.plain(scenario.elasticity().add(scenario.elasticity()));
    return new Block.Table(
        id + "-table",
        new Titles(edition).prospects(List.of(scenario)),
        edition.say("whatif.prospects.table.sub", touched.size(), edition.statement(scenario)),
        List.of(
            Heads.words(edition.say("whatif.col.kpi"), 60),
            Heads.number(edition.say("whatif.col.target"), 9),
            Heads.number(edition.say("whatif.col.none"), edition.say("whatif.col.none.meaning"), 9),
            Heads.number(edition.say("whatif.at", WhatIfEdition.plain(scenario.elasticity())), 9),
            Heads.number(edition.say("whatif.at", twice), 9)),
        touched.stream().map(kpi -> row(scenario, kpi)).toList(),
        edition.source("whatif_forecast"),
        Block.Table.Use.READ);
  }

  private Block.Row row(ScenarioRow scenario, ReportedKpi kpi) {
    Prospect prospect = prospect(scenario, kpi);
    KpiNumbers numbers = new KpiNumbers(edition.wording());
    return ProspectTables.row(
        kpi,
        List.of(
            new Cell.Words(names.of(kpi)),
            numbers.targetCell(kpi),
            edition.pointsCell(
                prospect.none() == null
                    ? null
                    : prospect.none().subtract(prospect.base()).movePointRight(2)),
            edition.pointsCell(prospect.points()),
            edition.pointsCell(prospect.pointsOfTwice())));
  }
}
