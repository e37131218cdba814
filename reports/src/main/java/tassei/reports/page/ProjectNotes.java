package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import tassei.reports.model.BudgetLine;
import tassei.reports.model.Finding;
import tassei.reports.model.Kpi;
import tassei.reports.model.Project;
import tassei.reports.text.Amounts;
import tassei.reports.text.Amounts.Known;
import tassei.reports.text.ShortNames;

/** What a reader must know beside the figures of a project. */
final class ProjectNotes {
  private final Edition edition;
  private final List<Kpi> kpis;
  private final ShortNames names;

  ProjectNotes(Edition edition, List<Kpi> kpis) {
    this.edition = edition;
    this.kpis = kpis;
    this.names = new ShortNames(kpis, edition.wording());
  }

  /** KPIs whose events several projects report. */
  List<String> shared() {
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
        "project.note.shared", names.of(kpi), finding.message().in(edition.language()));
  }

  List<String> provisional() {
    long provisional = kpis.stream().filter(kpi -> kpi.standing().provisional()).count();
    return provisional == 0
        ? List.of()
        : List.of(
            edition.say("project.note.provisional", provisional, edition.mark("provisional")));
  }

  /** Lines that lie inside another one, or are shown again, and so are not added. */
  List<String> notAdded(Project project) {
    List<BudgetLine> lines =
        edition.model().budget().lines().rows().stream()
            .filter(line -> line.owner().project().equals(project.code()))
            .filter(line -> line.whyNot().equals("within") || line.whyNot().equals("relisted"))
            .toList();
    List<String> notes = new ArrayList<>();
    for (String why : List.of("within", "relisted")) {
      List<String> named =
          lines.stream().filter(line -> line.whyNot().equals(why)).map(this::named).toList();
      if (!named.isEmpty()) {
        notes.add(edition.say("project.note." + why, edition.wording().list(named)));
      }
    }
    return notes;
  }

  /** With its amount, where one is printed. */
  private String named(BudgetLine line) {
    String programme = line.owner().programme();
    String what =
        programme.isEmpty() ? line.line() : edition.model().nameOf(programme, edition.language());
    return line.amount() == null
        ? what
        : edition.say(
            "project.note.amount",
            what,
            Amounts.said(edition.wording(), line.amount(), line.precision(), Known.WHOLE));
  }
}
