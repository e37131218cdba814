package tassei.reports.sheet.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.name.Project;

/** KPIs in the order they are read: the current plan first, by project, parts below their whole. */
final class KpiOrder {
  private final Map<String, ReportedKpi> left = new LinkedHashMap<>();
  private final List<ReportedKpi> ordered = new ArrayList<>();

  private KpiOrder(List<ReportedKpi> kpis) {
    kpis.stream()
        .sorted(Comparator.comparing(ReportedKpi::kind))
        .forEach(kpi -> left.put(kpi.code(), kpi));
  }

  static List<ReportedKpi> of(ReportModel model) {
    List<ReportedKpi> all = new ArrayList<>();
    projects(model).forEach(project -> all.addAll(tree(model.kpisOf(project.code()))));
    List<ReportedKpi> outside =
        model.kpis().stream()
            .filter(kpi -> model.names().project(kpi.owner().project()).isEmpty())
            .toList();
    all.addAll(tree(outside));
    return all;
  }

  static Stream<Project> projects(ReportModel model) {
    String current = model.currentPlan().map(plan -> plan.code()).orElse("");
    return model.names().projects().stream()
        .sorted(Comparator.comparing(project -> !project.plan().equals(current)));
  }

  private static List<ReportedKpi> tree(List<ReportedKpi> kpis) {
    KpiOrder order = new KpiOrder(kpis);
    List<ReportedKpi> tops =
        order.left.values().stream().filter(kpi -> !order.left.containsKey(kpi.partOf())).toList();
    tops.forEach(order::take);
    order.ordered.addAll(order.left.values());
    return order.ordered;
  }

  /** What is taken is not left, so a KPI that is a part of itself ends it. */
  private void take(ReportedKpi kpi) {
    ordered.add(kpi);
    left.remove(kpi.code());
    List<ReportedKpi> parts =
        left.values().stream().filter(part -> part.partOf().equals(kpi.code())).toList();
    parts.forEach(this::take);
  }
}
