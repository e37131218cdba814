package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample's scenarios, held against the sample and against a calculation by hand. */
class WhatIfTest {
  private static final String TENTH = "厚労省を1割増";
  private static final String MOVED = "医療機器から再生医療へ10億円";

  private static Asked two;
  private static Asked sweep;

  @BeforeAll
  static void ask() throws IOException {
    two = Asked.two();
    sweep = Asked.sweep();
  }

  /**
   * MHLW has 475.7 oku yen of AMED in FY2021 (467.3 of the six projects and 8.4 of others), so that
   * a tenth is 47.57; of P2-1 it has 181.8, a tenth of which is 18.18. AMED has 1,198.8 in all: 336
   * + 109 + 185 + 152 + 177.4 + 231 + 8.4.
   */
  @Test
  void aTenthMoreForOneMinistry() {
    assertBudget(TENTH, "total", "", "", "119880000000", "4757000000", "3.96813");
    assertBudget(TENTH, "ministry", "MHLW", "", "47570000000", "4757000000", "10");
    assertBudget(TENTH, "integrated_project", "", "P2-1", "33600000000", "1818000000", "5.41071");
    assertEquals(
        List.of(),
        two.rows("whatif_budget", "scenario", TENTH, "level", "ministry", "ministry", "METI"));
  }

  /**
   * METI's 69 oku yen of devices are 44 + 21 + 4: ten of them are taken as 10 × 44/69, 10 × 21/69
   * and 10 × 4/69, in whole yen 637,681,159 + 304,347,826 + 57,971,014 and one left, which goes to
   * the largest remainder, that of the last (0.49).
   */
  @Test
  void tenOkuYenFromDevicesToRegenerativeMedicine() {
    Map<String, String> taken = new TreeMap<>();
    two.rows(
            "whatif_budget",
            "scenario",
            MOVED,
            "level",
            "integrated_project+programme",
            "integrated_project",
            "P2-2")
        .forEach(row -> taken.put(row.get("programme"), row.get("difference_yen")));
    assertEquals(
        Map.of(
            "advanced-devices", "-637681159",
            "device-innovation", "-304347826",
            "young-researchers", "-57971015"),
        taken);
    assertBudget(MOVED, "integrated_project", "", "P2-2", "10900000000", "-1000000000", "-9.17431");
    assertBudget(MOVED, "integrated_project", "", "P2-3", "18500000000", "1000000000", "5.40541");
    assertEquals(
        "500000000",
        two.row("whatif_budget", "scenario", MOVED, "level", "ministry", "fiscal_year", "2023")
            .get("scenario_yen"));
    assertEquals(
        List.of(),
        two.rows("whatif_budget", "scenario", MOVED, "level", "total", "fiscal_year", "2021"));
  }

  /** METI has 172 oku yen of AMED in FY2021: 63 + 69 + 40; a fifth is 34.4. */
  @Test
  void eachMinistryOnItsOwnFromAFifthLessToAFifthMore() {
    assertEquals(27, sweep.rows("whatif_scenarios").size());
    assertEquals(
        "-3440000000",
        sweep
            .row("whatif_budget", "scenario", "省庁別±20％ [3: -20%]", "level", "total")
            .get("difference_yen"));
    assertEquals(List.of(), sweep.rows("whatif_budget", "scenario", "省庁別±20％ [3: 0%]"));
    List<BigDecimal> response = new ArrayList<>();
    for (String value : List.of("-20", "-15", "-10", "-5", "+5", "+10", "+15", "+20")) {
      String point = "省庁別±20％ [2: " + value + "%]";
      response.add(
          new BigDecimal(
              sweep
                  .row(
                      "whatif_forecast",
                      "scenario",
                      point,
                      "kpi",
                      "P2-1.non-clinical-poc",
                      "assumed",
                      "as-stated")
                  .get("p_attain")));
    }
    assertEquals(response.stream().sorted().distinct().toList(), response);
  }

  @Test
  void whatIsAssumedIsSaidAndWithoutItNothingFollows() {
    List<Map<String, String>> rows = two.rows("whatif_forecast");
    assertTrue(rows.size() > 60, rows.size() + " rows");
    for (Map<String, String> row : rows) {
      assertEquals(
          "assumes ε = " + row.get("elasticity") + ", lag = 1, not estimated from data",
          row.get("statement"));
      if (row.get("assumed").equals("none")) {
        assertEquals(row.get("base_p_attain"), row.get("p_attain"), row.toString());
        assertEquals("0", row.get("difference_p50"), row.toString());
      }
    }
    Map<String, String> stated = forecast("as-stated");
    Map<String, String> twice = forecast("double");
    assertEquals("0.7", stated.get("elasticity"));
    assertEquals("1.4", twice.get("elasticity"));
    assertTrue(number(stated, "difference_p_attain").signum() > 0, stated.toString());
    assertTrue(
        number(twice, "p_attain").compareTo(number(stated, "p_attain")) > 0, twice.toString());
    assertEquals(
        stated.get("p_attain"),
        two.scenario(2).row("kpi_attainment", "kpi", "P2-3.licensing-ready").get("p_attain"));
  }

  private static Map<String, String> forecast(String assumed) {
    return two.row(
        "whatif_forecast", "scenario", MOVED, "kpi", "P2-3.licensing-ready", "assumed", assumed);
  }

  private static void assertBudget(
      String scenario,
      String level,
      String ministry,
      String project,
      String before,
      String difference,
      String percent) {
    Map<String, String> row =
        two.row(
            "whatif_budget",
            "scenario",
            scenario,
            "level",
            level,
            "fiscal_year",
            "2021",
            "ministry",
            ministry,
            "integrated_project",
            project);
    assertEquals(
        List.of(before, difference, percent),
        List.of(row.get("base_yen"), row.get("difference_yen"), row.get("difference_pct")));
  }

  private static BigDecimal number(Map<String, String> row, String column) {
    return new BigDecimal(row.get(column));
  }
}
