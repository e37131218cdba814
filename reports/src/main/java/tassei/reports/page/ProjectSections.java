package tassei.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.document.Section;
import tassei.reports.model.Kpi;
import tassei.reports.model.Plan;
import tassei.reports.model.Project;

/** A section for each integrated project with data: the current plan first, then newest first. */
final class ProjectSections {
  private final Edition edition;

  ProjectSections(Edition edition) {
    this.edition = edition;
  }

  List<Section> all() {
    return plans().stream()
        .flatMap(plan -> edition.model().names().projectsOf(plan.code()).stream())
        .map(this::section)
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Plan> plans() {
    Optional<Plan> current = edition.model().currentPlan();
    List<Plan> plans = new ArrayList<>(edition.model().names().plans());
    plans.sort(
        Comparator.comparing((Plan plan) -> !current.map(plan::equals).orElse(false))
            .thenComparing(Plan::fromFy, Comparator.nullsLast(Comparator.<Integer>reverseOrder())));
    return plans;
  }

  private Optional<Section> section(Project project) {
    List<Kpi> kpis = edition.model().kpisOf(project.code());
    ProjectBudget budget = new ProjectBudget(edition, project);
    if (kpis.isEmpty() && budget.isEmpty()) {
      return Optional.empty();
    }
    String id = Ids.of(project.code());
    List<Block> blocks = new ArrayList<>(lead(kpis, budget));
    blocks.addAll(KpiBlocks.of(edition, id, kpis));
    List<Section> parts = new ArrayList<>();
    budget(project, budget, id).ifPresent(parts::add);
    notes(project, kpis, budget, id).ifPresent(parts::add);
    return Optional.of(
        new Section("project-" + id, edition.name(project), breaks(project, kpis), blocks, parts));
  }

  /** A project of an earlier or later plan with little to show follows the one before it. */
  private Section.Break breaks(Project project, List<Kpi> kpis) {
    boolean isCurrent =
        edition.model().currentPlan().map(plan -> plan.code().equals(project.plan())).orElse(false);
    boolean hasTargets = kpis.stream().anyMatch(Kpi::hasTarget);
    return isCurrent || hasTargets ? Section.Break.NEW_PAGE : Section.Break.FOLLOWS;
  }

  private List<Block> lead(List<Kpi> kpis, ProjectBudget budget) {
    String standing = edition.findings().standing(kpis);
    List<String> sentences = new ArrayList<>();
    if (!standing.isEmpty()) {
      sentences.add(edition.wording().sentence(standing));
    }
    budget.finding().map(finding -> edition.wording().sentence(finding)).ifPresent(sentences::add);
    return sentences.isEmpty()
        ? List.of()
        : List.of(new Block.Prose(edition.wording().sentences(sentences)));
  }

  private Optional<Section> budget(Project project, ProjectBudget budget, String id) {
    if (budget.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(budget.table(id));
    ProgrammeTable.of(edition, project, id).ifPresent(blocks::add);
    return Optional.of(
        new Section(
            "project-" + id + "-budget",
            edition.say("project.budget"),
            Section.Break.FOLLOWS,
            blocks,
            List.of()));
  }

  private Optional<Section> notes(
      Project project, List<Kpi> kpis, ProjectBudget budget, String id) {
    ProjectNotes notes = new ProjectNotes(edition, kpis);
    List<String> items = new ArrayList<>();
    items.addAll(notes.provisional());
    items.addAll(notes.shared());
    if (budget.isAtLeast()) {
      items.add(edition.say("project.note.at-least"));
    }
    items.addAll(notes.notAdded(project));
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "project-" + id + "-notes",
                edition.say("project.notes"),
                Section.Break.FOLLOWS,
                List.of(new Block.Points(List.copyOf(items))),
                List.of()));
  }
}
