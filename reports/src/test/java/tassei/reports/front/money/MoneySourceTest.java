package tassei.reports.front.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tassei.reports.front.money.MoneyOf.question;
import static tassei.reports.front.money.MoneyOf.run;
import static tassei.reports.front.money.MoneyOf.view;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.document.FrontPart;
import tassei.reports.front.Targets;
import tassei.reports.model.ReportModel;
import tassei.reports.page.RunOf;
import tassei.reports.text.Wording;

/** What the headline budget is said to be the sum of, and by whom. */
class MoneySourceTest {
  private static final String PRINTED = "printed|億円|119040000000|119040000000|0|";

  @Test
  void aSumThatADocumentPrintsIsNotCalledOurs() {
    ReportModel model =
        Targets.run()
            .seen(Targets.view(null))
            .control(PRINTED + "exact||C|2021|initial|P2-1;P2-2;P2-3;P2-4;P2-5;P2-6")
            .model();
    assertFalse(question(model, RunOf.JA).source().contains("公表された合計ではない"));
  }

  @Test
  void aPrintedSumOfAnythingElseIsAnotherSum() {
    String projects = "P2-1;P2-2;P2-3;P2-4;P2-5;P2-6";
    for (String other :
        List.of(
            "differs||C|2021|initial|" + projects,
            "exact||D|2021|initial|" + projects,
            "exact||C|2020|initial|" + projects,
            "exact||C|2021|draft|" + projects,
            "exact||C|2021|initial|P2-1;P2-2",
            "exact||C|2021|initial|",
            "exact||C|2021|initial|" + projects + "|MHLW",
            "exact||||")) {
      ReportModel model = Targets.run().seen(Targets.view(null)).control(PRINTED + other).model();
      assertTrue(question(model, RunOf.JA).source().contains("公表された合計ではない"), other);
    }
  }

  private static String remark(String total, String outside) {
    ReportModel model = run(total).seen(view("100", false, outside)).model();
    return ((FrontPart.Line) question(model, RunOf.JA).parts().get(0)).text();
  }

  @Test
  void theChangeIsThatOfTheTableAndItsReasonThatOfTheRow() {
    assertEquals("前年度比+5.3％。", remark("total|2021|initial||||||100||95|5.26", ""));
    assertEquals(
        "前年度比+5.3％（統合プロジェクト外を含む予算表全体）。", remark("total|2021|initial||||||100||95|5.26", "8"));
    assertEquals("前年度が0のため、増減率は示せない。", remark("total|2021|initial||||||100||0||zero-base", ""));
    assertEquals("再編後に組替えたため、増減は示せない。", remark("total|2021|initial||||||100||||regrouped", "8"));
    assertEquals("前年度からの増減は示せない。", remark("total|2021|initial||||||100", ""));
  }

  @Test
  void theTableIsNamedAndSoIsWhatIsNotInIt() {
    ReportModel model =
        run("total|2021|initial||||||100")
            .called("collection", "C", "対象経費", "Research funds")
            .called("collection", "D", "研究機関経費", "Institutes")
            .called("collection", "E", "別表", "Other")
            .line("1|E|2020|initial|||||own||1|1||文書")
            .line("2|D|2021|initial|||||own||1|1||文書")
            .seen(view("100", false, ""))
            .model();
    FrontPart.Line ja = (FrontPart.Line) question(model, RunOf.JA).parts().get(0);
    assertTrue(ja.strong().startsWith("対象経費の"), ja.strong());
    assertTrue(ja.text().startsWith("他の予算表（研究機関経費など）は含まない。"), ja.text());
    FrontPart.Line en = (FrontPart.Line) question(model, RunOf.EN).parts().get(0);
    assertEquals(
        "Research funds, FY2021 initial budget, 2 years before the report date.", en.strong());
    assertTrue(en.text().startsWith("Excludes other tables (such as Institutes)."), en.text());
  }

  private static String cited(Wording wording, String... sources) {
    RunOf run = run().called("collection", "C", "対象経費", "Research funds");
    for (String source : sources) {
      run.line("l" + source + "|C|2021|initial|||||own||1|1||" + source);
    }
    String source = question(run.seen(view("100", false, "")).model(), wording).source();
    return source.substring(source.indexOf(wording == RunOf.JA ? "出典" : "Source"));
  }

  @Test
  void allDocumentsAreCitedOrNone() {
    assertEquals("出典：「A」、「B」。", cited(RunOf.JA, "「A」p.1", "「A」p.12", "「B」p.3"));
    assertEquals(
        "Source: Doc A and Doc B.", cited(RunOf.EN, "Doc A, p. 1", "Doc A, pp. 2-3", "Doc B"));
    assertEquals("Source: Research funds.", cited(RunOf.EN, "Doc A, p. 1", "「乙」p.3"));
    assertEquals("出典：対象経費。", cited(RunOf.JA, "「甲」p.1", ""));
  }

  @Test
  void theAgeAndTheMissingYearBeforeAreSaid() {
    FrontPart.Line age = (FrontPart.Line) question(Targets.model(), RunOf.EN).parts().get(0);
    assertEquals("FY2021 initial budget, 2 years before the report date.", age.strong());
    assertEquals("No change on the year before can be shown.", age.text());
  }

  @Test
  void restsOfOppositeSignAreBothSaid() {
    ReportModel model =
        run(
                "integrated_project|2021|initial||A||||100",
                "integrated_project|2021|initial||B||||60",
                "ministry+integrated_project|2021|initial|M|A||||100.4",
                "ministry+integrated_project|2021|initial|(none)|A||||-0.4||||||1.1",
                "ministry+integrated_project|2021|initial|M|B||||59.7",
                "ministry+integrated_project|2021|initial|(none)|B||||0.3||||||1.1")
            .seen(view("160", false, ""))
            .model();
    assertTrue(
        question(model, RunOf.EN)
            .source()
            .contains("By ministry ¥0.04 billion more in some and ¥0.03 billion less in other"),
        question(model, RunOf.EN).source());
  }
}
