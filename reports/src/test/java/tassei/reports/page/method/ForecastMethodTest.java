package tassei.reports.page.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.RunOf;
import tassei.reports.page.Shown;
import tassei.reports.text.Wording;

class ForecastMethodTest {
  @Test
  void theMethodOfForecastsSaysWhatBudgetsAreTakenToMean() {
    ReportedKpi kpi =
        KpiOf.named("k")
            .stands("8", "10", StatusMark.ON_TRACK)
            .expected("8", "10", "14", "0.7")
            .kpi();
    assertEquals(
        "予算増減の影響は、仮定を置いた場合だけ見込み、実績からは推定しない。",
        forecastMethod(RunOf.nothing().of(kpi), RunOf.JA).get(3));
    assertEquals(
        "Changes in budget are assumed to have no effect.",
        forecastMethod(RunOf.nothing().budgetEffect("0", 1).of(kpi), RunOf.EN).get(3));
    assertEquals(
        "予算が1％増えると、その2年後の結果が0.5％増えると仮定する。実績から推定した値ではない。",
        forecastMethod(RunOf.nothing().budgetEffect("0.5", 2).of(kpi), RunOf.JA).get(3));
  }

  private static List<String> forecastMethod(ReportModel model, Wording wording) {
    return Methods.of(model, wording).orElseThrow().parts().stream()
        .filter(part -> part.id().equals("method-forecast"))
        .flatMap(part -> Shown.blocks(part, Block.Prose.class).stream())
        .map(Block.Prose::text)
        .toList();
  }

  /** Of the regimes outside the model: shares held, of all and of large counts. */
  @Test
  void theLimitsOfForecastsAreThoseOfTheProof() throws IOException {
    List<BigDecimal> all = new ArrayList<>();
    List<BigDecimal> large = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("../bench/FORECAST.md"))) {
      String[] cells = line.split("\\|", -1);
      boolean isTold =
          line.startsWith("| change point |") || line.startsWith("| finite pipeline |");
      if (isTold && cells.length == 11) {
        all.add(new BigDecimal(cells[5].strip()));
        large.add(new BigDecimal(cells[6].strip()));
      }
    }
    assertEquals(4, all.size());
    String limits = RunOf.JA.say("method.forecast.limits");
    assertTrue(limits.contains(span(all) + "％、件数の多い指標では" + span(large) + "％"), limits);
    assertTrue(
        RunOf.EN
            .say("method.forecast.limits")
            .contains(span(all).replace('～', '–') + "%, and " + span(large).replace('～', '–')));
  }

  private static String span(List<BigDecimal> shares) {
    return Collections.min(shares).setScale(0, RoundingMode.HALF_UP)
        + "～"
        + Collections.max(shares).setScale(0, RoundingMode.HALF_UP);
  }
}
