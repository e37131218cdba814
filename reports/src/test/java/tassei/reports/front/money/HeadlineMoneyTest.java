package tassei.reports.front.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tassei.reports.front.money.MoneyOf.chart;
import static tassei.reports.front.money.MoneyOf.question;
import static tassei.reports.front.money.MoneyOf.view;
import static tassei.reports.front.money.MoneyOf.yen;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.Chart;
import tassei.reports.document.Front;
import tassei.reports.front.Targets;
import tassei.reports.model.ReportModel;
import tassei.reports.page.RunOf;

/** What the headline budget is said to be, and what is not said. */
class HeadlineMoneyTest {

  @Test
  void ministriesOfTheProjectsLeaveOutWhatIsOutside() {
    HeadlineMoney money = HeadlineMoney.of(Targets.model()).orElseThrow();
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
    assertEquals(0, money.roundedUp().compareTo(yen("2.0")));
    assertEquals(0, money.roundedDown().signum());
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
}
