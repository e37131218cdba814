package tassei.reports.page.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.model.name.ContinuedProject;
import tassei.reports.model.name.PlanPeriod;
import tassei.reports.model.name.Project;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;
import tassei.reports.text.Numbers;
import tassei.reports.text.Wording;

/** What of one plan goes on in the next, and why we say so. */
public final class PlanToPlan {
  private final Teller teller;
  private final ReportModel model;

  private PlanToPlan(Teller teller) {
    this.teller = teller;
    this.model = teller.model();
  }

  public static Optional<DocumentSection> of(ReportModel model, Wording wording) {
    if (model.crosswalk().isEmpty()) {
      return Optional.empty();
    }
    Teller teller = new Teller(model, wording);
    List<Block> blocks = new ArrayList<>();
    PlanToPlan pages = new PlanToPlan(teller);
    blocks.add(new Block.Prose(teller.say("plans.intro", pages.mark())));
    blocks.add(new Block.Points(pages.findings()));
    PlanFlow.of(teller).ifPresent(blocks::add);
    blocks.add(pages.table());
    List<String> unlinked = pages.unlinked();
    if (!unlinked.isEmpty()) {
      blocks.add(new Block.Prose(teller.say("plans.unlinked")));
      blocks.add(new Block.Points(unlinked));
    }
    return Optional.of(
        new DocumentSection(
            "plans", teller.say("plans.title"), DocumentSection.Break.NEW_PAGE, blocks, List.of()));
  }

  private List<Block.Head> heads() {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(teller.say("plans.col.from"), 6));
    heads.add(Heads.words(teller.say("plans.col.to"), 6));
    if (published() > 0) {
      heads.add(Heads.number(teller.say("plans.col.share"), 3));
    }
    heads.add(Heads.words(teller.say("plans.col.basis"), 9));
    heads.add(Heads.words(teller.say("plans.col.note"), 6));
    return heads;
  }

  private long published() {
    return model.crosswalk().stream().filter(entry -> entry.share() != null).count();
  }

  private String mark() {
    return model.labels().mark("regrouped", teller.language());
  }

  private Block.Table table() {
    List<Block.Row> rows = new ArrayList<>();
    byPlans()
        .forEach(
            (plans, entries) -> {
              rows.add(heading(plans));
              entries.forEach(entry -> rows.add(row(entry)));
            });
    return new Block.Table(
        "plans-table",
        teller.say("plans.table", model.crosswalk().size(), published()),
        teller.say("plans.table.unit"),
        heads(),
        rows,
        "",
        Block.Table.Use.READ);
  }

  private Map<List<String>, List<ContinuedProject>> byPlans() {
    Map<List<String>, List<ContinuedProject>> byPlans = new LinkedHashMap<>();
    for (ContinuedProject entry : model.crosswalk()) {
      List<String> plans = List.of(plan(entry.fromProject()), plan(entry.toProject()));
      byPlans.computeIfAbsent(plans, key -> new ArrayList<>()).add(entry);
    }
    return byPlans;
  }

  private String plan(String project) {
    return model.names().project(project).map(Project::plan).orElse("");
  }

  private Block.Row heading(List<String> plans) {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        teller.words(
            teller.say("plans.heading", teller.name(plans.get(0)), teller.name(plans.get(1)))));
    for (int i = 1; i < heads().size(); i++) {
      cells.add(new Cell.Blank());
    }
    return new Block.Row(Block.Row.Kind.HEADING, cells);
  }

  private Block.Row row(ContinuedProject entry) {
    List<Cell> cells = new ArrayList<>();
    cells.add(teller.words(side(entry.fromProject(), entry.fromKpi())));
    cells.add(teller.words(side(entry.toProject(), entry.toKpi())));
    if (published() > 0) {
      cells.add(share(entry));
    }
    cells.add(teller.words(entry.basis()));
    cells.add(teller.words(entry.note()));
    return new Block.Row(Block.Row.Kind.PLAIN, cells, new Block.Keys("", entry.toProject(), ""));
  }

  private String side(String project, String kpi) {
    String name = teller.name(project);
    return kpi.isEmpty()
        ? name
        : name + teller.wording().bracketed(model.nameOf(kpi, teller.language()));
  }

  private Cell share(ContinuedProject entry) {
    if (entry.share() == null) {
      return new Cell.Unknown(teller.say("plans.share.unknown"));
    }
    return new Cell.Quantity(
        entry.share().scaleByPowerOfTen(2),
        1,
        teller.wording().percent(Numbers.of(entry.share().scaleByPowerOfTen(2), 1)));
  }

  /** Of each plan that has a successor: how many of its projects go on. */
  private List<String> findings() {
    List<String> findings = new ArrayList<>();
    for (PlanPeriod plan : continued()) {
      List<Project> projects = model.names().projectsOf(plan.code());
      long linked = projects.stream().filter(this::isLinked).count();
      findings.add(
          teller.say("plans.finding", plan.name(teller.language()), projects.size(), linked));
    }
    return findings;
  }

  private List<PlanPeriod> continued() {
    return model.names().plans().stream()
        .filter(plan -> model.names().projectsOf(plan.code()).stream().anyMatch(this::isLinked))
        .toList();
  }

  private boolean isLinked(Project project) {
    return model.crosswalk().stream().anyMatch(entry -> entry.fromProject().equals(project.code()));
  }

  private List<String> unlinked() {
    List<String> lines = new ArrayList<>();
    for (PlanPeriod plan : continued()) {
      List<String> names =
          model.names().projectsOf(plan.code()).stream()
              .filter(project -> !isLinked(project))
              .map(project -> project.name(teller.language()))
              .toList();
      if (!names.isEmpty()) {
        lines.add(
            teller.say(
                "plans.unlinked.of", plan.name(teller.language()), teller.wording().list(names)));
      }
    }
    return lines;
  }
}
