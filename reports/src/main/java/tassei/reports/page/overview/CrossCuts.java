package tassei.reports.page.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tassei.contract.words.Measure;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.kpi.ScopeRow;
import tassei.reports.page.Ids;
import tassei.reports.page.Teller;
import tassei.reports.text.ShortNames;
import tassei.reports.text.Wording;

/** Outcomes by phase, purpose and disease area: one indicator a row or a figure, never added. */
public final class CrossCuts {
  private static final int MOST_INDICATORS = 14;
  private static final int MOST_CROSSED = 3;

  private final Teller teller;
  private final ShortNames names;

  private CrossCuts(Teller teller) {
    this.teller = teller;
    this.names = new ShortNames(teller.model().kpis(), teller.wording());
  }

  public static Optional<DocumentSection> of(ReportModel model, Wording wording) {
    List<Block> blocks = new CrossCuts(new Teller(model, wording)).blocks();
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DocumentSection(
                "cross-cuts",
                wording.say("cross.title"),
                DocumentSection.Break.NEW_PAGE,
                blocks,
                List.of()));
  }

  private List<Block> blocks() {
    List<Block> figures = new ArrayList<>();
    byIndicator("phase", phase()).ifPresent(figures::add);
    byIndicator("purpose", purpose()).ifPresent(figures::add);
    List<ScopeRow> crossed = rows("disease_area+phase");
    if (crossed.isEmpty()) {
      ofAreas(rows("disease_area")).ifPresent(figures::add);
    }
    for (String kpi : most(crossed, MOST_CROSSED)) {
      crossed(crossed.stream().filter(row -> row.kpi().equals(kpi)).toList(), kpi)
          .ifPresent(figures::add);
    }
    if (figures.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(teller.say("cross.intro")));
    blocks.addAll(figures);
    return blocks;
  }

  private Optional<Block> byIndicator(String level, CrossAxis columns) {
    List<ScopeRow> rows = rows(level);
    List<String> shown = most(rows, MOST_INDICATORS);
    List<ScopeRow> counted = rows.stream().filter(row -> shown.contains(row.kpi())).toList();
    String title = teller.say("cross.by-indicator", teller.say("cross." + columns.id()));
    return CrossTable.of(counted, indicator(), columns)
        .map(table -> table.picture(teller, "cross-" + level, title));
  }

  private Optional<Block> crossed(List<ScopeRow> rows, String kpi) {
    String title = teller.say("cross.of-one", name(kpi), teller.say("cross.area-phase"));
    return CrossTable.of(rows, area(), phase())
        .map(table -> table.picture(teller, "cross-area-phase-" + Ids.of(kpi), title));
  }

  /** Where areas are not crossed with phases: the most counted indicators side by side. */
  private Optional<Block> ofAreas(List<ScopeRow> rows) {
    List<String> shown = most(rows, MOST_CROSSED);
    List<ScopeRow> counted = rows.stream().filter(row -> shown.contains(row.kpi())).toList();
    String title = teller.say("cross.by-indicator", teller.say("cross.area"));
    return CrossTable.of(counted, area(), indicator())
        .map(table -> table.picture(teller, "cross-area", title));
  }

  /** Whole counts only: a part counts in its parent, and other measures are no counts. */
  private List<ScopeRow> rows(String level) {
    return teller.model().scopes().rows().stream()
        .filter(row -> row.level().equals(level))
        .filter(row -> isCounted(row.kpi()))
        .toList();
  }

  private boolean isCounted(String code) {
    return teller
        .model()
        .kpi(code)
        .filter(kpi -> kpi.measure() == Measure.COUNT && !kpi.isPart())
        .isPresent();
  }

  /** Indicators of which most is counted, as far as a figure holds them. */
  private static List<String> most(List<ScopeRow> rows, int count) {
    Map<String, BigDecimal> sums = new HashMap<>();
    rows.forEach(row -> sums.merge(row.kpi(), row.quantity(), BigDecimal::add));
    return sums.keySet().stream()
        .sorted(
            Comparator.comparing((String kpi) -> sums.get(kpi))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(count)
        .toList();
  }

  private CrossAxis area() {
    return axis("area", ScopeRow::diseaseArea, List.of(), this::areaName);
  }

  private CrossAxis phase() {
    return axis("phase", ScopeRow::phase, CrossAxis.PHASES, this::phaseName);
  }

  private CrossAxis purpose() {
    return axis("purpose", ScopeRow::purpose, CrossAxis.PURPOSES, this::purposeName);
  }

  private CrossAxis indicator() {
    List<String> order = teller.model().kpis().stream().map(ReportedKpi::code).toList();
    return axis("indicator", ScopeRow::kpi, order, this::name);
  }

  private String name(String code) {
    return teller.model().kpi(code).map(names::of).orElse(code);
  }

  private CrossAxis axis(
      String id,
      Function<ScopeRow, String> code,
      List<String> order,
      Function<String, String> name) {
    return new CrossAxis(
        id,
        code,
        order,
        known -> CrossAxis.isStated(known) ? name.apply(known) : teller.say("cross.unknown"));
  }

  private String areaName(String code) {
    return teller
        .model()
        .names()
        .called("disease_area", code)
        .map(name -> name.in(teller.wording().language()))
        .orElse(code);
  }

  private String phaseName(String code) {
    return teller.wording().code("cross.phase.", code);
  }

  private String purposeName(String code) {
    return teller.wording().code("cross.purpose.", code);
  }
}
