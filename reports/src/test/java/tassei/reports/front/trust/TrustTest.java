package tassei.reports.front.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.document.Document.Fact;
import tassei.reports.document.Front;
import tassei.reports.document.FrontPart;
import tassei.reports.front.FrontPages;
import tassei.reports.front.Targets;
import tassei.reports.front.voice.Voice;
import tassei.reports.model.ReportModel;
import tassei.reports.page.RunOf;
import tassei.reports.text.Wording;

/** One square for each control, and three facts. */
class TrustTest {

  private static RunOf checked() {
    return RunOf.nothing()
        .control("a|人|10|10|0|exact")
        .control("b|人|10|10.2|0.5|within-rounding")
        .control("c|人|10|10.2|0.5|within-rounding|weak")
        .control("d|人|10|10.4|0.5|within-rounding")
        .control("e|人|10|12|0|differs|contradicts")
        .control("f|人|10|12|0|superseded")
        .finding("improbable-rounding", "warning", "d");
  }

  private static Front.Question question(ReportModel model, Wording wording) {
    return FrontPages.of(model, wording, "題", List.of()).questions().get(3);
  }

  private static FrontPart.Tally tally(ReportModel model) {
    return (FrontPart.Tally) question(model, RunOf.JA).parts().get(0);
  }

  @Test
  void eachControlIsASquareOfItsOutcome() {
    assertEquals("123457", tally(checked().model()).squares().codes());
    assertEquals(
        List.of(
            "完全一致 1",
            "端数処理の範囲内 1",
            "同上（欠落を検知できない） 1",
            "同上（端数では考えにくい） 1",
            "原資料内の不整合 1",
            "公表後の更新により対象外 1"),
        tally(checked().model()).keys().stream().map(FrontPart.Key::meaning).toList());
  }

  @Test
  void theTitleCountsWhatWasJudged() {
    assertEquals("公表値5件と照合し、一致4件、原資料内の不整合1件", question(checked().model(), RunOf.JA).answer());
    assertEquals(
        "Of 5 published figures checked, 4 match; 1 conflicts within its source",
        question(checked().model(), RunOf.EN).answer());
  }

  @Test
  void aDifferingControlIsSaidFirst() {
    ReportModel model = checked().control("g|人|10|20|0|differs").model();
    assertEquals("▲ 公表値との不一致1件（照合6件、一致4件）", question(model, RunOf.JA).answer());
    Fact first = tally(model).facts().get(0);
    assertEquals("端数処理で説明できない不一致1件：g名は公表10人、計算20人。", first.name() + "：" + first.value());
  }

  @Test
  void theImprobableCheckIsNotAmongTheWeakOnesButThoseThatAreExactAre() {
    Fact weak = tally(checked().control("x|人|10|10|0|exact|weak").model()).facts().get(1);
    assertEquals("検知力の弱い照合2件", weak.name());
    assertTrue(weak.value().contains("うち1件は完全一致。端数では考えにくい差：d名は"), weak.value());
  }

  @Test
  void whatAllAgreesOnIsSaidToo() {
    ReportModel model = RunOf.nothing().control("a|人|10|10|0|exact").rows("kpis", 7, 0).model();
    assertEquals("公表値1件と照合し、1件すべてが一致", question(model, RunOf.JA).answer());
    assertEquals(
        List.of("不一致はない", "検知力の弱い照合0件", "除外した入力はない"),
        tally(model).facts().stream().map(Fact::name).toList());
  }

  @Test
  void simulatedRowsAreMentionedOnlyWhereThereAreSome() {
    assertEquals("このほか1件は公表後の更新により対象外。", question(checked().model(), RunOf.JA).lead());
    assertTrue(question(checked().simulated().model(), RunOf.JA).lead().contains("模擬データ"));
  }

  @Test
  void oneReasonOfSeveralIsTheMainOne() {
    ReportModel model =
        RunOf.nothing()
            .rows("outcomes", 9, 5)
            .rejected("outcomes", "duplicate", 3)
            .rejected("outcomes", "number", 2)
            .model();
    assertTrue(tally(model).facts().get(0).value().endsWith("理由は主に重複（3行）。"));
  }

  @Test
  void refusedRowsAreToldOfTheirTableWithTheReason() {
    ReportModel model =
        RunOf.nothing()
            .rows("outcomes", 5970, 102)
            .rows("kpis", 100, 3)
            .rejected("outcomes", "duplicate", 102)
            .model();
    Fact rows = tally(model).facts().get(0);
    assertEquals("入力105行を除外", rows.name());
    assertEquals("成果の報告5,970行のうち102行を除外した。理由は重複。他の表の除外は3行。", rows.value());
  }

  @Test
  void ministriesAreNamedByTheirInitialsInEnglish() {
    Voice voice = new Voice(Targets.model(), RunOf.EN);
    assertEquals(
        "Breakdown of MHLW", voice.brief("Breakdown of Ministry of Health, Labour and Welfare"));
  }
}
