package tassei.reports.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.chart.Status;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.BudgetRow;
import tassei.reports.model.Kpi;
import tassei.reports.model.Plan;
import tassei.reports.model.Project;
import tassei.reports.text.Amounts;
import tassei.reports.text.Amounts.Known;
import tassei.reports.text.Numbers;

/** How the projects of the current plan stand: targets by judgement, and budget. */
final class ProjectStatus {
  private final Edition edition;
  private final List<Project> projects;
  private final List<Status> columns;
  private final Optional<MoneyWent> money;
  private final Amounts amounts;

  ProjectStatus(Edition edition, TargetsMet targets, Optional<MoneyWent> money) {
    this.edition = edition;
    this.projects =
        edition
            .model()
            .currentPlan()
            .map(Plan::code)
            .map(plan -> edition.model().names().projectsOf(plan))
            .orElse(edition.model().names().projects());
    this.columns = columns(targets);
    this.money = money;
    this.amounts =
        Amounts.fitting(
            edition.wording(),
            projects.stream()
                .map(Project::code)
                .map(this::budget)
                .flatMap(Optional::stream)
                .map(BudgetRow::amount)
                .toList());
  }

  private static List<Status> columns(TargetsMet targets) {
    List<Status> columns =
        new ArrayList<>(
            List.of(
                Status.ATTAINED, Status.ON_TRACK, Status.AT_RISK, Status.BEHIND, Status.MISSED));
    for (Status rare : List.of(Status.UNREPORTED, Status.NOT_BEGUN)) {
      if (targets.count(rare) > 0) {
        columns.add(rare);
      }
    }
    return columns;
  }

  private Optional<BudgetRow> budget(String project) {
    return money.flatMap(went -> went.budget().of(project));
  }

  Optional<Block.Table> table() {
    List<Block.Row> rows = new ArrayList<>();
    for (Project project : projects) {
      List<Kpi> targets =
          edition.model().kpisOf(project.code()).stream().filter(Kpi::hasTarget).toList();
      if (!targets.isEmpty() || budget(project.code()).isPresent()) {
        rows.add(row(project, targets));
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Table(
            "project-status",
            edition.say("overview.projects.title"),
            subtitle(),
            heads(),
            rows,
            "",
            Block.Table.Use.SORT_AND_FILTER));
  }

  private String subtitle() {
    return money
        .map(went -> edition.say("overview.projects.money", went.name(), amounts.unit()))
        .orElse(edition.say("overview.projects.targets"));
  }

  private List<Block.Head> heads() {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(edition.say("kpi.project"), 48));
    for (Status status : columns) {
      heads.add(Heads.number(status.shape() + " " + edition.label(status), 9));
    }
    if (money.isPresent()) {
      heads.add(Heads.number(edition.say("overview.projects.budget"), 12));
    }
    return heads;
  }

  private Block.Row row(Project project, List<Kpi> targets) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(edition.name(project)));
    for (Status status : columns) {
      cells.add(count(targets.stream().filter(kpi -> kpi.judgement() == status).count()));
    }
    if (money.isPresent()) {
      cells.add(
          budget(project.code())
              .map(row -> amounts.cell(row.amount(), row.precision(), Known.of(row.atLeast())))
              .orElse(new Cell.Unknown(edition.say("overview.projects.no-budget"))));
    }
    return new Block.Row(
        Block.Row.Kind.PLAIN, cells, new Block.Keys(project.leadMinistry(), project.code(), ""));
  }

  private static Cell count(long number) {
    return new Cell.Quantity(BigDecimal.valueOf(number), 0, Numbers.whole(number));
  }
}
