package tassei.reports.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.DocumentSection;
import tassei.reports.page.Heads;
import tassei.reports.text.Amounts;

/** What matters most: adjustments varied one at a time, from the one end to the other. */
final class SweepPages {
  private static final int MOST_BARS = 20;
  private static final int MOST_CURVES = 6;
  private static final int MOST_ROWS = 60;

  private final WhatIfEdition edition;
  private final WhatIfModel whatIf;
  private final List<Sweep> sweeps;
  private final Titles titles;

  SweepPages(WhatIfEdition edition) {
    this.edition = edition;
    this.whatIf = edition.whatIf();
    this.sweeps = Sweep.of(edition);
    this.titles = new Titles(edition);
  }

  Optional<DocumentSection> section() {
    if (sweeps.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(edition.say("whatif.sweep.lead")));
    blocks.add(ofTargets());
    ofBudget().ifPresent(blocks::add);
    return Optional.of(
        new DocumentSection(
            "whatif-sweep",
            edition.say("whatif.sweep"),
            DocumentSection.Break.NEW_PAGE,
            blocks,
            List.of(curves(), points())));
  }

  /** What matters most, in a sentence each for targets and for money. */
  List<String> answers() {
    return sweeps.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(ofTargets()), ofBudget().stream())
            .map(Block.Picture::title)
            .toList();
  }

  private Block.Picture ofTargets() {
    Sweep.Effect effect = whatIf::expected;
    List<Sweep> ordered = Sweep.byEffect(sweeps, effect);
    return tornado(
        "whatif-tornado-targets",
        ordered,
        scenario -> edition.targetsValue(whatIf.expected(scenario)),
        new Words(
            titles.tornado("whatif.title.tornado.targets", ordered, effect, said(ordered, effect)),
            edition.say("whatif.unit.targets"),
            edition.say("whatif.tornado.targets.sub", edition.statement(ordered.get(0).lowest())),
            "whatif_forecast"));
  }

  private Map<String, String> said(List<Sweep> ordered, Sweep.Effect effect) {
    return Map.of(
        "low", edition.targets(effect.apply(ordered.get(0).lowest())),
        "high", edition.targets(effect.apply(ordered.get(0).highest())));
  }

  /** Of the total that changes most; moves change none. */
  private Optional<Block.Picture> ofBudget() {
    return whatIf.totals().stream().findFirst().map(this::ofBudget);
  }

  private Block.Picture ofBudget(WhatIfModel.Total total) {
    Sweep.Effect effect = scenario -> whatIf.change(scenario, total);
    List<Sweep> ordered = Sweep.byEffect(sweeps, effect);
    Amounts amounts = edition.amounts(ends(ordered, effect));
    Map<String, String> said =
        Map.of(
            "low", edition.moneySaid(effect.apply(ordered.get(0).lowest())),
            "high", edition.moneySaid(effect.apply(ordered.get(0).highest())));
    return tornado(
        "whatif-tornado-budget",
        ordered,
        scenario -> edition.value(amounts, effect.apply(scenario)),
        new Words(
            titles.tornado("whatif.title.tornado.budget", ordered, effect, said),
            amounts.unit(),
            edition.say("whatif.tornado.budget.sub", edition.total(total), amounts.unit()),
            "whatif_budget"));
  }

  private static Collection<BigDecimal> ends(List<Sweep> sweeps, Sweep.Effect effect) {
    List<BigDecimal> ends = new ArrayList<>();
    sweeps.forEach(
        sweep -> {
          ends.add(effect.apply(sweep.lowest()));
          ends.add(effect.apply(sweep.highest()));
        });
    return ends;
  }

  /** What stands around a figure. */
  private record Words(String title, String unit, String subtitle, String table) {}

  private interface Shown {
    Chart.Value of(ScenarioRow scenario);
  }

  private Block.Picture tornado(String id, List<Sweep> ordered, Shown shown, Words words) {
    List<Sweep> first = ordered.stream().limit(MOST_BARS).toList();
    List<String> names = first.stream().map(this::named).toList();
    List<Chart.Series> series =
        List.of(
            new Chart.Series(
                edition.say("whatif.lowest"),
                first.stream().map(sweep -> shown.of(sweep.lowest())).toList()),
            new Chart.Series(
                edition.say("whatif.highest"),
                first.stream().map(sweep -> shown.of(sweep.highest())).toList()));
    return new Block.Picture(
        id,
        new Chart.Diverging(words.unit, names, series),
        Block.Width.FULL,
        words.title,
        words.subtitle,
        edition.source(words.table),
        ChartDescriptions.bars(edition, names, series));
  }

  private String named(Sweep sweep) {
    return sweep.name()
        + edition
            .wording()
            .bracketed(
                edition.say(
                    "whatif.range",
                    edition.varied(sweep.lowest().point()),
                    edition.varied(sweep.highest().point())));
  }

  private DocumentSection curves() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(edition.say("whatif.curves.lead")));
    List<Sweep> ordered = Sweep.byEffect(sweeps, whatIf::expected);
    for (int i = 0; i < Math.min(ordered.size(), MOST_CURVES); i++) {
      new ResponseCurves(edition, ordered.get(i))
          .picture("whatif-curve-" + (i + 1))
          .ifPresent(blocks::add);
    }
    if (ordered.size() > MOST_CURVES) {
      blocks.add(new Block.Prose(edition.say("whatif.curves.cut", ordered.size(), MOST_CURVES)));
    }
    return new DocumentSection(
        "whatif-curves",
        edition.say("whatif.curves"),
        DocumentSection.Break.NEW_PAGE,
        blocks,
        List.of());
  }

  private DocumentSection points() {
    return new DocumentSection(
        "whatif-points",
        edition.say("whatif.points"),
        DocumentSection.Break.FOLLOWS,
        List.of(table()),
        List.of());
  }

  private Block.Table table() {
    Optional<WhatIfModel.Total> total = whatIf.totals().stream().findFirst();
    List<ScenarioRow> all = sweeps.stream().flatMap(sweep -> sweep.points().stream()).toList();
    Amounts amounts =
        edition.amounts(
            total
                .map(each -> all.stream().map(point -> whatIf.change(point, each)).toList())
                .orElse(List.of()));
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(edition.say("whatif.col.adjustment"), 34));
    heads.add(Heads.number(edition.say("whatif.col.value"), 12));
    total.ifPresent(
        each -> heads.add(Heads.number(edition.say("whatif.col.change", edition.total(each)), 20)));
    heads.add(Heads.number(edition.say("whatif.col.targets"), 18));
    heads.add(Heads.number(edition.say("whatif.col.targets.twice"), 18));
    return new Block.Table(
        "whatif-points-table",
        edition.say("whatif.points.title", all.size()),
        subtitle(total.isPresent(), amounts, all.size()),
        heads,
        rows(total, amounts),
        edition.source("whatif_scenarios"),
        Block.Table.Use.SORT_AND_FILTER);
  }

  private String subtitle(boolean hasMoney, Amounts amounts, int all) {
    String unit = hasMoney ? edition.say("whatif.points.unit", amounts.unit()) : "";
    return all > MOST_ROWS
        ? unit
            + edition.say(
                "whatif.cut",
                all,
                MOST_ROWS,
                "tables/whatif_budget.csv, tables/whatif_forecast.csv")
        : unit;
  }

  private List<Block.Row> rows(Optional<WhatIfModel.Total> total, Amounts amounts) {
    List<Block.Row> rows = new ArrayList<>();
    for (Sweep sweep : sweeps) {
      for (ScenarioRow point : sweep.points()) {
        rows.add(row(sweep, point, total, amounts));
      }
    }
    return List.copyOf(rows.subList(0, Math.min(rows.size(), MOST_ROWS)));
  }

  private Block.Row row(
      Sweep sweep, ScenarioRow scenario, Optional<WhatIfModel.Total> total, Amounts amounts) {
    BigDecimal value = scenario.point().value();
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(sweep.name()));
    cells.add(
        new Cell.Quantity(value, WhatIfEdition.digits(value), edition.varied(scenario.point())));
    total.ifPresent(each -> cells.add(edition.change(amounts, whatIf.change(scenario, each))));
    cells.add(edition.targetsCell(whatIf.expected(scenario)));
    cells.add(edition.targetsCell(whatIf.expectedOfTwice(scenario)));
    return new Block.Row(Block.Row.Kind.PLAIN, cells);
  }
}
