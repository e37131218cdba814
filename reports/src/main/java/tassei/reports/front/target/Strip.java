package tassei.reports.front.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.reports.model.ReportModel;
import tassei.reports.model.fact.PlanInView;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.name.PlanPeriod;
import tassei.reports.model.name.Project;

/**
 * The targets of a plan, by project, and where each stands.
 *
 * @param plan its code; empty where no plan is known
 * @param dueFy the last year in which one falls due; null where unknown
 * @param rows projects that have targets, in their order; what belongs to none comes last
 */
public record Strip(String plan, Integer dueFy, List<Row> rows) {
  /** So many are named; where there are more, the least likely ones. */
  private static final int MOST_NAMED = 12;

  private static final int LEAST_LIKELY = 10;

  /** A project and its targets: the best first, parts of others last. */
  public record Row(String project, List<Target> targets) {
    public List<Target> wholes() {
      return targets.stream().filter(target -> !target.kpi().isPart()).toList();
    }

    List<Target> parts() {
      return targets.stream().filter(target -> target.kpi().isPart()).toList();
    }
  }

  /** A target and where it stands. */
  public record Target(ReportedKpi kpi, TargetState stand) {
    static final Comparator<Target> ORDER =
        Comparator.comparing((Target target) -> target.kpi.isPart())
            .thenComparing(Target::stand, Comparator.reverseOrder())
            .thenComparing(
                target -> target.kpi.forecast().probability(),
                Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));

    /** Unlikely to be met, or not met. */
    boolean isAtRisk() {
      return stand == TargetState.UNLIKELY || stand == TargetState.MISSED;
    }
  }

  /** Of the plans in view, the newest first; those without targets have none. */
  public static List<Strip> of(ReportModel model) {
    List<Strip> strips = new ArrayList<>();
    for (PlanInView plan : plans(model)) {
      Strip strip = of(model, plan.plan(), due(plan));
      if (strip.count() > 0) {
        strips.add(strip);
      }
    }
    return List.copyOf(strips);
  }

  private static Integer due(PlanInView plan) {
    return plan.lastDueFy() == null ? plan.toFy() : plan.lastDueFy();
  }

  /** Folders of old runs do not say: then it is the plan that runs on the day. */
  private static List<PlanInView> plans(ReportModel model) {
    if (!model.view().plans().isEmpty()) {
      return model.view().plans();
    }
    Optional<PlanPeriod> current = model.currentPlan();
    return current
        .map(plan -> new PlanInView(plan.code(), plan.fromFy(), plan.toFy(), plan.toFy(), true))
        .map(List::of)
        .orElse(List.of());
  }

  private static Strip of(ReportModel model, String plan, Integer due) {
    List<ReportedKpi> targets =
        model.kpis().stream()
            .filter(ReportedKpi::hasTarget)
            .filter(kpi -> kpi.owner().plan().equals(plan))
            .toList();
    Stream<String> projects =
        Stream.concat(
            model.names().projectsOf(plan).stream().map(Project::code),
            targets.stream().map(kpi -> kpi.owner().project()).sorted(Comparator.reverseOrder()));
    List<Row> rows = new ArrayList<>();
    for (String project : projects.distinct().toList()) {
      List<Target> own =
          targets.stream()
              .filter(kpi -> kpi.owner().project().equals(project))
              .map(kpi -> new Target(kpi, TargetState.of(kpi)))
              .sorted(Target.ORDER)
              .toList();
      if (!own.isEmpty()) {
        rows.add(new Row(project, own));
      }
    }
    return new Strip(plan, due, List.copyOf(rows));
  }

  public List<Target> wholes() {
    return rows.stream().flatMap(row -> row.wholes().stream()).toList();
  }

  List<Target> parts() {
    return rows.stream().flatMap(row -> row.parts().stream()).toList();
  }

  /** Targets; parts of others are not among them. */
  int count() {
    return wholes().size();
  }

  int count(TargetState stand) {
    return (int) wholes().stream().filter(target -> target.stand() == stand).count();
  }

  int met() {
    return count(TargetState.MET) + count(TargetState.MET_FINAL);
  }

  /** Those that are named: all at risk, or of many the least likely ones. */
  List<Target> named() {
    Comparator<Target> leastLikely =
        Comparator.comparing((Target target) -> target.kpi().isPart())
            .thenComparing(Target::stand)
            .thenComparing(
                target -> target.kpi().forecast().probability(),
                Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()));
    List<Target> all =
        Stream.concat(wholes().stream(), parts().stream())
            .filter(Target::isAtRisk)
            .sorted(leastLikely)
            .toList();
    return all.size() <= MOST_NAMED
        ? all
        : all.stream().filter(target -> !target.kpi().isPart()).limit(LEAST_LIKELY).toList();
  }
}
