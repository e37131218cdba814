package tassei.reports.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.text.Amounts;

/** Budgets side by side, level by level, and what changes as bars. */
final class ScenarioBudgetPages {
  /** More columns do not fit a page. */
  private static final int ABREAST = 2;

  private static final int MOST_BARS = 12;

  private static final List<String> LEVELS =
      List.of(Place.TOTAL, Place.MINISTRY, Place.PROJECT, Place.BOTH);

  private final WhatIfEdition edition;
  private final List<ScenarioRow> scenarios;

  private ScenarioBudgetPages(WhatIfEdition edition) {
    this.edition = edition;
    this.scenarios = edition.whatIf().scenarios();
  }

  static Optional<DocumentSection> of(WhatIfEdition edition) {
    if (!edition.whatIf().isWhole()) {
      return Optional.empty();
    }
    ScenarioBudgetPages pages = new ScenarioBudgetPages(edition);
    List<DocumentSection> parts = LEVELS.stream().map(pages::part).toList();
    return Optional.of(
        new DocumentSection(
            "whatif-budget",
            edition.say("whatif.budget"),
            DocumentSection.Break.NEW_PAGE,
            List.of(
                new Block.Prose(new Titles(edition).budget(pages.scenarios)),
                new Block.Prose(edition.say("whatif.budget.lead"))),
            parts));
  }

  private DocumentSection part(String level) {
    String id = "whatif-" + level.replace('_', '-').replace('+', '-');
    List<Block> blocks = new ArrayList<>();
    if (level.equals(Place.MINISTRY) || level.equals(Place.PROJECT)) {
      picture(id, level).ifPresent(blocks::add);
    }
    for (int from = 0; from < scenarios.size(); from += ABREAST) {
      List<ScenarioRow> abreast =
          scenarios.subList(from, Math.min(scenarios.size(), from + ABREAST));
      SideBySide table = new SideBySide(edition, level, abreast);
      if (!table.isEmpty()) {
        blocks.add(table.table(id + "-" + (from / ABREAST + 1)));
      }
    }
    return new DocumentSection(
        id + "-part",
        edition.say("whatif.level." + level.replace('+', '-')),
        DocumentSection.Break.FOLLOWS,
        blocks,
        List.of());
  }

  /** Of the slice in which most money moves. */
  private Optional<Block> picture(String id, String level) {
    SideBySide all = new SideBySide(edition, level, scenarios);
    Map<Place.Slice, BigDecimal> moved = new LinkedHashMap<>();
    all.places().forEach(place -> moved.merge(place.slice(), all.size(place), BigDecimal::add));
    return moved.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(slice -> picture(id, level, all, slice.getKey()));
  }

  private Block picture(String id, String level, SideBySide all, Place.Slice slice) {
    List<Place> places = bars(all, slice);
    Amounts amounts = edition.amounts(places.stream().map(all::size).toList());
    List<Chart.Series> series =
        scenarios.stream().map(scenario -> series(scenario, all, places, amounts)).toList();
    List<String> names = places.stream().map(all::name).toList();
    return new Block.Picture(
        id + "-differences",
        new Chart.Diverging(amounts.unit(), names, series),
        Block.Width.FULL,
        new Titles(edition).differences(scenarios, level, slice),
        edition.say("whatif.differences.sub", edition.slice(slice), amounts.unit()),
        edition.source("whatif_budget"),
        ChartDescriptions.bars(edition, names, series));
  }

  /** The greatest ones, in the order of the run. */
  private static List<Place> bars(SideBySide all, Place.Slice slice) {
    List<Place> inSlice =
        all.places().stream().filter(place -> place.slice().equals(slice)).toList();
    List<Place> greatest =
        inSlice.stream()
            .sorted(Comparator.comparing(all::size).reversed())
            .limit(MOST_BARS)
            .toList();
    return inSlice.stream().filter(greatest::contains).toList();
  }

  private Chart.Series series(
      ScenarioRow scenario, SideBySide all, List<Place> places, Amounts amounts) {
    return new Chart.Series(
        scenario.name(),
        places.stream()
            .map(place -> edition.value(amounts, all.sums(scenario, place).difference()))
            .toList());
  }
}
