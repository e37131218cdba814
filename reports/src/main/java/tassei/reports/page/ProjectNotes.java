package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.model.BudgetLine;
import tassei.reports.model.Finding;
import tassei.reports.model.Kpi;
import tassei.reports.model.Project;
import tassei.reports.text.Amounts;
import tassei.reports.text.Amounts.Known;
import tassei.reports.text.ShortNames;

/** What a reader must know beside the figures of a project. */
final class ProjectNotes {
  private static final int MOST_LINES = 20;

  private final Edition edition;
  private final List<Kpi> kpis;
  private final ShortNames names;

  ProjectNotes(Edition edition, List<Kpi> kpis) {
    this.edition = edition;
    this.kpis = kpis;
    this.names = new ShortNames(kpis, edition.wording());
  }

  /** About KPIs: provisional figures, and events that several projects report. */
  List<Block> ofKpis() {
    List<String> notes = new ArrayList<>(provisional());
    List<String> shared = shared();
    if (!shared.isEmpty()) {
      notes.add(
          edition.say("project.note.shared", String.join(edition.say("common.semicolon"), shared)));
    }
    return notes.isEmpty() ? List.of() : List.of(new Block.Points(List.copyOf(notes)));
  }

  private List<String> shared() {
    List<String> notes = new ArrayList<>();
    for (Finding finding : edition.model().findings().rows()) {
      if (finding.code().equals("shared-outcome")) {
        kpis.stream()
            .filter(kpi -> kpi.code().equals(finding.key()))
            .forEach(kpi -> notes.add(shared(kpi, finding)));
      }
    }
    return notes;
  }

  private String shared(Kpi kpi, Finding finding) {
    return edition.say(
        "project.note.shared.kpi", names.of(kpi), finding.message().in(edition.language()));
  }

  private List<String> provisional() {
    long provisional = kpis.stream().filter(kpi -> kpi.standing().provisional()).count();
    return provisional == 0
        ? List.of()
        : List.of(
            edition.say("project.note.provisional", provisional, edition.mark("provisional")));
  }

  /** About the budget: lower bounds, and lines that are not added. */
  List<Block> ofBudget(Project project, ProjectBudget budget) {
    List<String> notes = new ArrayList<>();
    if (budget.isAtLeast()) {
      notes.add(edition.say("project.note.at-least"));
    }
    for (String why : List.of("within", "relisted")) {
      notAdded(project, why).ifPresent(notes::add);
    }
    return notes.isEmpty() ? List.of() : List.of(new Block.Points(List.copyOf(notes)));
  }

  /** Lines that lie inside another one, or are shown again; those of no programme are counted. */
  private Optional<String> notAdded(Project project, String why) {
    List<BudgetLine> lines =
        edition.model().budget().lines().rows().stream()
            .filter(line -> line.owner().project().equals(project.code()))
            .filter(line -> line.whyNot().equals(why))
            .toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<String> named =
        new ArrayList<>(
            lines.stream()
                .filter(line -> !line.owner().programme().isEmpty())
                .map(this::named)
                .distinct()
                .limit(MOST_LINES)
                .toList());
    if (named.isEmpty()) {
      return Optional.of(edition.say("project.note.count." + why, lines.size()));
    }
    return Optional.of(
        edition.say("project.note." + why, edition.wording().list(named), lines.size()));
  }

  /** With its amount, where one is printed. */
  private String named(BudgetLine line) {
    String what = edition.model().nameOf(line.owner().programme(), edition.language());
    return line.amount() == null
        ? what
        : edition.say(
            "project.note.amount",
            what,
            Amounts.said(edition.wording(), line.amount(), line.precision(), Known.WHOLE));
  }
}
