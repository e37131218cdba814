package tassei.figures.finding;

import java.util.List;
import tassei.figures.input.Plan;

/** The years of plans, which are few. */
final class PlanYears {
  private PlanYears() {}

  /**
   * Whether no single plan holds both years; where there is no plan nothing is outside.
   *
   * @param plans in force
   */
  static boolean areOutside(List<Plan> plans, int from, int to) {
    for (Plan plan : plans) {
      if (plan.holds(from, to)) {
        return false;
      }
    }
    return !plans.isEmpty();
  }
}
