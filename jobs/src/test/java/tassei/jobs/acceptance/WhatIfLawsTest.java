package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  void everythingTimesOneIsTheBaseByteForByte() throws IOException {
    WholeRun base = Sample.at(Sample.DEFAULT);
    Path once =
        Files.writeString(folder.resolve("once.yaml"), "adjustments: [ { change: +0% } ]\n");
    Asked same = Asked.of(base, folder.resolve("once"), once);
    assertEquals(List.of(), same.rows("whatif_budget"));
    assertEquals(List.of(), same.rows("whatif_forecast"));
    Map<String, String> there = new TreeMap<>(base.bytes());
    Map<String, String> here = new TreeMap<>(same.scenario(1).bytes());
    String mark =
        ",\n  \"what_if\" : {\n    \"base\" : \"the-base\",\n    \"scenario\" : \"once\"\n  }";
    assertEquals(there.remove("report.json"), here.remove("report.json").replace(mark, ""));
    there.keySet().removeIf(name -> !name.startsWith("tables") && !name.startsWith("rejected"));
    here.remove("run.json");
    assertEquals(there.keySet(), here.keySet());
    there.forEach((name, bytes) -> assertTrue(bytes.equals(here.get(name)), name));
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

  @Test
  void theTablesOfAScenarioDifferFromTheBaseByWhatIsSaid() throws IOException {
    WholeRun base = Sample.at(Sample.DEFAULT);
    Asked two = Asked.two();
    List<String> names =
        two.rows("whatif_scenarios").stream().map(row -> row.get("scenario")).toList();
    for (int number = 1; number <= 2; number++) {
      Map<String, BigDecimal> before = amounts(base.rows("budget_rollup"), "amount_yen");
      Map<String, BigDecimal> differences =
          new TreeMap<>(amounts(two.scenario(number).rows("budget_rollup"), "amount_yen"));
      before.forEach((row, yen) -> differences.merge(row, yen.negate(), BigDecimal::add));
      differences.values().removeIf(yen -> yen.signum() == 0);
      List<Map<String, String>> said = two.rows("whatif_budget", "scenario", names.get(number - 1));
      assertEquals(amounts(said, "difference_yen"), differences);
      said.forEach(WhatIfLawsTest::assertConsistent);
    }
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
