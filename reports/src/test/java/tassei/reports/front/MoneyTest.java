package tassei.reports.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.Chart;
import tassei.reports.document.Front;
import tassei.reports.document.FrontPart;
import tassei.reports.model.HeadlineBudget;
import tassei.reports.model.Name;
import tassei.reports.model.ReportModel;
import tassei.reports.model.View;
import tassei.reports.page.RunOf;
import tassei.reports.text.Wording;

/** What the headline budget is said to be, and what is not said. */
class MoneyTest {

  private static View view(String oku, boolean atLeast, String outside) {
    return new View(
        List.of(),
        List.of(),
        Optional.of(
            new HeadlineBudget(
                "C",
                2021,
                "initial",
                2,
                yen(oku),
                atLeast,
                outside.isEmpty() ? null : yen(outside))),
        Optional.empty(),
        Name.NONE,
        Name.NONE);
  }

  private static BigDecimal yen(String oku) {
    return new BigDecimal(oku).movePointRight(8);
  }

  private static Front.Question question(ReportModel model, Wording wording) {
    return FrontPages.of(model, wording, "題", List.of()).questions().get(1);
  }

  private static Chart.Allocation chart(ReportModel model) {
    return (Chart.Allocation)
        question(model, RunOf.JA).parts().stream()
            .filter(FrontPart.Money.class::isInstance)
            .map(part -> ((FrontPart.Money) part).picture().chart())
            .findFirst()
            .orElseThrow();
  }

  @Test
  void ministriesOfTheProjectsLeaveOutWhatIsOutside() {
    Money money = Money.of(Targets.model()).orElseThrow();
    assertEquals(
        List.of(
            "MHLW 46730000000.0 false",
            "MEXT 24700000000 true",
            "METI 17200000000 true",
            "MIC 300000000 true"),
        money.ministries().stream()
            .map(part -> part.ministry() + " " + part.amount() + " " + part.atLeast())
            .toList());
    assertEquals(0, money.hidden().compareTo(yen("303.1")));
    assertEquals(0, money.rounding().compareTo(yen("-2.0")));
  }

  @Test
  void theTitleSaysWhatShareIsNotItemised() {
    assertEquals("予算1,190.4億円の25.5％は府省別内訳が未公表", question(Targets.model(), RunOf.JA).answer());
    assertEquals(
        "25.5% of the ¥119.0 billion budget is not broken down by ministry",
        question(Targets.model(), RunOf.EN).answer());
  }

  @Test
  void onlyAClosedMinistryHasAShare() {
    List<String> labels =
        chart(Targets.model()).sum().shares().stream().map(share -> share.labels().get(0)).toList();
    assertEquals("厚生労働省 467.3（39.3％）", labels.get(0));
    assertEquals("文部科学省 247以上", labels.get(1));
    assertEquals("303.1（25.5％）", labels.get(4));
  }

  @Test
  void aSmallRestIsHatchedAndRoundingIsNamedOnce() {
    Chart.Shares genomes = chart(Targets.model()).rows().get(3);
    assertEquals(
        List.of("103.5", "47以上", "1.5"),
        genomes.shares().stream().map(share -> share.value().shown()).toList());
    assertEquals(Chart.Share.HATCHED, genomes.shares().get(2).tone());
    Chart.Shares medicines = chart(Targets.model()).rows().get(0);
    assertEquals(3, medicines.shares().size());
    assertEquals(
        "単位：億円。合計は各プロジェクトの額の和（公表された合計ではない）。府省別の計は端数処理により2億円多い。出典：予算表。",
        question(Targets.model(), RunOf.JA).source());
  }

  @Test
  void aSumThatADocumentPrintsIsNotCalledOurs() {
    ReportModel model =
        Targets.run()
            .seen(Targets.view(null))
            .control("printed|億円|119040000000|119040000000|0|exact")
            .model();
    assertFalse(question(model, RunOf.JA).source().contains("公表された合計ではない"));
  }

  @Test
  void whereTheWholeIsOpenNoShareIsSaid() {
    RunOf run = RunOf.nothing().plan("P", 2020, 2024).ministries("M").projects("P", "A");
    run.sum("C|integrated_project|2021|initial||A||||100|least 5")
        .sum("C|ministry+integrated_project|2021|initial|M|A||||60|least 5")
        .sum("C|ministry+integrated_project|2021|initial|(none)|A||||40")
        .sum("C|ministry|2021|initial|M|||||60|least 40");
    ReportModel model = run.seen(view("100", true, "")).model();
    assertEquals("予算は少なくとも100億円", question(model, RunOf.JA).answer());
    assertTrue(
        chart(model).sum().shares().stream()
            .flatMap(share -> share.labels().stream())
            .noneMatch(label -> label.contains("％")));
  }

  @Test
  void withoutMinistriesBarsArePlainAndThereIsNoSumBar() {
    RunOf run = RunOf.nothing().plan("P", 2020, 2024).projects("P", "A", "B");
    run.sum("C|integrated_project|2021|initial||A||||100")
        .sum("C|integrated_project|2021|initial||B||||50");
    ReportModel model = run.seen(view("150", false, "")).model();
    assertNull(chart(model).sum());
    assertEquals(1, chart(model).rows().get(0).shares().size());
    assertEquals("予算150億円を統合プロジェクト2件に配分", question(model, RunOf.JA).answer());
  }

  @Test
  void withoutABudgetOneLineSaysSoAndNothingIsDrawn() {
    Front.Question question = question(RunOf.nothing().model(), RunOf.JA);
    assertEquals("予算の入力はない", question.answer());
    assertTrue(question.parts().isEmpty());
  }

  @Test
  void aRestThatRoundingMayMakeIsNotHatched() {
    RunOf run = RunOf.nothing().plan("P", 2020, 2024).ministries("M").projects("P", "A");
    run.sum("C|integrated_project|2021|initial||A||||100")
        .sum("C|ministry+integrated_project|2021|initial|M|A||||100.4")
        .sum("C|ministry+integrated_project|2021|initial|(none)|A||||-0.4")
        .sum("C|ministry|2021|initial|M|||||100.4");
    ReportModel model = run.seen(view("100", false, "")).model();
    assertEquals(1, chart(model).rows().get(0).shares().size());
    assertEquals("予算100億円のうちM名が100.4％", question(model, RunOf.JA).answer());
  }

  @Test
  void theAgeAndTheMissingYearBeforeAreSaid() {
    FrontPart.Line age = (FrontPart.Line) question(Targets.model(), RunOf.EN).parts().get(0);
    assertEquals("FY2021 initial budget, 2 years before the report date.", age.strong());
    assertEquals("No figure for the year before: no change can be shown.", age.text());
  }
}
