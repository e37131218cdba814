package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.NationalRun;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.file.Location;
import tassei.jobs.oracle.RandomProgramme;

/** Two runs compared: every difference has its causes, and they add up to it. */
class ComparedRunTest {
  private static final Set<String> CAUSES = Set.of("new-year", "update", "revision", "input");

  @TempDir Path scratch;

  @Test
  void whatIsNewInTheSampleIsToldApartFromWhatWasRevised() throws IOException {
    WholeRun then = Sample.at(Sample.DEFAULT);
    WholeRun now =
        compared(Sample.settings(Sample.NEWEST), Sample.NATIONAL, then, scratch.resolve("now"));
    assertEquals(List.of("2024 new-year 12684 14089"), steps(now, "kpi_attainment", "WGS.cancer"));
    assertEquals(
        List.of("2023 revision 12615 12418", "2024 new-year 12418 16989"),
        steps(now, "kpi_attainment", "WGS.rare"));
    assertAddsUp(then, now);
    JsonNode report = new ObjectMapper().readTree(now.folder().resolve("report.json").toFile());
    assertEquals("P2", report.path("plans_in_view").path(0).path("plan").asText());
    assertEquals(1, report.path("plans_in_view").size());
    assertEquals("[\"P3\"]", report.path("plans_without_targets").toString());
    assertEquals(33, now.report().plans().get("P2").targets());
    assertEquals(4, now.report().plans().get("P2").parts());
    JsonNode earlier = report.path("earlier");
    assertEquals("2024-05-16", earlier.path("as_of").asText());
    for (JsonNode row : earlier.path("rows")) {
      if (row.path("kpi").asText().equals("WGS.rare")) {
        assertEquals("12615 4571 0 -197 0", told(row));
      }
    }
    assertEquals("257 136 22 -1 0", toldOfPapers(then));
  }

  /** An undated outcome of the year to come makes that year no known one. */
  private static String toldOfPapers(WholeRun run) throws IOException {
    JsonNode report = new ObjectMapper().readTree(run.folder().resolve("report.json").toFile());
    for (JsonNode row : report.path("earlier").path("rows")) {
      if (row.path("kpi").asText().equals("P2-5.papers-if5")) {
        return told(row);
      }
    }
    return "not there";
  }

  private static String told(JsonNode row) {
    return String.join(
        " ",
        row.path("actual").asText(),
        row.path("new_year").asText(),
        row.path("update").asText(),
        row.path("revision").asText(),
        row.path("input").asText());
  }

  @Tag("slow")
  @Test
  void theCausesOfInventedNationsAddUp() throws IOException {
    for (long seed : List.of(3L, 8L)) {
      Path data = Files.createDirectories(scratch.resolve("data-" + seed));
      RandomProgramme.write(data, seed);
      List<LocalDate> days = RandomProgramme.asOfDates(seed);
      Settings usual = Settings.defaults();
      WholeRun then =
          WholeRun.of(usual.withAsOf(days.get(0)), data, scratch.resolve("then-" + seed));
      WholeRun now =
          compared(usual.withAsOf(days.get(1)), data, then, scratch.resolve("now-" + seed));
      assertAddsUp(then, now);
    }
  }

  private static WholeRun compared(Settings settings, Path data, WholeRun with, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    RunOptions options = new RunOptions("local[2]", Location.of(with.folder())).withoutSpark();
    return new WholeRun(
        folder, NationalRun.of(settings, WholeRun.inputs(data), folder, options, stage -> {}));
  }

  private static List<String> steps(WholeRun run, String table, String key) {
    return run.rows("restatements", "table", table, "key", key).stream()
        .map(
            row ->
                String.join(
                    " ",
                    row.get("fiscal_year"),
                    row.get("kind"),
                    row.get("before"),
                    row.get("after")))
        .sorted()
        .toList();
  }

  private static void assertAddsUp(WholeRun then, WholeRun now) {
    assertAddsUp(
        now, "kpi_attainment", figures(then, "kpi_attainment"), figures(now, "kpi_attainment"));
    assertAddsUp(
        now, "budget_rollup", figures(then, "budget_rollup"), figures(now, "budget_rollup"));
  }

  private static void assertAddsUp(
      WholeRun run, String table, Map<String, String> before, Map<String, String> after) {
    Map<String, List<Map<String, String>>> told = new TreeMap<>();
    for (Map<String, String> row : run.rows("restatements", "table", table)) {
      assertTrue(CAUSES.contains(row.get("kind")), row.toString());
      told.computeIfAbsent(row.get("key"), any -> new ArrayList<>()).add(row);
    }
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String key : keys) {
      String was = before.getOrDefault(key, "");
      String is = after.getOrDefault(key, "");
      List<Map<String, String>> steps = told.getOrDefault(key, List.of());
      if (was.equals(is)) {
        assertEquals(List.of(), steps, key);
      } else if (was.isEmpty() || is.isEmpty()) {
        assertEquals(1, steps.size(), key);
      } else {
        BigDecimal sum = new BigDecimal(was);
        for (Map<String, String> step : steps) {
          sum = sum.add(new BigDecimal(step.get("change")));
        }
        assertEquals(0, sum.compareTo(new BigDecimal(is)), key + " " + steps);
      }
    }
  }

  private static Map<String, String> figures(WholeRun run, String table) {
    boolean isBudget = table.equals("budget_rollup");
    List<String> columns =
        isBudget
            ? List.of(
                "collection",
                "level",
                "fiscal_year",
                "stage",
                "ministry",
                "integrated_project",
                "programme",
                "recipient",
                "account")
            : List.of("kpi");
    Map<String, String> figures = new TreeMap<>();
    for (Map<String, String> row : run.rows(table)) {
      String key = String.join("|", columns.stream().map(row::get).toList());
      figures.put(key, row.get(isBudget ? "amount_yen" : "actual"));
    }
    return figures;
  }
}
