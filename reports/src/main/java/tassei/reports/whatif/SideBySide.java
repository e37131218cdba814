package tassei.reports.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.page.Heads;
import tassei.reports.text.Amounts;

/** Amounts of the base beside those of a few scenarios, with what each changes. */
final class SideBySide {
  private static final int MOST = 80;

  private final WhatIfEdition edition;
  private final String level;
  private final List<ScenarioRow> scenarios;
  private final List<Place> places;
  private final int all;
  private final Amounts amounts;

  SideBySide(WhatIfEdition edition, String level, List<ScenarioRow> scenarios) {
    this.edition = edition;
    this.level = level;
    this.scenarios = scenarios;
    List<Place> found = found();
    this.all = found.size();
    this.places =
        found.stream()
            .sorted(Comparator.comparing(this::size).reversed())
            .limit(MOST)
            .sorted(order())
            .toList();
    this.amounts =
        edition.amounts(
            places.stream()
                .flatMap(place -> scenarios.stream().map(each -> sums(each, place).scenario()))
                .toList());
  }

  private List<Place> found() {
    return scenarios.stream()
        .flatMap(scenario -> edition.whatIf().budgetOf(scenario).keySet().stream())
        .filter(place -> place.level().equals(level))
        .distinct()
        .sorted(order())
        .toList();
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  List<Place> places() {
    return places;
  }

  /** The greatest change among the scenarios. */
  BigDecimal size(Place place) {
    return scenarios.stream()
        .map(scenario -> sums(scenario, place).difference().abs())
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private Comparator<Place> order() {
    return Comparator.comparing(Place::collection)
        .thenComparing(Place::fiscalYear)
        .thenComparing(Place::stage)
        .thenComparing(
            place -> edition.place(edition.whatIf().model().names().ministries(), place.ministry()))
        .thenComparing(
            place -> edition.place(edition.whatIf().model().names().projects(), place.project()))
        .thenComparing(Place::ministry)
        .thenComparing(Place::project);
  }

  /** Where a scenario changes nothing it has what the base has. */
  ScenarioSum sums(ScenarioRow scenario, Place place) {
    ScenarioSum own = edition.whatIf().budgetOf(scenario).get(place);
    return own == null ? ScenarioSum.same(base(place)) : own;
  }

  /** Null where the base has no line. */
  private BigDecimal base(Place place) {
    return edition.whatIf().scenarios().stream()
        .map(scenario -> edition.whatIf().budgetOf(scenario).get(place))
        .filter(Objects::nonNull)
        .map(ScenarioSum::base)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  Block.Table table(String id) {
    return new Block.Table(
        id,
        edition.say("whatif.budget.table." + level.replace('+', '-')),
        subtitle(),
        heads(),
        rows(),
        edition.source("whatif_budget"),
        Block.Table.Use.READ);
  }

  private String subtitle() {
    String unit = edition.say("whatif.budget.unit", amounts.unit(), edition.legend(scenarios));
    return all > places.size()
        ? unit + edition.say("whatif.cut", all, places.size(), "tables/whatif_budget.csv")
        : unit;
  }

  private List<Block.Head> heads() {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(edition.say("whatif.col." + level.replace('+', '-')), 34));
    heads.add(Heads.number(edition.say("whatif.col.base"), 11));
    for (ScenarioRow scenario : scenarios) {
      heads.add(Heads.number(edition.numbered(scenario), 12));
      heads.add(Heads.number(edition.say("whatif.col.difference"), 10));
      heads.add(Heads.number(edition.say("whatif.col.percent"), 9));
    }
    return heads;
  }

  private List<Block.Row> rows() {
    List<Block.Row> rows = new ArrayList<>();
    Place.Slice slice = null;
    for (Place place : places) {
      if (!level.equals(Place.TOTAL) && !place.slice().equals(slice)) {
        slice = place.slice();
        rows.add(heading(slice));
      }
      rows.add(row(place));
    }
    return rows;
  }

  private Block.Row heading(Place.Slice slice) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(edition.slice(slice)));
    heads().stream().skip(1).forEach(head -> cells.add(new Cell.Blank()));
    return new Block.Row(Block.Row.Kind.HEADING, cells);
  }

  private Block.Row row(Place place) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(name(place)));
    cells.add(cell(base(place)));
    for (ScenarioRow scenario : scenarios) {
      ScenarioSum sums = sums(scenario, place);
      cells.add(cell(sums.scenario()));
      cells.add(edition.change(amounts, sums.difference()));
      cells.add(edition.percentCell(sums.percent()));
    }
    return new Block.Row(
        Block.Row.Kind.PLAIN, cells, new Block.Keys(place.ministry(), place.project(), ""));
  }

  private Cell cell(BigDecimal yen) {
    return yen == null
        ? new Cell.Unknown(edition.say("whatif.no-base"))
        : amounts.cell(yen, null, Amounts.Known.WHOLE);
  }

  String name(Place place) {
    return switch (level) {
      case Place.TOTAL -> edition.slice(place.slice());
      case Place.MINISTRY -> edition.name(place.ministry());
      case Place.PROJECT -> edition.name(place.project());
      default ->
          edition.say("whatif.both", edition.name(place.ministry()), edition.name(place.project()));
    };
  }
}
