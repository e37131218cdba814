package tassei.reports.page.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.Status;
import tassei.reports.model.kpi.Kpi;
import tassei.reports.model.kpi.KpiOf;

class DangerTest {
  private static KpiOf kpi(String code, Status judgement) {
    return KpiOf.named(code).stands("8", "10", judgement);
  }

  private static Kpi likely(String code, Status judgement, String probability) {
    return kpi(code, judgement).expected("8", "9", "11", probability).kpi();
  }

  private static List<String> ranked(Kpi... kpis) {
    return Stream.of(kpis).filter(Danger::isInDanger).sorted(Danger.FIRST).map(Kpi::code).toList();
  }

  @Test
  void theLeastLikelyComesFirstWhateverItsJudgement() {
    assertEquals(
        List.of("b", "c", "a"),
        ranked(
            likely("a", Status.BEHIND, "0.45"),
            likely("b", Status.AT_RISK, "0.00222"),
            likely("c", Status.BEHIND, "0.09")));
  }

  @Test
  void beingBehindIsAnotherQuestionThanWhetherItWillBeMet() {
    assertEquals(
        List.of(),
        ranked(
            kpi("risk", Status.AT_RISK).kpi(),
            kpi("behind", Status.BEHIND).kpi(),
            likely("likely", Status.AT_RISK, "0.8"),
            likely("open", Status.BEHIND, "0.55")));
  }

  @Test
  void aTargetOnTrackIsInDangerWhereItIsMoreLikelyMissed() {
    assertEquals(
        List.of("track", "met"),
        ranked(
            likely("track", Status.ON_TRACK, "0.4"),
            likely("met", Status.ATTAINED, "0.49999"),
            likely("even", Status.ON_TRACK, "0.5"),
            likely("good", Status.ON_TRACK, "0.9")));
  }

  @Test
  void whatIsDecidedIsInDangerNoMore() {
    Kpi met = likely("met", Status.ATTAINED, "1");
    Kpi over = likely("over", Status.MISSED, "0");
    Kpi unwatched = KpiOf.named("watched").monitored("3").kpi();
    Kpi passed = kpi("passed", Status.BEHIND).lessIsBetter().expected("8", "9", "11", "0").kpi();
    assertEquals(List.of(), ranked(met, over, unwatched, passed));
    assertEquals(
        List.of("over", "passed"),
        Stream.of(met, over, unwatched, passed).filter(Danger::isMissed).map(Kpi::code).toList());
  }
}
