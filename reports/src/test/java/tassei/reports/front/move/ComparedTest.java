package tassei.reports.front.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Front;
import tassei.reports.document.FrontPart;
import tassei.reports.front.FrontPages;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.RunOf;

/** What a report says of the one before: whether a target was met then is asked of that time. */
class ComparedTest {

  private static KpiOf met(String actual, String target) {
    return KpiOf.named("k").stands(actual, target, StatusMark.ATTAINED).attainedForGood(true);
  }

  private static ReportModel model(ReportedKpi kpi, String... rows) {
    RunOf run = RunOf.nothing();
    for (String row : rows) {
      run.compared("kpi_attainment|" + row);
    }
    return run.of(kpi);
  }

  private static boolean isNewlyMet(KpiOf kpi, String... rows) {
    List<Compared.Changed> changed = Compared.of(model(kpi.kpi(), rows)).orElseThrow().targets();
    assertEquals(1, changed.size());
    return changed.get(0).isNewlyMet();
  }

  private static String row(ReportModel model) {
    Front.Question question = FrontPages.of(model, RunOf.JA, "題", List.of()).questions().get(2);
    FrontPart.Grid figures =
        question.parts().stream()
            .filter(FrontPart.Grid.class::isInstance)
            .map(FrontPart.Grid.class::cast)
            .reduce((one, other) -> other)
            .orElseThrow();
    StringBuilder text = new StringBuilder();
    for (List<FrontPart.Bit> cell : figures.rows().get(0).cells().subList(1, 6)) {
      text.append(text.length() == 0 ? "" : " | ");
      cell.forEach(bit -> text.append(bit.text()));
    }
    return text.toString();
  }

  @Test
  void anActualThatReachesItsTargetIsNewlyMet() {
    assertTrue(isNewlyMet(met("10", "10"), "k|update|8|10"));
    assertFalse(isNewlyMet(met("12", "10"), "k|update|11|12"));
  }

  @Test
  void lessIsBetterWhereTheTargetIsBelow() {
    assertTrue(isNewlyMet(met("9", "10").lessIsBetter(), "k|update|12|9"));
    assertFalse(isNewlyMet(met("8", "10").lessIsBetter(), "k|update|9|8"));
  }

  @Test
  void aLoweredTargetIsMetByTheSameActual() {
    ReportModel model = model(met("90", "80").kpi(), "k target|input|100|80");
    assertTrue(isNewlyMet(met("90", "80"), "k target|input|100|80"));
    assertEquals("90 → 90／100→80 | 0 | 0 | 0 | 0", row(model));
  }

  @Test
  void theEarlierActualIsComparedWithTheEarlierTarget() {
    assertFalse(isNewlyMet(met("12", "11"), "k|update|10|12", "k target|input|9|11"));
    assertTrue(isNewlyMet(met("12", "9"), "k|update|10|12", "k target|input|11|9"));
  }

  @Test
  void whatWasNotKnownWasNeitherMetNorMissed() {
    assertFalse(isNewlyMet(met("12", "10"), "k|input||12"));
    assertFalse(isNewlyMet(met("12", "10"), "k|update|8|12", "k target|input||10"));
    assertEquals("– → 12／10 | – | – | – | –", row(model(met("12", "10").kpi(), "k|input||12")));
  }

  @Test
  void aboveIsNotReachedAtTheTarget() {
    for (String[] is :
        List.of(
            new String[] {">", "11", "true"},
            new String[] {">", "10", "false"},
            new String[] {">=", "10", "true"},
            new String[] {"<=", "10", "true"},
            new String[] {"<", "10", "false"},
            new String[] {"=", "10", "true"},
            new String[] {"=", "11", "false"},
            new String[] {"", "11", "true"})) {
      ReportedKpi.Aim aim =
          new ReportedKpi.Aim(BigDecimal.TEN, "", is[0], "up", "total", 2020, 2024);
      assertEquals(
          Boolean.valueOf(is[2]),
          aim.isMet(new BigDecimal(is[1]), BigDecimal.TEN),
          String.join(" ", is));
    }
    ReportedKpi.Aim down = new ReportedKpi.Aim(BigDecimal.TEN, "", "", "down", "total", 2020, 2024);
    assertTrue(down.isMetBy(BigDecimal.ONE));
  }

  @Test
  void whatIsTheSameIsNotListed() {
    ReportModel model =
        model(met("9", "10").kpi(), "k|update|9|10", "k|revision|10|9", "k target|input|10|10");
    assertTrue(Compared.of(model).orElseThrow().kpis().isEmpty());
  }
}
