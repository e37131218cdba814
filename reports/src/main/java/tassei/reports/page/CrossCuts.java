package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tassei.reports.document.Block;
import tassei.reports.document.Section;
import tassei.reports.model.Kpi;
import tassei.reports.model.ReportModel;
import tassei.reports.model.ScopeRow;
import tassei.reports.text.Wording;

/** Outcomes across projects: by disease area, phase and purpose. */
final class CrossCuts {
  private final Teller teller;

  private CrossCuts(Teller teller) {
    this.teller = teller;
  }

  static Optional<Section> of(ReportModel model, Wording wording) {
    List<Block> blocks = new CrossCuts(new Teller(model, wording)).blocks();
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "cross-cuts",
                wording.say("cross.title"),
                Section.Break.NEW_PAGE,
                blocks,
                List.of()));
  }

  private List<Block> blocks() {
    List<Block> figures = new ArrayList<>();
    boolean isCrossed = picture("disease_area+phase", area(), phase()).isPresent();
    if (isCrossed) {
      picture("disease_area+phase", area(), phase()).ifPresent(figures::add);
    } else {
      picture("disease_area", area(), project()).ifPresent(figures::add);
      picture("phase", project(), phase()).ifPresent(figures::add);
    }
    picture("purpose", project(), purpose()).ifPresent(figures::add);
    if (figures.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(teller.say("cross.intro")));
    blocks.addAll(figures);
    return blocks;
  }

  private Optional<Block> picture(String level, CrossAxis rows, CrossAxis columns) {
    List<ScopeRow> counted =
        teller.model().scopes().rows().stream()
            .filter(row -> row.level().equals(level))
            .filter(row -> isCounted(row.kpi()))
            .toList();
    return CrossTable.of(counted, rows, columns)
        .map(table -> table.picture(teller, "cross-" + level.replace('_', '-').replace('+', '-')));
  }

  /** Whole counts only: a part counts in its parent, and other measures are no counts. */
  private boolean isCounted(String code) {
    return teller
        .model()
        .kpi(code)
        .filter(kpi -> kpi.measure() == Kpi.Measure.COUNT && !kpi.isPart())
        .isPresent();
  }

  private CrossAxis area() {
    return axis("area", ScopeRow::diseaseArea, List.of(), Function.identity());
  }

  private CrossAxis phase() {
    return axis("phase", ScopeRow::phase, CrossAxis.PHASES, this::phaseName);
  }

  private CrossAxis purpose() {
    return axis("purpose", ScopeRow::purpose, CrossAxis.PURPOSES, this::purposeName);
  }

  private CrossAxis project() {
    return axis(
        "project",
        row -> teller.model().kpi(row.kpi()).map(kpi -> kpi.owner().project()).orElse(""),
        teller.model().names().projects().stream().map(one -> one.code()).toList(),
        teller::name);
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

  private String phaseName(String code) {
    return teller.wording().code("cross.phase.", code);
  }

  private String purposeName(String code) {
    return teller.wording().code("cross.purpose.", code);
  }
}
