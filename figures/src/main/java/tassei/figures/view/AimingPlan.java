package tassei.figures.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tassei.contract.row.AttainmentRow;
import tassei.figures.indicator.IndicatorPoints;
import tassei.figures.input.Plan;
import tassei.figures.input.PublishedActual;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.PlannedKpi;

/**
 * A plan with its own numbers.
 *
 * @param lastDue due year of its last target; null where none has one
 * @param isNews a due year of it was first reported within the last 12 months
 */
public record AimingPlan(Plan plan, Integer lastDue, boolean isNews, TargetCount counts) {
  private static final int MONTHS_OF_NEWS = 12;

  /**
   * Out of what is known at as-of.
   *
   * @param actuals every published report
   */
  public static List<AimingPlan> listOf(
      List<Plan> plans,
      List<PlannedKpi> kpis,
      List<AttainmentRow> attainment,
      List<Vintage<PublishedActual>> actuals,
      LocalDate asOf) {
    Map<String, Map<Integer, LocalDate>> first = IndicatorPoints.firstReports(actuals);
    Map<String, String> judgements = new HashMap<>();
    attainment.forEach(row -> judgements.put(row.kpi(), row.judgement().code()));
    Map<String, List<PlannedKpi>> targets = new HashMap<>();
    for (PlannedKpi kpi : kpis) {
      if (kpi.kpi().hasTarget() && kpi.plan() != null) {
        targets.computeIfAbsent(kpi.plan(), any -> new ArrayList<>()).add(kpi);
      }
    }
    List<AimingPlan> all = new ArrayList<>();
    for (Plan plan : plans) {
      List<PlannedKpi> own = targets.getOrDefault(plan.code(), List.of());
      boolean isNews = isNews(own, first, asOf);
      all.add(new AimingPlan(plan, lastDue(own), isNews, TargetCount.of(own, judgements)));
    }
    return all;
  }

  private static Integer lastDue(List<PlannedKpi> targets) {
    return targets.stream()
        .map(target -> target.kpi().dueFy())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean isNews(
      List<PlannedKpi> targets, Map<String, Map<Integer, LocalDate>> first, LocalDate asOf) {
    LocalDate since = asOf.minusMonths(MONTHS_OF_NEWS);
    return targets.stream()
        .map(PlannedKpi::kpi)
        .filter(kpi -> kpi.dueFy() != null && Kpi.isOver(kpi.dueFy(), asOf))
        .map(kpi -> first.getOrDefault(kpi.code(), Map.of()).get(kpi.dueFy()))
        .anyMatch(day -> day != null && day.isAfter(since));
  }

  public String code() {
    return plan.code();
  }

  boolean begunBy(LocalDate day) {
    return plan.fromFy() != null && !day.isBefore(Kpi.firstDay(plan.fromFy()));
  }

  /** The last day of its last year still belongs to it. */
  boolean runsOn(LocalDate day) {
    return begunBy(day) && (plan.toFy() == null || !day.isAfter(Kpi.lastDay(plan.toFy())));
  }

  boolean hasTargets() {
    return counts.targets() > 0;
  }

  /** Results of its last due year still come in, or came in lately. */
  boolean isSettling(LocalDate day, int graceMonths) {
    Integer last = lastDue == null ? plan.toFy() : lastDue;
    return isNews || (last != null && day.isBefore(Kpi.lastDay(last).plusMonths(graceMonths)));
  }
}
