package tassei.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Cell;
import tassei.reports.document.Language;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.ReportedKpi;

class ChancesTest {
  private static final Chances JA = new Chances(Wording.in(Language.JA));
  private static final Chances EN = new Chances(Wording.in(Language.EN));

  private static KpiOf kpi() {
    return KpiOf.named("drugs").stands("8", "10", StatusMark.ON_TRACK);
  }

  private static ReportedKpi likely(String probability) {
    return kpi().expected("8", "10", "14", probability).kpi();
  }

  @Test
  void probabilitiesAreToldInStepsOfFiveRoundedHalfUp() {
    assertEquals(
        List.of("約5％", "約70％", "約70％", "約75％", "約95％"),
        Stream.of("0.025", "0.70341", "0.72499", "0.725", "0.97499")
            .map(probability -> JA.brief(likely(probability)))
            .toList());
  }

  @Test
  void whatIsBelowABoundOfTheOutlookNeverPrintsAsThatBound() {
    assertEquals(
        List.of("約45％", "50％未満", "50％未満", "約50％", "約75％", "80％未満", "約80％"),
        Stream.of("0.474", "0.475", "0.49999", "0.5", "0.774", "0.79999", "0.8")
            .map(probability -> JA.brief(likely(probability)))
            .toList());
    assertEquals("under 80%", EN.brief(likely("0.7752")));
  }

  @Test
  void nothingOpenIsToldAsCertain() {
    assertEquals("5％未満", JA.brief(likely("0.02499")));
    assertEquals("5％未満", JA.brief(likely("0.00001")));
    assertEquals("95％超", JA.brief(likely("0.975")));
    assertEquals("under 5%", EN.brief(likely("0.00749")));
    assertEquals("over 95%", EN.brief(likely("0.99999")));
  }

  @Test
  void whatIsDecidedIsExactAndRestsOnNoYears() {
    assertEquals("100％", JA.brief(likely("1")));
    assertEquals("100％", JA.brief(likely("1.00000")));
    assertEquals("0%", EN.brief(likely("0")));
    assertFalse(JA.meaning(List.of(likely("1"))).contains("4年分"));
  }

  @Test
  void theYearsItRestsOnAreToldOnceForAColumn() {
    assertEquals("達成確率 約70％", JA.said(likely("0.70341")));
    assertTrue(JA.meaning(List.of(likely("0.7"), likely("0.2"))).contains("4年分の実績"));
    assertTrue(EN.meaning(List.of(likely("0.7"))).endsWith("from 4 years of figures"));
    ReportedKpi.Forecast all = likely("0.7").forecast();
    assertEquals("約70％", ((Cell.Quantity) JA.cell(likely("0.7"))).shown());
    assertEquals(all.probability(), ((Cell.Quantity) JA.cell(likely("0.7"))).exact());
  }

  @Test
  void aRangeStandsAroundItsMedian() {
    assertEquals("10（8–14）", JA.rangeCell(likely("0.7")).shown());
    assertEquals("10 (8–14)", EN.rangeCell(likely("0.7")).shown());
    assertEquals("–", JA.rangeCell(kpi().notExpected("restated").kpi()).shown());
  }

  @Test
  void whereThereIsNoneTheReasonIsToldInAWordAndInASentence() {
    ReportedKpi young = kpi().notExpected("too-few-years").kpi();
    assertEquals(new Cell.Unknown("実績が2年分に満たない", "2年分未満"), JA.cell(young));
    assertEquals(
        new Cell.Unknown("figures of fewer than two years", "under 2 years"), EN.cell(young));
    assertEquals("–", JA.cell(kpi().kpi()).shown());
  }

  @Test
  void everyReasonOfTheDictionaryHasWords() throws IOException {
    List<String> reasons = reasons();
    assertTrue(reasons.size() > 8, reasons.toString());
    for (String reason : reasons) {
      ReportedKpi kpi = kpi().notExpected(reason).kpi();
      for (Chances chances : List.of(JA, EN)) {
        Cell.Unknown cell = (Cell.Unknown) chances.cell(kpi);
        assertFalse(cell.reason().equals(reason) || cell.shown().isEmpty(), reason);
      }
      assertFalse(((Cell.Unknown) JA.cell(kpi)).shown().equals(reason), reason);
    }
  }

  /** As docs/tables.md lists them, without what it says in brackets. */
  private static List<String> reasons() throws IOException {
    String line =
        Files.readAllLines(Path.of("../docs/tables.md")).stream()
            .filter(row -> row.startsWith("| forecast_reason |"))
            .findFirst()
            .orElseThrow();
    String listed = line.substring(line.indexOf(':') + 1, line.lastIndexOf('|'));
    return Arrays.stream(listed.replaceAll("\\([^)]*\\)", "").split(",", -1))
        .map(String::strip)
        .toList();
  }
}
