package tassei.reports.sheet.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.Kpi;
import tassei.reports.model.name.Project;

/** KPIs in the order they are read: the current plan first, by project, parts below their whole. */
final class KpiOrder {
  private final Map<String, Kpi> left = new LinkedHashMap<>();
  private final List<Kpi> ordered = new ArrayList<>();

  private KpiOrder(List<Kpi> kpis) {
    kpis.stream().sorted(Comparator.comparing(Kpi::kind)).forEach(kpi -> left.put(kpi.code(), kpi));
  }

  static List<Kpi> of(ReportModel model) {
    List<Kpi> all = new ArrayList<>();
    projects(model).forEach(project -> all.addAll(tree(model.kpisOf(project.code()))));
    List<Kpi> outside =
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

  private static List<Kpi> tree(List<Kpi> kpis) {
    KpiOrder order = new KpiOrder(kpis);
    List<Kpi> tops =
        order.left.values().stream().filter(kpi -> !order.left.containsKey(kpi.partOf())).toList();
    tops.forEach(order::take);
    order.ordered.addAll(order.left.values());
    return order.ordered;
  }

  /** What is taken is not left, so a KPI that is a part of itself ends it. */
  private void take(Kpi kpi) {
    ordered.add(kpi);
    left.remove(kpi.code());
    List<Kpi> parts =
        left.values().stream().filter(part -> part.partOf().equals(kpi.code())).toList();
    parts.forEach(this::take);
  }
}
