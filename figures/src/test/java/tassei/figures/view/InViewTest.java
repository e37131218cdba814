package tassei.figures.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tassei.figures.input.Plan;

/** Which plans a reader is told of first, by the day. */
class InViewTest {
  private static final AimingPlan FIRST = plan("A", 2015, 2019, 2019, 8);
  private static final AimingPlan SECOND = plan("B", 2020, 2024, 2024, 33);
  private static final AimingPlan THIRD = plan("C", 2025, 2029, null, 0);

  @Test
  void aPlanThatFellDueStaysUntilItsSuccessorAimsAtSomething() {
    assertEquals(List.of("B"), seen("2025-05-16", FIRST, SECOND, THIRD));
    assertEquals(List.of("C"), withoutTargets("2025-05-16", FIRST, SECOND, THIRD));
    assertEquals(List.of("B"), seen("2027-05-16", FIRST, SECOND, THIRD));
  }

  @Test
  void anEndedPlanIsSeenBesideItsSuccessorUntilTheGraceIsOver() {
    AimingPlan aiming = plan("C", 2025, 2029, 2029, 20);
    assertEquals(List.of("C", "B"), seen("2025-09-29", SECOND, aiming));
    assertEquals(List.of("C"), seen("2025-09-30", SECOND, aiming));
    assertEquals(List.of("B"), seen("2025-03-31", SECOND, aiming));
    assertEquals(List.of(), withoutTargets("2025-05-16", SECOND, aiming));
  }

  @Test
  void anEndedPlanIsSeenWhileItsDueYearIsNews() {
    AimingPlan news =
        new AimingPlan(new Plan("A", 2015, 2019), 2019, true, new TargetCount(8, 0, Map.of()));
    assertEquals(List.of("B", "A"), seen("2021-06-30", news, SECOND));
    assertEquals(List.of("B"), seen("2021-06-30", FIRST, SECOND));
  }

  @Test
  void aPlanThatRunsIsSeenAloneAndAtFirstNone() {
    assertEquals(List.of("B"), seen("2024-03-31", FIRST, SECOND, THIRD));
    assertEquals(List.of(), withoutTargets("2024-03-31", FIRST, SECOND, THIRD));
    assertEquals(List.of(), seen("2014-12-31", FIRST, SECOND));
    assertEquals(List.of(), seen("2014-12-31"));
  }

  private static List<String> seen(String day, AimingPlan... plans) {
    return at(day, plans).plans().stream().map(AimingPlan::code).toList();
  }

  private static List<String> withoutTargets(String day, AimingPlan... plans) {
    return at(day, plans).withoutTargets();
  }

  private static InView at(String day, AimingPlan... plans) {
    return InView.of(List.of(plans), LocalDate.parse(day), 6);
  }

  private static AimingPlan plan(String code, int from, int to, Integer due, long targets) {
    return new AimingPlan(
        new Plan(code, from, to), due, false, new TargetCount(targets, 0, Map.of()));
  }
}
