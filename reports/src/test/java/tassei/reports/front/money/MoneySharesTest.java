package tassei.reports.front.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tassei.reports.front.money.MoneyOf.chart;
import static tassei.reports.front.money.MoneyOf.question;
import static tassei.reports.front.money.MoneyOf.run;
import static tassei.reports.front.money.MoneyOf.view;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.file.ChartSvg;
import tassei.reports.document.Front;
import tassei.reports.document.FrontPart;
import tassei.reports.model.ReportModel;
import tassei.reports.page.RunOf;

/** Which parts of the headline budget have a share, and of what. */
class MoneySharesTest {
  private static List<String> labels(ReportModel model) {
    return chart(model).sum().shares().stream().map(share -> share.labels().get(0)).toList();
  }

  @Test
  void aRestThatRoundingMayMakeIsNotHatchedAndNoShareIsAboveTheWhole() {
    ReportModel model =
        run(
                "integrated_project|2021|initial||A||||100",
                "ministry+integrated_project|2021|initial|M|A||||100.4",
                "ministry+integrated_project|2021|initial|(none)|A||||-0.4||||||1.1",
                "ministry|2021|initial|M|||||100.4")
            .seen(view("100", false, ""))
            .model();
    assertEquals(1, chart(model).rows().get(0).shares().size());
    assertEquals("予算100億円を統合プロジェクト1件に配分", question(model, RunOf.JA).answer());
    assertEquals(List.of("M名 100.4"), labels(model));
    assertTrue(question(model, RunOf.JA).source().contains("端数処理により0.4億円多い"));
  }

  @Test
  void whatStatesNoProjectIsABarOfItsOwnAndPartOfTheSameWhole() {
    ReportModel model =
        run(
                "integrated_project|2021|initial||A||||100",
                "integrated_project|2021|initial||(none)||||50",
                "ministry+integrated_project|2021|initial|M|A||||100",
                "ministry+integrated_project|2021|initial|N|(none)||||50",
                "ministry|2021|initial|M|||||100",
                "ministry|2021|initial|N|||||50")
            .seen(view("150", false, ""))
            .model();
    assertEquals("合計", chart(model).sum().name());
    assertEquals(
        List.of("① A名 100", "統合プロジェクトの記載なし 50"),
        chart(model).rows().stream().map(row -> row.name() + " " + row.total().shown()).toList());
    assertEquals(List.of("M名 100（66.7％）", "N名 50（33.3％）"), labels(model));
  }

  @Test
  void projectsThatAreNotAllOfTheSumAreNotCountedInIt() {
    ReportModel model =
        run("integrated_project|2021|initial||A||||100").seen(view("150", false, "")).model();
    assertEquals("予算は150億円", question(model, RunOf.JA).answer());
  }

  @Test
  void ministriesAboveTheWholeAreNoRoundingAndHaveNoShares() {
    ReportModel model =
        run(
                "integrated_project|2021|initial||A||||100",
                "integrated_project|2021|initial||B||||60",
                "ministry+integrated_project|2021|initial|M|A||||150",
                "ministry+integrated_project|2021|initial|(none)|A||||-50||||||2",
                "ministry+integrated_project|2021|initial|M|B||||10",
                "ministry+integrated_project|2021|initial|(none)|B||||50||||||2",
                "ministry|2021|initial|M|||||160")
            .seen(view("160", false, ""))
            .model();
    assertEquals("単位：億円。府省別の額の計が合計に一致しないため、構成比は算出不能。出典：予算表。", question(model, RunOf.JA).source());
    assertEquals(List.of("M名 160", "50"), labels(model));
    assertEquals("予算160億円を統合プロジェクト2件に配分", question(model, RunOf.JA).answer());
  }

  @Test
  void aSumOfLowerBoundsIsOne() {
    ReportModel model =
        run(
                "integrated_project|2021|initial||A||||100",
                "ministry+integrated_project|2021|initial|M|A||||60|least 40",
                "ministry+integrated_project|2021|initial|(none)|A||||40",
                "ministry|2021|initial|M|||||60")
            .seen(view("100", false, ""))
            .model();
    assertEquals(List.of("M名 60以上", "40（40.0％）"), labels(model));
  }

  @Test
  void nothingAndLessThanNothingAreNamedAndNotDrawn() {
    ReportModel model =
        run(
                "integrated_project|2021|initial||A||||5",
                "integrated_project|2021|initial||B||||-5",
                "ministry+integrated_project|2021|initial|M|A||||8",
                "ministry+integrated_project|2021|initial|N|A||||-3",
                "ministry+integrated_project|2021|initial|M|B||||-5")
            .seen(view("0", false, ""))
            .model();
    Front.Question question = question(model, RunOf.JA);
    assertEquals("予算0億円を統合プロジェクト2件に配分", question.answer());
    assertTrue(
        question.source().contains("負の額は図に示していない：① A名 N名 −3、② B名 −5、② B名 M名 −5。"),
        question.source());
    FrontPart.Money money =
        question.parts().stream()
            .filter(FrontPart.Money.class::isInstance)
            .map(FrontPart.Money.class::cast)
            .findFirst()
            .orElseThrow();
    for (FrontPart.Bar bar : money.bars()) {
      assertTrue(bar.share() >= 0 && bar.share() <= 100, bar.toString());
      assertTrue(bar.pieces().stream().allMatch(piece -> piece.share() > 0), bar.toString());
    }
    assertFalse(ChartSvg.of(chart(model), "id", "title", "alt", 480).contains("NaN"), "no length");
  }
}
