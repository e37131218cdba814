package tassei.reports.front.move;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tassei.reports.front.target.TargetState;
import tassei.reports.model.ReportModel;
import tassei.reports.model.change.ChangeCause;
import tassei.reports.model.change.ChangePath;
import tassei.reports.model.kpi.ReportedKpi;

/**
 * What differs from the run this one is compared with.
 *
 * @param kpis whose actual or target changed, newly met targets first
 */
record Compared(List<Changed> kpis) {
  /**
   * An actual then and now: before and the causes add up to after.
   *
   * @param before null where it is not known
   * @param after null where it is not known
   * @param causes by kind; null where it is not known what changed it
   * @param aimedBefore the target then; null where there was none
   */
  record Changed(
      ReportedKpi kpi,
      BigDecimal before,
      BigDecimal after,
      Map<ChangeCause, BigDecimal> causes,
      BigDecimal aimedBefore) {
    /** Null where it is not known; 0 where nothing of the kind happened. */
    BigDecimal by(ChangeCause kind) {
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
          && TargetState.of(kpi).isMet()
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

  static Optional<Compared> of(ReportModel model) {
    if (model.run().compared().isEmpty()) {
      return Optional.empty();
    }
    Map<ReportedKpi, ChangePath> actuals = new LinkedHashMap<>();
    Map<ReportedKpi, ChangePath> targets = new LinkedHashMap<>();
    for (ChangePath path : ChangePath.all(model.changes().comparedOf("kpi_attainment"))) {
      Map<ReportedKpi, ChangePath> paths = path.isOfTarget() ? targets : actuals;
      model.kpi(path.subject()).ifPresent(kpi -> paths.put(kpi, path));
    }
    Set<ReportedKpi> kpis = new LinkedHashSet<>(actuals.keySet());
    kpis.addAll(targets.keySet());
    List<Changed> changed = new ArrayList<>();
    kpis.forEach(kpi -> changed.add(changed(kpi, actuals.get(kpi), targets.get(kpi))));
    changed.removeIf(one -> one.hasActualOfBefore() && one.hasTargetOfBefore());
    List<Changed> ordered = new ArrayList<>(changed.stream().filter(Changed::isNewlyMet).toList());
    changed.stream().filter(one -> !one.isNewlyMet()).forEach(ordered::add);
    return Optional.of(new Compared(List.copyOf(ordered)));
  }

  /**
   * @param actual null where that is the same
   * @param target null where that is the same
   */
  private static Changed changed(ReportedKpi kpi, ChangePath actual, ChangePath target) {
    BigDecimal aimed = target == null ? kpi.aim().target() : target.before();
    BigDecimal now = kpi.standing().actual();
    if (actual == null) {
      return new Changed(kpi, now, now, now == null ? null : Map.of(), aimed);
    }
    Map<ChangeCause, BigDecimal> causes = actual.isKnown() ? actual.changes() : null;
    return new Changed(kpi, actual.before(), actual.after(), causes, aimed);
  }

  /** Targets only; what is watched has no place between missed and met. */
  List<Changed> targets() {
    return kpis.stream().filter(one -> one.kpi().hasTarget() && !one.kpi().isPart()).toList();
  }

  /** Indicators whose actual is another one. */
  List<Changed> actuals() {
    return kpis.stream().filter(one -> !one.hasActualOfBefore()).toList();
  }

  static long changedBy(List<Changed> changed, ChangeCause kind) {
    return changed.stream()
        .filter(one -> one.by(kind) != null && one.by(kind).signum() != 0)
        .count();
  }
}
