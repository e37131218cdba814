package tassei.reports.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.Heads;
import tassei.reports.text.Chances;
import tassei.reports.text.KpiNumbers;
import tassei.reports.text.ShortNames;

/** What is expected of targets in the base beside what is under each scenario. */
final class ProspectTables {
  private final WhatIfEdition edition;
  private final WhatIfModel whatIf;
  private final ShortNames names;
  private final List<ReportedKpi> kpis;
  private final int left;

  /** Of these targets; so many more are in the tables of the what-if alone. */
  ProspectTables(WhatIfEdition edition, List<ReportedKpi> kpis, int left) {
    this.edition = edition;
    this.whatIf = edition.whatIf();
    this.names = edition.kpiNames();
    this.kpis = kpis;
    this.left = left;
  }

  /** Probabilities of base and scenarios side by side. */
  Block.Table chances() {
    List<ReportedKpi> moved = kpis.stream().filter(this::isMoved).toList();
    return beside(
        "whatif-chances",
        edition.say("whatif.prospects.together"),
        edition.say("whatif.prospects.together.sub", edition.legend(whatIf.scenarios()))
            + still(kpis.size() - moved.size())
            + cut(),
        moved.stream().map(this::together).toList());
  }

  /** Whether the change of its probability prints as one. */
  private boolean isMoved(ReportedKpi kpi) {
    return whatIf.greatest(kpi).setScale(1, RoundingMode.HALF_UP).signum() != 0;
  }

  private String still(int still) {
    return still == 0 ? "" : edition.say("whatif.prospects.still", still);
  }

  /** The values in the middle, where a scenario has another one. */
  Optional<Block.Table> medians() {
    List<ReportedKpi> moved = kpis.stream().filter(this::isMedianMoved).toList();
    return moved.isEmpty()
        ? Optional.empty()
        : Optional.of(
            beside(
                "whatif-medians",
                edition.say("whatif.medians", moved.size()),
                edition.say("whatif.medians.sub", edition.legend(whatIf.scenarios())),
                moved.stream().map(this::medians).toList()));
  }

  /** As it prints: what is not seen to change is no news. */
  private boolean isMedianMoved(ReportedKpi kpi) {
    KpiNumbers numbers = new KpiNumbers(edition.wording());
    return whatIf.scenarios().stream()
        .map(scenario -> whatIf.prospectsOf(scenario).get(kpi.code()))
        .filter(prospect -> prospect != null && prospect.median() != null)
        .filter(prospect -> prospect.baseMedian() != null)
        .anyMatch(
            prospect ->
                !numbers
                    .value(kpi, prospect.median())
                    .equals(numbers.value(kpi, prospect.baseMedian())));
  }

  private Block.Row medians(ReportedKpi kpi) {
    KpiNumbers numbers = new KpiNumbers(edition.wording());
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(names.of(kpi)));
    cells.add(numbers.targetCell(kpi));
    cells.add(median(numbers, kpi, kpi.forecast().p50()));
    for (ScenarioRow scenario : whatIf.scenarios()) {
      Prospect prospect = whatIf.prospectsOf(scenario).get(kpi.code());
      cells.add(median(numbers, kpi, prospect == null ? kpi.forecast().p50() : prospect.median()));
    }
    return row(kpi, cells);
  }

  private Block.Table beside(String id, String title, String subtitle, List<Block.Row> rows) {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(edition.say("whatif.col.kpi"), 46));
    heads.add(Heads.number(edition.say("whatif.col.target"), 9));
    heads.add(Heads.number(edition.say("whatif.col.base"), 12));
    whatIf.scenarios().forEach(scenario -> heads.add(Heads.number(edition.numbered(scenario), 14)));
    return new Block.Table(
        id,
        title,
        subtitle,
        heads,
        rows,
        edition.source("whatif_forecast"),
        Block.Table.Use.SORT_AND_FILTER);
  }

  private String cut() {
    return left == 0
        ? ""
        : edition.say("whatif.cut", kpis.size() + left, kpis.size(), "tables/whatif_forecast.csv");
  }

  private Block.Row together(ReportedKpi kpi) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(names.of(kpi)));
    cells.add(new KpiNumbers(edition.wording()).targetCell(kpi));
    BigDecimal base = kpi.forecast().probability();
    cells.add(chance(base, ""));
    for (ScenarioRow scenario : whatIf.scenarios()) {
      Prospect prospect = whatIf.prospectsOf(scenario).get(kpi.code());
      boolean isTouched = prospect != null && prospect.isKnown();
      BigDecimal points = isTouched ? prospect.points() : BigDecimal.ZERO;
      cells.add(
          chance(
              isTouched ? prospect.stated() : base,
              edition.wording().bracketed(edition.points(points))));
    }
    return row(kpi, cells);
  }

  private Cell chance(BigDecimal probability, String after) {
    return probability == null
        ? new Cell.Unknown("")
        : new Cell.Quantity(
            probability, 2, new Chances(edition.wording()).brief(probability) + after);
  }

  static Block.Row row(ReportedKpi kpi, List<Cell> cells) {
    Block.Keys keys = new Block.Keys("", kpi.owner().project(), "");
    return new Block.Row(Block.Row.Kind.PLAIN, List.copyOf(cells), keys);
  }

  private static Cell median(KpiNumbers numbers, ReportedKpi kpi, BigDecimal median) {
    return median == null ? new Cell.Unknown("") : numbers.cell(kpi, median);
  }
}
