package tassei.reports.page.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.ReportedKpi;

class DangerTest {
  private static KpiOf kpi(String code, StatusMark judgement) {
    return KpiOf.named(code).stands("8", "10", judgement);
  }

  private static ReportedKpi likely(String code, StatusMark judgement, String probability) {
    return kpi(code, judgement).expected("8", "9", "11", probability).kpi();
  }

  private static List<String> ranked(ReportedKpi... kpis) {
    return Stream.of(kpis)
        .filter(Danger::isInDanger)
        .sorted(Danger.FIRST)
        .map(ReportedKpi::code)
        .toList();
  }

  @Test
  void theLeastLikelyComesFirstWhateverItsJudgement() {
    assertEquals(
        List.of("b", "c", "a"),
        ranked(
            likely("a", StatusMark.BEHIND, "0.45"),
            likely("b", StatusMark.AT_RISK, "0.00222"),
            likely("c", StatusMark.BEHIND, "0.09")));
  }

  @Test
  void beingBehindIsAnotherQuestionThanWhetherItWillBeMet() {
    assertEquals(
        List.of(),
        ranked(
            kpi("risk", StatusMark.AT_RISK).kpi(),
            kpi("behind", StatusMark.BEHIND).kpi(),
            likely("likely", StatusMark.AT_RISK, "0.8"),
            likely("open", StatusMark.BEHIND, "0.55")));
  }

  @Test
  void aTargetOnTrackIsInDangerWhereItIsMoreLikelyMissed() {
    assertEquals(
        List.of("track", "met"),
        ranked(
            likely("track", StatusMark.ON_TRACK, "0.4"),
            likely("met", StatusMark.ATTAINED, "0.49999"),
            likely("even", StatusMark.ON_TRACK, "0.5"),
            likely("good", StatusMark.ON_TRACK, "0.9")));
  }

  @Test
  void whatIsDecidedIsInDangerNoMore() {
    ReportedKpi met = likely("met", StatusMark.ATTAINED, "1");
    ReportedKpi over = likely("over", StatusMark.MISSED, "0");
    ReportedKpi unwatched = KpiOf.named("watched").monitored("3").kpi();
    ReportedKpi passed =
        kpi("passed", StatusMark.BEHIND).lessIsBetter().expected("8", "9", "11", "0").kpi();
    assertEquals(List.of(), ranked(met, over, unwatched, passed));
    assertEquals(
        List.of("over", "passed"),
        Stream.of(met, over, unwatched, passed)
            .filter(Danger::isMissed)
            .map(ReportedKpi::code)
            .toList());
  }
}
