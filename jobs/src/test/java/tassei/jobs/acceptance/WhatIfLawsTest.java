package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every what-if. */
class WhatIfLawsTest {
  private static final List<String> KEYS =
      List.of(
          "collection",
          "level",
          "fiscal_year",
          "stage",
          "ministry",
          "integrated_project",
          "programme",
          "recipient",
          "account");

  @TempDir Path folder;

  @Test
  void everythingTimesOneIsTheBaseButForTheMarks() throws IOException {
    WholeRun base = Sample.at(Sample.DEFAULT);
    Path once = folder.resolve("once.yaml");
    Files.writeString(
        once,
        """
        adjustments:
          - change: +0%
            where: { stage: [initial, draft, supplementary] }
        """);
    Asked same = Asked.of(base, folder.resolve("once"), once);
    assertEquals(List.of(), same.rows("whatif_budget"));
    assertEquals(List.of(), same.rows("whatif_forecast"));
    Map<String, String> there = tables(base);
    Map<String, String> here = tables(same.scenario(1));
    here.replaceAll((name, text) -> text.replace(",once,the-base\n", "\n"));
    here.replaceAll((name, text) -> text.replace(",scenario,base_run\n", "\n"));
    assertEquals(there.keySet(), here.keySet());
    there.forEach((name, text) -> assertTrue(text.equals(here.get(name)), name));
    String report = Files.readString(same.scenario(1).folder().resolve("report.json"));
    String before = Files.readString(base.folder().resolve("report.json"));
    assertEquals(before, report.replaceFirst("(?s),\n  \"what_if\" : \\{.*?\n  \\}", ""));
  }

  @Test
  void everyRowOfAScenarioThatAnyBudgetBearsOnBearsItsName() throws IOException {
    WholeRun scenario = Asked.two().scenario(1);
    for (String table : List.of("budget_lines", "budget_rollup", "kpi_attainment", "kpi_outlook")) {
      assertTrue(scenario.rows(table).size() > 10, table);
      for (Map<String, String> row : scenario.rows(table)) {
        assertEquals("the-base", row.get("base_run"), table);
        assertEquals("厚労省を1割増", row.get("scenario"), table);
      }
    }
  }

  /** Amounts, matches and new lines at random, the same at every run. */
  @Tag("slow")
  @Test
  void whateverIsAskedTablesAndDifferencesAgree() throws IOException {
    WholeRun base = Sample.at(Sample.DEFAULT);
    Random random = new Random(20_240_331);
    Path[] files = new Path[5];
    for (int i = 0; i < files.length; i++) {
      files[i] = folder.resolve("random-" + i + ".yaml");
      Files.writeString(files[i], Anything.scenario(base.rows("budget_lines"), random));
    }
    Asked asked = Asked.of(base, folder.resolve("random"), files);
    for (int i = 0; i < files.length; i++) {
      assertAgrees(base, asked, i + 1, "random-" + i);
    }
  }

  @Test
  void differencesAddUpAtEveryLevel() throws IOException {
    for (Asked asked : List.of(Asked.two(), Asked.sweep())) {
      Map<String, Map<String, BigDecimal>> sums = new TreeMap<>();
      for (Map<String, String> row : asked.rows("whatif_budget")) {
        String table =
            String.join(
                " ",
                row.get("scenario"),
                row.get("collection"),
                row.get("fiscal_year"),
                row.get("stage"));
        if (!row.get("level").contains("programme")) {
          sums.computeIfAbsent(table, any -> new TreeMap<>())
              .merge(row.get("level"), new BigDecimal(row.get("difference_yen")), BigDecimal::add);
        }
      }
      assertTrue(sums.size() >= 3, sums.toString());
      sums.forEach(
          (table, levels) -> {
            BigDecimal total = levels.getOrDefault("total", BigDecimal.ZERO);
            levels.forEach((level, sum) -> assertEquals(total, sum, table + " " + level));
          });
    }
  }

  @Tag("slow")
  @Test
  void theTablesOfAScenarioDifferFromTheBaseByWhatIsSaid() throws IOException {
    List<Map<String, String>> scenarios = Asked.two().rows("whatif_scenarios");
    for (int i = 0; i < scenarios.size(); i++) {
      assertAgrees(Sample.at(Sample.DEFAULT), Asked.two(), i + 1, scenarios.get(i).get("scenario"));
    }
  }

  private static void assertAgrees(WholeRun base, Asked asked, int number, String name) {
    Map<String, BigDecimal> before = amounts(base.rows("budget_rollup"), "amount_yen");
    Map<String, BigDecimal> differences =
        new TreeMap<>(amounts(asked.scenario(number).rows("budget_rollup"), "amount_yen"));
    before.forEach((row, yen) -> differences.merge(row, yen.negate(), BigDecimal::add));
    differences.values().removeIf(yen -> yen.signum() == 0);
    List<Map<String, String>> said = asked.rows("whatif_budget", "scenario", name);
    assertTrue(!said.isEmpty(), name);
    assertEquals(amounts(said, "difference_yen"), differences, name);
    said.forEach(WhatIfLawsTest::assertConsistent);
  }

  private static Map<String, String> tables(WholeRun run) throws IOException {
    Map<String, String> tables = new TreeMap<>(run.bytes());
    tables.keySet().removeIf(name -> !name.matches("(tables|rejected)/.*csv"));
    return tables;
  }

  private static void assertConsistent(Map<String, String> row) {
    BigDecimal before = row.get("base_yen").isEmpty() ? BigDecimal.ZERO : number(row, "base_yen");
    assertEquals(number(row, "scenario_yen"), before.add(number(row, "difference_yen")));
  }

  private static Map<String, BigDecimal> amounts(List<Map<String, String>> rows, String column) {
    Map<String, BigDecimal> amounts = new TreeMap<>();
    for (Map<String, String> row : rows) {
      amounts.put(String.join("|", KEYS.stream().map(row::get).toList()), number(row, column));
    }
    return amounts;
  }

  private static BigDecimal number(Map<String, String> row, String column) {
    return new BigDecimal(row.get(column));
  }
}
