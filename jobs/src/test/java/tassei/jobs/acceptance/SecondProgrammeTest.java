package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tassei.jobs.conf.Settings;

/** Another country's plans, with five tables alone: nothing is built for one sample. */
class SecondProgrammeTest {
  private static final Path FOLDER = Sample.RUNS.resolve("second-programme");
  private static WholeRun done;

  /** The run with built-in settings, computed once. */
  static synchronized WholeRun run() throws IOException {
    if (done == null) {
      Sample.delete(FOLDER);
      done = WholeRun.of(Settings.defaults(), Sample.SECOND_PROGRAMME, FOLDER);
    }
    return done;
  }

  @Test
  void everyRowIsReadAndNoneRefused() throws IOException {
    for (String table : List.of("plans", "ministries", "integrated_projects", "budget", "kpis")) {
      assertTrue(run().report().rows().get(table).accepted() > 0, table);
    }
    run().report().rows().forEach((table, count) -> assertEquals(0, count.rejected(), table));
    assertEquals(List.of(), run().report().differing());
    assertTrue(!run().report().simulated(), "nothing in it is simulated");
  }

  @Test
  void theMoneyAddsUpAtEveryLevel() throws IOException {
    Map<String, String> shore =
        run()
            .row(
                "budget_rollup",
                "collection",
                "white-book",
                "level",
                "integrated_project",
                "fiscal_year",
                "2023",
                "stage",
                "initial",
                "integrated_project",
                "ORBIT");
    assertEquals("12000000000", shore.get("amount_yen"));
    Map<String, String> rocket =
        run()
            .row(
                "budget_execution",
                "collection",
                "white-book",
                "level",
                "ministry",
                "fiscal_year",
                "2022",
                "ministry",
                "DSN");
    assertEquals("5240000000", rocket.get("current_yen"));
    assertEquals("5102000000", rocket.get("executed_yen"));
    assertEquals("0.97366", rocket.get("execution_rate"));
  }

  @Test
  void indicatorsWithoutAFigureAreUnreportedAndMonitorsHaveNoTarget() throws IOException {
    assertEquals(10, run().rows("kpi_attainment").size());
    assertEquals(
        "unreported", run().row("kpi_attainment", "kpi", "ORBIT.flights").get("judgement"));
    assertEquals("no-target", run().row("kpi_attainment", "kpi", "ABYSS.vessel").get("judgement"));
    for (Map<String, String> row : run().rows("kpi_attainment")) {
      assertEquals("", row.get("actual"), row.toString());
      assertEquals("", row.get("attainment_pct"), row.toString());
    }
  }

  @Test
  void noCodeOfTheNationalSampleStandsInMainSources() throws IOException {
    Pattern codes = wholeWords(nationalCodes());
    List<String> found = new ArrayList<>();
    int files = 0;
    for (String module : List.of("jobs", "cli", "reports")) {
      for (Path source : sources(Sample.ROOT.resolve(Path.of(module, "src", "main")))) {
        files++;
        for (String line : Files.readAllLines(source)) {
          Matcher matcher = codes.matcher(line);
          if (matcher.find()) {
            found.add(source.getFileName() + ": " + matcher.group() + " in: " + line.strip());
          }
        }
      }
    }
    assertTrue(files > 100, files + " sources");
    assertEquals(List.of(), found);
  }

  /** A code may not be part of a longer one: where no word begins, none of them is tried. */
  private static Pattern wholeWords(Set<String> codes) {
    String any = codes.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile("(?<![A-Za-z0-9_.-])(?:" + any + ")(?![A-Za-z0-9_-])");
  }

  private static Set<String> nationalCodes() throws IOException {
    Set<String> codes = new TreeSet<>();
    codes.addAll(column("plans", "plan"));
    codes.addAll(column("integrated_projects", "integrated_project"));
    codes.addAll(column("ministries", "ministry"));
    codes.addAll(column("kpis", "kpi"));
    codes.addAll(column("programmes", "programme"));
    codes.addAll(column("budget", "recipient"));
    codes.addAll(column("budget", "collection"));
    assertTrue(codes.containsAll(List.of("P2-1", "MHLW", "AMED", "WGS.rare")), codes.toString());
    return codes;
  }

  private static Set<String> column(String table, String column) throws IOException {
    Set<String> cells = new TreeSet<>();
    for (Map<String, String> row : CsvText.rows(Sample.NATIONAL.resolve(table + ".csv"))) {
      cells.addAll(Arrays.asList(row.get(column).split(";", -1)));
    }
    cells.remove("");
    return cells;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(java|properties|yaml|json|sql|ftl|css)"))
          .toList();
    }
  }
}
