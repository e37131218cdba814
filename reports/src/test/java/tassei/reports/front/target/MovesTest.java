package tassei.reports.front.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Front;
import tassei.reports.document.FrontPart;
import tassei.reports.front.FrontPages;
import tassei.reports.front.Targets;
import tassei.reports.model.ReportModel;
import tassei.reports.model.fact.Earlier;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.PublishedFigure;
import tassei.reports.model.value.Name;
import tassei.reports.page.RunOf;
import tassei.reports.text.Wording;

/** What moved within a year, or since the report before. */
class MovesTest {

  private static Front.Question question(ReportModel model, Wording wording) {
    return FrontPages.of(model, wording, "題", List.of()).questions().get(2);
  }

  private static List<FrontPart.Grid> grids(ReportModel model) {
    return question(model, RunOf.JA).parts().stream()
        .filter(FrontPart.Grid.class::isInstance)
        .map(FrontPart.Grid.class::cast)
        .toList();
  }

  private static String shown(FrontPart.GridRow row) {
    StringBuilder text = new StringBuilder();
    for (List<FrontPart.Bit> cell : row.cells()) {
      text.append(text.length() == 0 ? "" : " | ");
      cell.forEach(
          bit -> text.append(bit.signs() == null ? bit.text() : "[" + bit.signs().codes() + "]"));
    }
    return text.toString();
  }

  @Test
  void marksOfThenAndNowStandInOneOrder() {
    List<FrontPart.GridRow> rows = grids(Targets.model()).get(0).rows();
    assertEquals(
        "④ ゲノム・データ基盤 | [OUUOUUUU] | → | [MLLLOOUU] | 6／8 | 8 | 5 | 1 | 0", shown(rows.get(3)));
    assertEquals(
        "合計（33件） | [M]1[L]1[O]5[U]25[N]1 | → | [F]3[M]5[L]6[O]9[U]10 | 20／33 | 28 | 22 | 3 | 0",
        shown(rows.get(6)));
  }

  @Test
  void risesFallsAndTheSameAddUpToAllTargets() {
    assertEquals("達成は1件から8件に増加、区分が下がった目標はない", question(Targets.model(), RunOf.JA).answer());
    assertEquals("目標33件の区分は、上昇20件、低下0件、同じ12件、新たに算定1件。", question(Targets.model(), RunOf.JA).lead());
  }

  @Test
  void theNewlyMetAreListedWithTheCausesThatLeadFromThenToNow() {
    List<String> rows =
        grids(Targets.model()).get(1).rows().stream().map(MovesTest::shown).toList();
    assertEquals(7, rows.size());
    assertTrue(
        rows.contains("② 非臨床POCの取得件数 | [U]→[F] | 9 → 27／25 | +16 | +2 | 0 | 0"), rows.toString());
    assertTrue(rows.get(3).endsWith("前年値なし → 2／2 | – | – | – | –"), rows.get(3));
  }

  @Test
  void aFallenTargetIsListedUnderAHeadingAndCountedInTheTitle() {
    String[] cells =
        "A||落ちた|fell|10|3|behind|0.1||3|5|7|count|3|on-track|likely|0.9||0|0|0|0".split("\\|", -1);
    ReportModel model =
        RunOf.nothing()
            .seen(
                Targets.view(
                    new Earlier(
                        LocalDate.of(2023, 3, 31),
                        List.of(
                            new Earlier.Standing(
                                "fell",
                                new BigDecimal("3"),
                                StatusMark.ON_TRACK,
                                "likely",
                                new BigDecimal("0.9"),
                                null,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO)))))
            .of(Targets.kpi(cells));
    assertEquals("達成は0件で前年と同じ、区分が下がった目標は1件", question(model, RunOf.JA).answer());
    List<FrontPart.GridRow> rows = grids(model).get(1).rows();
    assertEquals("見通しの区分が下がった目標1件", shown(rows.get(0)));
    assertEquals("① 落ちた | [L]→[U] | 3 → 3／10 | 0 | 0 | 0 | 0", shown(rows.get(1)));
  }

  @Test
  void withoutAnEarlierStateOneLineSaysSoAndPublishedChangesStandAlone() {
    ReportModel model =
        RunOf.nothing()
            .restated("k cumulative", 2023, "8033", "12615")
            .of(KpiOf.named("k").monitored("12615").kpi());
    Front.Question question = question(model, RunOf.JA);
    assertEquals("比較する前年の状況は資料がない", question.answer());
    FrontPart.Heading heading = (FrontPart.Heading) question.parts().get(0);
    assertEquals("公表された実績の変更（改訂1件）", heading.text());
    assertEquals(
        "k（令和5年度・累計） | 8,033（2023年11月20日） → 12,615（2024年3月1日） | +4,582 | 改訂",
        shown(((FrontPart.Grid) question.parts().get(1)).rows().get(0)));
  }

  private static KpiOf noted() {
    return KpiOf.named("k")
        .monitored("12615")
        .published(
            new PublishedFigure(
                null,
                2023,
                true,
                new BigDecimal("12615"),
                false,
                null,
                Name.NONE,
                true,
                "2024-03-01",
                "資料",
                "検体受付済みを含む。解析中も含む"));
  }

  @Test
  void aFigureOfTheYearAloneIsToldFromTheCumulativeOne() {
    ReportModel model =
        RunOf.nothing()
            .restated("k cumulative", 2023, "12615", "12418")
            .restated("k yearly", 2023, "4582", "4385")
            .of(noted().kpi());
    List<String> rows = grids(model).get(0).rows().stream().map(MovesTest::shown).toList();
    assertTrue(rows.get(0).startsWith("k（令和5年度・累計） | 12,615"), rows.get(0));
    assertTrue(rows.get(1).startsWith("k（令和5年度・単年度） | 4,582"), rows.get(1));
  }

  /** 120 → 118 of what the figure is divided by is no change of the figure. */
  @Test
  void aRestatedDenominatorIsNoFigure() {
    ReportModel model =
        RunOf.nothing()
            .restated("k cumulative denominator", 2023, "120", "118")
            .restated("k cumulative", 2023, "12615", "12418")
            .of(noted().kpi());
    assertEquals(1, grids(model).get(0).rows().size());
  }

  @Test
  void whatANewerFigureIncludesStandsUnderTheTable() {
    ReportModel model =
        RunOf.nothing().restated("k cumulative", 2023, "8033", "12615").of(noted().kpi());
    FrontPart.Line note = (FrontPart.Line) question(model, RunOf.JA).parts().get(2);
    assertEquals("kの12,615：検体受付済みを含む", note.text());
    assertEquals(2, question(model, RunOf.EN).parts().size());
  }

  @Test
  void whatTheComparedReportToldAlreadyIsNoChangeSinceIt() {
    List<FrontPart> parts =
        question(
                RunOf.nothing()
                    .compared("kpi_attainment|grown|new-year|5|9")
                    .restated("k cumulative", 2023, "8033", "12615")
                    .of(KpiOf.named("k").monitored("12615").kpi()),
                RunOf.JA)
            .parts();
    assertTrue(parts.stream().noneMatch(FrontPart.Heading.class::isInstance), parts.toString());
  }

  @Test
  void aComparedRunTakesThePlaceOfTheYearBefore() {
    ReportModel model =
        RunOf.nothing()
            .compared("kpi_attainment|grown|new-year|5|9")
            .compared("kpi_attainment|grown|revision|9|8")
            .compared("kpi_attainment|reached|update|8|10")
            .of(
                KpiOf.named("grown")
                    .stands("8", "20", StatusMark.BEHIND)
                    .expected("8", "9", "10", "0.1")
                    .kpi(),
                KpiOf.named("reached")
                    .stands("10", "10", StatusMark.ATTAINED)
                    .attainedForGood(true)
                    .kpi());
    Front.Question question = question(model, RunOf.JA);
    assertEquals("前回からの変更点", question.asked());
    assertEquals("実績か目標値が変わった目標2件、うち新たに達成1件", question.answer());
    List<FrontPart.Grid> grids = grids(model);
    assertEquals("① A名 | 2／2 | 1 | 1 | 1 | 0", shown(grids.get(0).rows().get(0)));
    assertEquals("[F] ① reached | 8 → 10／10 | 0 | +2 | 0 | 0", shown(grids.get(1).rows().get(0)));
    assertEquals("[U] ① grown | 5 → 8／20 | +4 | 0 | −1 | 0", shown(grids.get(1).rows().get(1)));
  }

  private static Earlier.Standing met(String kpi) {
    BigDecimal zero = BigDecimal.ZERO;
    return new Earlier.Standing(
        kpi, BigDecimal.TEN, StatusMark.ATTAINED, "", null, true, zero, zero, zero, zero);
  }

  /** Met a year ago; now one of them is below its target, and of one nothing is known. */
  @Test
  void fewerMetTargetsFellAndTheUnknownAreNotTheSame() {
    ReportModel model =
        RunOf.nothing()
            .seen(
                Targets.view(
                    new Earlier(
                        LocalDate.of(2023, 3, 31),
                        List.of(met("still"), met("fell"), met("gone")))))
            .of(
                KpiOf.named("still")
                    .stands("10", "10", StatusMark.ATTAINED)
                    .attainedForGood(true)
                    .kpi(),
                KpiOf.named("fell")
                    .stands("3", "10", StatusMark.BEHIND)
                    .expected("3", "4", "5", "0.1")
                    .kpi(),
                KpiOf.named("gone").stands("3", "10", StatusMark.BEHIND).kpi());
    assertEquals("達成は3件から1件に減少、区分が下がった目標は1件", question(model, RunOf.JA).answer());
    assertEquals(
        "Targets met fell from 3 to 1; the outlook class of 1 fell",
        question(model, RunOf.EN).answer());
    assertEquals(
        "目標3件のうち見通しの区分が上がったのは0件、下がったのは1件、同じものは1件。" + "区分を算定できない目標が1件ある。",
        question(model, RunOf.JA).lead());
  }
}
