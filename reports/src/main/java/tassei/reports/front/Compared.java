package tassei.reports.front;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.reports.model.Kpi;
import tassei.reports.model.ReportModel;
import tassei.reports.model.Restatement;

/**
 * What differs from the run this one is compared with.
 *
 * @param kpis actuals that changed, newly met targets first
 */
record Compared(List<Changed> kpis) {
  private static final List<String> KINDS = List.of("new-year", "update", "revision", "input");

  /**
   * An actual then and now: before and the causes add up to after.
   *
   * @param causes by kind, as {@code new-year}
   */
  record Changed(Kpi kpi, BigDecimal before, BigDecimal after, Map<String, BigDecimal> causes) {
    /** Null where either figure is not known, or nothing of the kind happened. */
    BigDecimal by(String kind) {
      return causes.get(kind);
    }

    /** Causes may make up for each other. */
    boolean isStill() {
      return before != null && after != null && before.compareTo(after) == 0;
    }

    boolean isNewlyMet() {
      return kpi.hasTarget() && Stand.of(kpi).isMet() && !kpi.aim().isMetBy(before);
    }
  }

  static List<String> kinds() {
    return KINDS;
  }

  static Optional<Compared> of(ReportModel model) {
    if (model.run().compared().isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Restatement>> byKpi = new LinkedHashMap<>();
    for (Restatement change : model.changes().comparedOf("kpi_attainment")) {
      byKpi.computeIfAbsent(change.key(), key -> new ArrayList<>()).add(change);
    }
    List<Changed> changed = new ArrayList<>();
    byKpi.forEach(
        (code, rows) -> model.kpi(code).ifPresent(kpi -> changed.add(changed(kpi, rows))));
    changed.removeIf(Changed::isStill);
    List<Changed> ordered = new ArrayList<>(changed.stream().filter(Changed::isNewlyMet).toList());
    changed.stream().filter(one -> !ordered.contains(one)).forEach(ordered::add);
    return Optional.of(new Compared(List.copyOf(ordered)));
  }

  private static Changed changed(Kpi kpi, List<Restatement> rows) {
    Map<String, BigDecimal> causes = new LinkedHashMap<>();
    BigDecimal now = kpi.standing().actual();
    if (now == null || rows.stream().anyMatch(row -> row.change() == null)) {
      return new Changed(kpi, rows.get(0).before(), now, causes);
    }
    BigDecimal before = now;
    for (Restatement row : rows) {
      causes.merge(row.kind(), row.change(), BigDecimal::add);
      before = before.subtract(row.change());
    }
    return new Changed(kpi, before, now, causes);
  }

  /** Targets only; what is watched has no place between missed and met. */
  List<Changed> targets() {
    return kpis.stream().filter(one -> one.kpi().hasTarget() && !one.kpi().isPart()).toList();
  }

  static long changedBy(List<Changed> changed, String kind) {
    return changed.stream()
        .filter(one -> one.by(kind) != null && one.by(kind).signum() != 0)
        .count();
  }
}
