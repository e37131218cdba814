package tassei.reports.page.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tassei.contract.words.Measure;
import tassei.reports.model.kpi.ReportedKpi;

/** KPIs with their parts below them; each stands in it once. */
final class KpiTree {
  private final Map<String, ReportedKpi> byCode = new LinkedHashMap<>();
  private final Map<String, List<ReportedKpi>> parts = new LinkedHashMap<>();

  KpiTree(List<ReportedKpi> kpis) {
    kpis.forEach(kpi -> byCode.put(kpi.code(), kpi));
    kpis.forEach(kpi -> parts.computeIfAbsent(above(kpi), code -> new ArrayList<>()).add(kpi));
  }

  /** Empty at the top: of a part whose whole is elsewhere, or that is a part of itself. */
  private String above(ReportedKpi kpi) {
    Set<String> seen = new HashSet<>();
    ReportedKpi at = kpi;
    while (at != null && at.isPart()) {
      if (!seen.add(at.code())) {
        return "";
      }
      at = byCode.get(at.partOf());
    }
    return byCode.containsKey(kpi.partOf()) ? kpi.partOf() : "";
  }

  /** Wholes with everything below them, those that are wanted. */
  List<Branch> branches(Predicate<Branch> wanted) {
    return tops().stream().map(this::branch).filter(wanted).toList();
  }

  /** Outputs, outcomes, monitors. */
  private List<ReportedKpi> tops() {
    return parts.getOrDefault("", List.of()).stream()
        .sorted(Comparator.comparing(ReportedKpi::kind))
        .toList();
  }

  private Branch branch(ReportedKpi top) {
    List<ReportedKpi> below = new ArrayList<>();
    collect(top, below);
    return new Branch(top, List.copyOf(below));
  }

  private void collect(ReportedKpi kpi, List<ReportedKpi> below) {
    for (ReportedKpi part : parts.getOrDefault(kpi.code(), List.of())) {
      below.add(part);
      collect(part, below);
    }
  }

  /** A KPI and its parts, and theirs. */
  record Branch(ReportedKpi top, List<ReportedKpi> below) {
    List<ReportedKpi> all() {
      List<ReportedKpi> all = new ArrayList<>();
      all.add(top);
      all.addAll(below);
      return all;
    }

    /** How many KPIs of the branch it is a part of. */
    int depth(ReportedKpi kpi) {
      int depth = 0;
      String code = kpi.code();
      while (!code.equals(top.code()) && depth <= below.size()) {
        String at = code;
        depth++;
        code =
            below.stream()
                .filter(part -> part.code().equals(at))
                .map(ReportedKpi::partOf)
                .findFirst()
                .orElse(top.code());
      }
      return depth;
    }

    boolean hasTarget() {
      return all().stream().anyMatch(ReportedKpi::hasTarget);
    }

    /** Whether all of it is told in words. */
    boolean isToldInWords() {
      return all().stream().allMatch(kpi -> kpi.measure() == Measure.STATUS);
    }
  }

  static List<ReportedKpi> flat(List<Branch> branches) {
    return branches.stream().flatMap(branch -> branch.all().stream()).collect(Collectors.toList());
  }
}
