package tassei.reports.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tassei.reports.model.Kpi;
import tassei.reports.model.Project;
import tassei.reports.model.ReportModel;

/** KPIs in the order they are read: those of the current plan first, by project. */
final class KpiOrder {
  private KpiOrder() {}

  static List<Kpi> of(ReportModel model) {
    List<Kpi> ordered = new ArrayList<>();
    projects(model).forEach(project -> ordered.addAll(model.kpisOf(project.code())));
    model.kpis().stream()
        .filter(kpi -> model.names().project(kpi.owner().project()).isEmpty())
        .forEach(ordered::add);
    return ordered;
  }

  static Stream<Project> projects(ReportModel model) {
    String current = model.currentPlan().map(plan -> plan.code()).orElse("");
    List<Project> all = model.names().projects();
    return Stream.concat(
        all.stream().filter(project -> project.plan().equals(current)),
        all.stream().filter(project -> !project.plan().equals(current)));
  }
}
