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
 * @param kpis whose actual or target changed, newly met targets first
 */
record Compared(List<Changed> kpis) {
  private static final List<String> KINDS = List.of("new-year", "update", "revision", "input");
  private static final String OF_TARGET = " target";

  /**
   * An actual then and now: before and the causes add up to after.
   *
   * @param before null where it is not known
   * @param after null where it is not known
   * @param causes by kind, as {@code new-year}; null where it is not known what changed it
   * @param aimedBefore the target then; null where there was none
   */
  record Changed(
      Kpi kpi,
      BigDecimal before,
      BigDecimal after,
      Map<String, BigDecimal> causes,
      BigDecimal aimedBefore) {
    /** Null where it is not known; 0 where nothing of the kind happened. */
    BigDecimal by(String kind) {
      return causes == null ? null : causes.getOrDefault(kind, BigDecimal.ZERO);
    }

    /** Causes may make up for each other. */
    boolean hasActualOfBefore() {
      return isSame(before, after);
    }

    boolean hasTargetOfBefore() {
      return isSame(aimedBefore, kpi.aim().target());
    }

    /** A target may be met by a new actual, or because less is aimed at. */
    boolean isNewlyMet() {
      return kpi.hasTarget()
          && aimedBefore != null
          && before != null
          && after != null
          && Stand.of(kpi).isMet()
          && kpi.aim().isMetBy(after)
          && !kpi.aim().isMet(before, aimedBefore);
    }
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    if (one == null) {
      return other == null;
    }
    return other != null && one.compareTo(other) == 0;
  }

  static List<String> kinds() {
    return KINDS;
  }

  static Optional<Compared> of(ReportModel model) {
    if (model.run().compared().isEmpty()) {
      return Optional.empty();
    }
    Map<Kpi, List<Restatement>> actuals = new LinkedHashMap<>();
    Map<Kpi, Restatement> targets = new LinkedHashMap<>();
    for (Restatement row : model.changes().comparedOf("kpi_attainment")) {
      Optional<Kpi> kpi = model.kpi(row.key());
      kpi.ifPresent(one -> actuals.computeIfAbsent(one, any -> new ArrayList<>()).add(row));
      if (kpi.isEmpty() && row.key().endsWith(OF_TARGET)) {
        String code = row.key().substring(0, row.key().length() - OF_TARGET.length());
        model.kpi(code).ifPresent(one -> targets.put(one, row));
      }
    }
    targets.keySet().forEach(kpi -> actuals.putIfAbsent(kpi, List.of()));
    List<Changed> changed = new ArrayList<>();
    actuals.forEach((kpi, rows) -> changed.add(changed(kpi, rows, targets.get(kpi))));
    changed.removeIf(one -> one.hasActualOfBefore() && one.hasTargetOfBefore());
    List<Changed> ordered = new ArrayList<>(changed.stream().filter(Changed::isNewlyMet).toList());
    changed.stream().filter(one -> !one.isNewlyMet()).forEach(ordered::add);
    return Optional.of(new Compared(List.copyOf(ordered)));
  }

  /**
   * @param target the row of its target; null where that is the same
   */
  private static Changed changed(Kpi kpi, List<Restatement> rows, Restatement target) {
    BigDecimal aimed = target == null ? kpi.aim().target() : target.before();
    BigDecimal now = kpi.standing().actual();
    if (now == null && rows.isEmpty()) {
      return new Changed(kpi, null, null, null, aimed);
    }
    if (now == null || rows.stream().anyMatch(row -> row.change() == null)) {
      return new Changed(kpi, rows.get(0).before(), now, null, aimed);
    }
    Map<String, BigDecimal> causes = new LinkedHashMap<>();
    BigDecimal before = now;
    for (Restatement row : rows) {
      causes.merge(row.kind(), row.change(), BigDecimal::add);
      before = before.subtract(row.change());
    }
    return new Changed(kpi, before, now, causes, aimed);
  }

  /** Targets only; what is watched has no place between missed and met. */
  List<Changed> targets() {
    return kpis.stream().filter(one -> one.kpi().hasTarget() && !one.kpi().isPart()).toList();
  }

  /** Indicators whose actual is another one. */
  List<Changed> actuals() {
    return kpis.stream().filter(one -> !one.hasActualOfBefore()).toList();
  }

  static long changedBy(List<Changed> changed, String kind) {
    return changed.stream()
        .filter(one -> one.by(kind) != null && one.by(kind).signum() != 0)
        .count();
  }
}
