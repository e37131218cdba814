package tassei.figures.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plans a reader is told of first, and those that run and aim at nothing yet.
 *
 * @param plans the newest first
 * @param withoutTargets codes of plans
 */
public record InView(List<AimingPlan> plans, List<String> withoutTargets) {
  private static final Comparator<AimingPlan> NEWEST =
      Comparator.<AimingPlan, Integer>comparing(
              plan -> plan.plan().fromFy(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(AimingPlan::code);

  /** The newest that aims at something, and those that ended and whose results still come in. */
  public static InView of(List<AimingPlan> all, LocalDate asOf, int graceMonths) {
    List<AimingPlan> begun = all.stream().filter(plan -> plan.begunBy(asOf)).toList();
    List<AimingPlan> aiming = begun.stream().filter(AimingPlan::hasTargets).toList();
    Optional<AimingPlan> newest = aiming.stream().max(NEWEST);
    List<AimingPlan> plans =
        aiming.stream()
            .filter(
                plan ->
                    plan.equals(newest.orElseThrow())
                        || (!plan.runsOn(asOf) && plan.isSettling(asOf, graceMonths)))
            .sorted(NEWEST.reversed())
            .toList();
    List<String> withoutTargets =
        begun.stream()
            .filter(plan -> plan.runsOn(asOf) && !plan.hasTargets())
            .map(AimingPlan::code)
            .sorted()
            .toList();
    return new InView(plans, withoutTargets);
  }

  /** As run.json counts them. */
  public Map<String, TargetCount> counts() {
    Map<String, TargetCount> counts = new LinkedHashMap<>();
    plans.forEach(plan -> counts.put(plan.code(), plan.counts()));
    return counts;
  }

  /** As report.json lists them. */
  public List<Map<String, Object>> listed(LocalDate asOf) {
    List<Map<String, Object>> listed = new ArrayList<>();
    for (AimingPlan plan : plans) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("plan", plan.code());
      fields.put("from_fy", plan.plan().fromFy());
      fields.put("to_fy", plan.plan().toFy());
      fields.put("last_due_fy", plan.lastDue());
      fields.put("running", plan.runsOn(asOf));
      listed.add(fields);
    }
    return listed;
  }
}
