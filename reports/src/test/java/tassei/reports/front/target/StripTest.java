package tassei.reports.front.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Front;
import tassei.reports.document.FrontPart;
import tassei.reports.front.FrontPages;
import tassei.reports.model.ReportModel;
import tassei.reports.model.fact.PlanInView;
import tassei.reports.model.fact.View;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.value.Name;
import tassei.reports.page.RunOf;

/** One mark for each target, each in its column. */
class StripTest {

  private static KpiOf target(String name, String reached, StatusMark status) {
    return KpiOf.named(name).stands(reached, "10", status);
  }

  private static Front.Question question(ReportModel model) {
    return FrontPages.of(model, RunOf.JA, "題", List.of()).questions().get(0);
  }

  private static FrontPart.Strip strip(ReportModel model) {
    return (FrontPart.Strip) question(model).parts().get(0);
  }

  private static List<String> marks(ReportModel model) {
    return strip(model).rows().get(0).cells().stream().map(FrontPart.Signs::codes).toList();
  }

  private static ReportModel model() {
    return RunOf.nothing()
        .of(
            target("final", "10", StatusMark.ATTAINED).attainedForGood(true).kpi(),
            target("sofar", "10", StatusMark.ATTAINED).attainedForGood(false).kpi(),
            target("sure", "9", StatusMark.ON_TRACK).expected("9", "11", "12", "0.9").kpi(),
            target("even", "8", StatusMark.ON_TRACK).expected("8", "10", "12", "0.6").kpi(),
            target("low", "3", StatusMark.BEHIND).expected("3", "5", "7", "0.024").kpi(),
            target("lower", "2", StatusMark.BEHIND).expected("2", "4", "7", "0.01").kpi(),
            target("piece", "3", StatusMark.BEHIND)
                .part("low")
                .expected("3", "5", "7", "0.02")
                .kpi());
  }

  @Test
  void eachTargetStandsInTheColumnOfItsOutlookAndPartsAreSmallAndLast() {
    assertEquals(List.of("FM", "L", "O", "UUu"), marks(model()));
  }

  @Test
  void whereTheLastYearIsOverButUnreportedASentenceSaysWhatAProbabilityIs() {
    ReportModel model =
        RunOf.nothing()
            .of(
                target("a", "10", StatusMark.UNREPORTED)
                    .due(2023)
                    .expected("9", "11", "12", "0.9")
                    .kpi());
    assertTrue(
        question(model).lead().endsWith("令和5年度分は未報告であり、達成確率は未報告分の推計による。"), question(model).lead());
  }

  @Test
  void headsCountTargetsAndNoParts() {
    assertEquals(
        List.of("2", "1", "1", "2"),
        strip(model()).columns().stream().map(FrontPart.Column::count).toList());
    assertEquals("目標6件のうち達成2件、達成確率50％未満2件", question(model()).answer());
    assertEquals("達成確率が50％未満、または未達成の目標（2件＋うち1、確率の低い順）", strip(model()).heads().named());
  }

  @Test
  void theUnlikelyAreNamedTheLeastLikelyFirstAndPartsLast() {
    assertEquals(
        List.of("lower 2/10 5％未満", "low 3/10 5％未満", "piece 3/10 5％未満"),
        strip(model()).named().stream()
            .map(
                one ->
                    one.name()
                        + " "
                        + one.gauge().now()
                        + "/"
                        + one.gauge().target()
                        + " "
                        + one.chance())
            .toList());
  }

  @Test
  void aChanceBelowOneHalfIsNeverPrintedAsOneHalf() {
    ReportModel model =
        RunOf.nothing()
            .of(
                target("a", "4", StatusMark.BEHIND).expected("3", "9", "12", "0.49").kpi(),
                target("b", "4", StatusMark.BEHIND).expected("3", "5", "7", "0.4").kpi(),
                target("c", "4", StatusMark.BEHIND).expected("3", "5", "7", "0.3").kpi(),
                target("d", "4", StatusMark.BEHIND).expected("3", "5", "7", "0.2").kpi());
    assertEquals(
        List.of("約20％", "約30％", "約40％", "50％未満"),
        strip(model).named().stream().map(FrontPart.Named::chance).toList());
  }

  @Test
  void whatIsNotComputedHasAColumnOfItsOwn() {
    ReportModel model =
        RunOf.nothing()
            .of(
                target("a", "4", StatusMark.BEHIND).notExpected("too-few-years").kpi(),
                target("b", "10", StatusMark.ATTAINED).attainedForGood(false).kpi(),
                target("c", "4", StatusMark.BEHIND).notExpected("too-few-years").kpi(),
                target("d", "4", StatusMark.BEHIND).notExpected("too-few-years").kpi());
    assertEquals(List.of("M", "", "", "NNN", ""), marks(model));
    assertEquals("目標4件のうち達成1件、達成確率は算定なし", question(model).answer());
  }

  @Test
  void threeTargetsHaveALineEachAndNoStrip() {
    ReportModel model =
        RunOf.nothing()
            .of(
                target("a", "10", StatusMark.ATTAINED).attainedForGood(true).kpi(),
                target("b", "4", StatusMark.BEHIND).expected("4", "5", "7", "0.1").kpi());
    FrontPart.Few few = (FrontPart.Few) question(model).parts().get(0);
    assertEquals(List.of("F", "U"), few.targets().stream().map(one -> one.sign().codes()).toList());
  }

  @Test
  void ofManyOnlyTheTenLeastLikelyAreNamedAndTheOthersCounted() {
    RunOf run = RunOf.nothing();
    for (int i = 0; i < 120; i++) {
      String chance = "0.0" + (i < 10 ? "0" : "") + (i + 1);
      run.with(target("k" + i, "1", StatusMark.BEHIND).expected("1", "2", "3", chance).kpi());
    }
    FrontPart.Strip strip = strip(run.of());
    assertEquals(10, strip.named().size());
    assertEquals("k0", strip.named().get(0).name());
    assertEquals("ほか110件", strip.rows().get(0).rest().meaning());
    assertEquals("120", strip.columns().get(3).count());
  }

  @Test
  void aMissedTargetIsCalledSo() {
    ReportModel model =
        RunOf.nothing()
            .of(
                target("a", "4", StatusMark.MISSED).expected("4", "4", "4", "0").kpi(),
                target("b", "10", StatusMark.ATTAINED).attainedForGood(true).kpi(),
                target("c", "10", StatusMark.ATTAINED).attainedForGood(true).kpi(),
                target("d", "10", StatusMark.ATTAINED).attainedForGood(true).kpi());
    assertEquals("目標4件のうち達成3件、未達成1件", question(model).answer());
    assertEquals(List.of("FFF", "", "", "X"), marks(model));
    assertEquals("判MISSED", strip(model).named().get(0).chance());
  }

  @Test
  void eachPlanInViewHasItsOwnNumbersAndOneWithoutTargetsSaysSo() {
    View view =
        new View(
            List.of(
                new PlanInView("P", 2020, 2024, 2024, true),
                new PlanInView("OLD", 2014, 2019, 2019, false)),
            List.of("NEW"),
            Optional.empty(),
            Optional.empty(),
            Name.NONE,
            Name.NONE);
    RunOf run = RunOf.nothing().plan("OLD", 2014, 2019).plan("NEW", 2025, 2029).seen(view);
    Front.Question question =
        question(run.of(target("a", "10", StatusMark.ATTAINED).attainedForGood(true).kpi()));
    assertEquals("目標1件のうち達成1件、達成確率50％未満0件", question.answer());
    FrontPart.Line line = (FrontPart.Line) question.parts().get(question.parts().size() - 1);
    assertEquals("NEW名：目標値は本報告の対象資料にない", line.strong() + "：" + line.text());
  }

  @Test
  void aTargetWhoseLastYearIsUnreportedIsNotMetYet() {
    ReportModel model =
        RunOf.nothing()
            .of(
                target("a", "10", StatusMark.UNREPORTED)
                    .attainedForGood(false)
                    .expected("9", "11", "12", "0.9")
                    .kpi(),
                target("b", "10", StatusMark.ATTAINED).attainedForGood(true).kpi());
    assertEquals("目標2件のうち達成1件、達成確率50％未満0件", question(model).answer());
    FrontPart.Few few = (FrontPart.Few) question(model).parts().get(0);
    assertEquals("期限は遅くとも令和6年度末。残りは判UNREPORTED1件。", question(model).lead());
    assertEquals(List.of("F", "L"), few.targets().stream().map(one -> one.sign().codes()).toList());
  }
}
