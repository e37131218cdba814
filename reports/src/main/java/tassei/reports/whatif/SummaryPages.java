package tassei.reports.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.DocumentSection;
import tassei.reports.page.Heads;

/** What each scenario does, takes for granted and comes to, on one page. */
final class SummaryPages {
  private static final int MOST = 40;

  private final WhatIfEdition edition;
  private final WhatIfModel whatIf;

  private SummaryPages(WhatIfEdition edition) {
    this.edition = edition;
    this.whatIf = edition.whatIf();
  }

  static DocumentSection of(WhatIfEdition edition) {
    return new DocumentSection(
        "whatif-summary",
        edition.say("whatif.summary"),
        DocumentSection.Break.NEW_PAGE,
        new SummaryPages(edition).blocks(),
        List.of());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String base = whatIf.model().run().assumed().base();
    blocks.add(new Block.Prose(edition.say("whatif.lead", base, whatIf.scenarios().size())));
    blocks.add(table());
    blocks.add(new Block.Prose(edition.say("whatif.assumed")));
    return List.copyOf(blocks);
  }

  private Block.Table table() {
    List<Block.Row> rows = new ArrayList<>();
    whatIf.plain().stream().map(this::row).forEach(rows::add);
    Sweep.of(edition).stream().map(this::row).forEach(rows::add);
    boolean isCut = rows.size() > MOST;
    return new Block.Table(
        "whatif-scenarios",
        edition.say("whatif.summary.title"),
        isCut ? edition.say("whatif.cut", rows.size(), MOST, "tables/whatif_scenarios.csv") : "",
        List.of(
            Heads.words(edition.say("whatif.scenario"), 20),
            Heads.words(edition.say("whatif.does"), 34),
            Heads.words(edition.say("whatif.assumes"), 12),
            Heads.words(edition.say("whatif.col.budget"), 24),
            Heads.number(
                edition.say("whatif.col.targets"),
                edition.say("whatif.measure", whatIf.targets()),
                16)),
        List.copyOf(rows.subList(0, Math.min(rows.size(), MOST))),
        edition.source("whatif_scenarios"),
        Block.Table.Use.READ);
  }

  private Block.Row row(ScenarioRow scenario) {
    return new Block.Row(
        Block.Row.Kind.PLAIN,
        List.of(
            new Cell.Words(
                edition.say("whatif.legend", edition.numbered(scenario), scenario.name())),
            new Cell.Words(does(scenario)),
            new Cell.Words(brief(scenario)),
            new Cell.Words(totals(scenario)),
            edition.targetsCell(whatIf.expected(scenario))));
  }

  private String does(ScenarioRow scenario) {
    List<String> said = scenario.adjustments().stream().map(edition.adjustments()::said).toList();
    return String.join(edition.wording().say("common.semicolon"), said);
  }

  private String brief(ScenarioRow scenario) {
    return edition.say("whatif.brief", WhatIfEdition.plain(scenario.elasticity()), scenario.lag());
  }

  /** Every total that changes, with its year and stage. */
  private String totals(ScenarioRow scenario) {
    List<String> said =
        whatIf.budgetOf(scenario).entrySet().stream()
            .filter(entry -> entry.getKey().level().equals(Place.TOTAL))
            .map(entry -> total(entry.getKey(), entry.getValue()))
            .toList();
    return said.isEmpty()
        ? edition.say("whatif.nothing")
        : String.join(edition.wording().say("common.semicolon"), said);
  }

  private String total(Place place, ScenarioSum sums) {
    String percent =
        sums.percent() == null ? "" : edition.wording().bracketed(edition.percent(sums.percent()));
    return edition.slice(place.slice()) + " " + edition.moneySaid(sums.difference()) + percent;
  }

  private Block.Row row(Sweep sweep) {
    ScenarioRow low = sweep.lowest();
    ScenarioRow high = sweep.highest();
    String range = range(edition.varied(low.point()), edition.varied(high.point()));
    BigDecimal more = whatIf.expected(high);
    return new Block.Row(
        Block.Row.Kind.PLAIN,
        List.of(
            new Cell.Words(low.point().of()),
            new Cell.Words(
                edition.say("whatif.sweeps", sweep.name(), range, sweep.points().size())),
            new Cell.Words(brief(low)),
            new Cell.Words(totals(low, high)),
            new Cell.Quantity(
                more, 2, range(edition.targets(whatIf.expected(low)), edition.targets(more)))));
  }

  private String totals(ScenarioRow low, ScenarioRow high) {
    List<String> said =
        whatIf.totals().stream()
            .filter(total -> isChanged(low, total) || isChanged(high, total))
            .map(
                total ->
                    edition.total(total)
                        + " "
                        + range(
                            edition.moneySaid(whatIf.change(low, total)),
                            edition.moneySaid(whatIf.change(high, total))))
            .toList();
    return said.isEmpty()
        ? edition.say("whatif.nothing")
        : String.join(edition.wording().say("common.semicolon"), said);
  }

  private boolean isChanged(ScenarioRow scenario, WhatIfModel.Total total) {
    return whatIf.change(scenario, total).signum() != 0;
  }

  private String range(String from, String upTo) {
    return edition.say("whatif.range", from, upTo);
  }
}
