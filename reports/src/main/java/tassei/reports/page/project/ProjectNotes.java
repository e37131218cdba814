package tassei.reports.page.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.model.name.Project;
import tassei.reports.page.Edition;
import tassei.reports.text.Amounts;
import tassei.reports.text.Amounts.Known;

/** What a reader must know beside the budget of a project. */
final class ProjectNotes {
  private static final int MOST_LINES = 20;

  private final Edition edition;

  ProjectNotes(Edition edition) {
    this.edition = edition;
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
    List<PublishedLine> lines =
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
  private String named(PublishedLine line) {
    String what = edition.model().nameOf(line.owner().programme(), edition.language());
    return line.amount() == null
        ? what
        : edition.say(
            "project.note.amount",
            what,
            Amounts.said(edition.wording(), line.amount(), line.precision(), Known.WHOLE));
  }
}
