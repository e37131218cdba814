package tassei.reports.page.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.name.PlanPeriod;
import tassei.reports.model.name.Project;
import tassei.reports.page.Edition;
import tassei.reports.page.Ids;
import tassei.reports.page.kpi.KpiBlocks;

/**
 * Integrated projects with data: those of the current plan a section each, those of the other plans
 * a section a plan, the newest first.
 */
public final class ProjectSections {
  private final Edition edition;

  public ProjectSections(Edition edition) {
    this.edition = edition;
  }

  public List<DocumentSection> all() {
    List<DocumentSection> sections = new ArrayList<>();
    edition.model().currentPlan().ifPresent(plan -> sections.addAll(projects(plan)));
    otherPlans().stream().map(this::plan).flatMap(Optional::stream).forEach(sections::add);
    return List.copyOf(sections);
  }

  private List<PlanPeriod> otherPlans() {
    Optional<PlanPeriod> current = edition.model().currentPlan();
    return edition.model().names().plans().stream()
        .filter(plan -> !current.map(plan::equals).orElse(false))
        .sorted(
            Comparator.comparing(
                PlanPeriod::fromFy, Comparator.nullsLast(Comparator.<Integer>reverseOrder())))
        .toList();
  }

  private Optional<DocumentSection> plan(PlanPeriod plan) {
    List<DocumentSection> projects = projects(plan);
    return projects.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DocumentSection(
                "plan-" + Ids.of(plan.code()),
                edition.say("project.plan", edition.name(plan)),
                DocumentSection.Break.NEW_PAGE,
                List.of(),
                projects.stream().map(ProjectSections::following).toList()));
  }

  private static DocumentSection following(DocumentSection section) {
    return new DocumentSection(
        section.id(),
        section.title(),
        DocumentSection.Break.FOLLOWS,
        section.blocks(),
        section.parts());
  }

  private List<DocumentSection> projects(PlanPeriod plan) {
    return edition.model().names().projectsOf(plan.code()).stream()
        .map(this::project)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<DocumentSection> project(Project project) {
    List<ReportedKpi> kpis = edition.model().kpisOf(project.code());
    ProjectBudget budget = new ProjectBudget(edition, project);
    if (kpis.isEmpty() && budget.isEmpty()) {
      return Optional.empty();
    }
    String id = Ids.of(project.code());
    ProjectNotes notes = new ProjectNotes(edition);
    List<Block> blocks = new ArrayList<>(lead(kpis, budget));
    blocks.addAll(KpiBlocks.of(edition, id, kpis));
    List<DocumentSection> parts =
        budget.isEmpty() ? List.of() : List.of(budget(project, budget, notes, id));
    return Optional.of(
        new DocumentSection(
            "project-" + id, edition.name(project), DocumentSection.Break.NEW_PAGE, blocks, parts));
  }

  private List<Block> lead(List<ReportedKpi> kpis, ProjectBudget budget) {
    String standing = edition.findings().standing(kpis);
    List<String> sentences = new ArrayList<>();
    if (!standing.isEmpty()) {
      sentences.add(edition.wording().sentence(standing));
    }
    budget.finding().map(edition.wording()::sentence).ifPresent(sentences::add);
    return sentences.isEmpty()
        ? List.of()
        : List.of(new Block.Prose(edition.wording().sentences(sentences)));
  }

  private DocumentSection budget(
      Project project, ProjectBudget budget, ProjectNotes notes, String id) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(budget.table(id));
    blocks.addAll(ProgrammeTable.of(edition, project, id));
    blocks.addAll(notes.ofBudget(project, budget));
    return new DocumentSection(
        "project-" + id + "-budget",
        edition.say("project.budget"),
        DocumentSection.Break.FOLLOWS,
        List.copyOf(blocks),
        List.of());
  }
}
