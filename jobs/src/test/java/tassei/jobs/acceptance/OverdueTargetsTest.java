package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of targets between the end of their due year and its report. */
class OverdueTargetsTest {
  private static final String OUTCOMES =
      """
      outcome,outcome_kind,project,occurred_on,quantity,denominator,status,reported_on,tags
      f1,orbit-insertion,R,2023-08-01,7,,confirmed,2023-09-01,reused-stage
      f2,orbit-insertion,R,2025-02-01,9,,confirmed,2025-03-01,reused-stage
      f3,orbit-insertion,R,2026-11-05,6,,provisional,2026-12-01,
      w1,flight-window,R,2023-08-01,6,7,confirmed,2023-09-01,
      w2,flight-window,R,2025-02-01,8,9,provisional,2025-03-01,
      x1,a-kind-nobody-counts,R,2026-12-05,,,confirmed,2027-01-15,
      """;
  private static final String PROJECTS = "project,title,integrated_project\nR,Rockets,ORBIT\n";
  private static final String ACTUALS =
      """
      kpi,fiscal_year,basis,actual,text_ja,status,reported_on,source
      ABYSS.dives,2025,yearly,29,,confirmed,2026-06-01,Review
      ABYSS.dives,2026,yearly,33,,confirmed,2027-06-01,Review
      ABYSS.species,2025,cumulative,120,,confirmed,2026-06-01,Review
      ABYSS.species,2026,cumulative,155,,provisional,2027-06-01,Review
      ABYSS.vessel,2026,yearly,2,船体の建造を開始,confirmed,2027-06-01,Review
      ORBIT.cost,2026,yearly,"1,150",,confirmed,2027-06-01,Review
      """;

  @TempDir private Path scratch;

  @Test
  void onlyWhatConfirmedFiguresMeetIsAttainedAndNothingIsMissed() throws IOException {
    WholeRun run = second("2028-05-16");
    assertEquals(
        List.of(
            "ABYSS.dives 33 attained false",
            "ABYSS.species 155 unreported ",
            "ABYSS.vessel 2 no-target ",
            "ORBIT.cost 1150 attained false",
            "ORBIT.flights 22 unreported ",
            "ORBIT.flights.reused 16 attained true",
            "ORBIT.on-time 87.5 unreported ",
            "ROCKETRY.OLD.engines  unreported ",
            "SHORELINE.stations  unreported ",
            "SHORELINE.warnings  no-target "),
        run.rows("kpi_attainment").stream().map(OverdueTargetsTest::standing).toList());
    assertEquals("75", run.row("kpi_attainment", "kpi", "ORBIT.flights").get("elapsed_pct"));
    assertForecast(run.row("kpi_attainment", "kpi", "ORBIT.flights"));
    assertForecast(run.row("kpi_attainment", "kpi", "ORBIT.on-time"));
    Map<String, String> reused = run.row("kpi_attainment", "kpi", "ORBIT.flights.reused");
    assertEquals("1 decided", reused.get("p_attain") + " " + reused.get("outlook"));
    assertEquals(1, run.rows("findings", "code", "stale-outcomes").size());
    assertEquals("2", run.row("kpi_yearly", "kpi", "ABYSS.vessel").get("yearly"));
    String report = Files.readString(run.folder().resolve("report.json"));
    assertTrue(report.contains("\"observed_until\" : \"2026-12-31\""));
    assertTrue(report.contains("\"text_ja\" : \"船体の建造を開始\""));
  }

  @Tag("slow")
  @Test
  void afterTheMonthsOfGraceTheyAreMissedAndMarked() throws IOException {
    WholeRun run = second("2028-09-30");
    Map<String, String> flights = run.row("kpi_attainment", "kpi", "ORBIT.flights");
    assertEquals("missed still-unreported", flights.get("judgement") + " " + flights.get("reason"));
    assertEquals(
        " still-unreported", flights.get("p_attain") + " " + flights.get("forecast_reason"));
    assertEquals("", flights.get("outlook"));
    assertEquals("attained", run.row("kpi_attainment", "kpi", "ORBIT.on-time").get("judgement"));
  }

  /** A target counts once, and its parts apart. */
  @Test
  void theSampleSixWeeksAfterItsPlanHasThirtyThreeTargetsAndFourParts() throws IOException {
    WholeRun run = Sample.at(Sample.NEWEST);
    List<Map<String, String>> plan =
        run.rows("kpi_attainment", "plan", "P2").stream()
            .filter(row -> !row.get("target").isEmpty())
            .toList();
    List<String> parts =
        CsvText.rows(Sample.NATIONAL.resolve("kpis.csv")).stream()
            .filter(row -> !row.get("part_of").isEmpty())
            .map(row -> row.get("kpi"))
            .toList();
    assertEquals(4, plan.stream().filter(row -> parts.contains(row.get("kpi"))).count());
    assertEquals(37, plan.size());
    for (Map<String, String> row : plan) {
      if (row.get("judgement").equals("attained")) {
        String good = row.get("attained_for_good");
        assertEquals(good.equals("true"), chance(row).equals("1 decided"), row.toString());
        assertTrue(good.equals("true") || row.get("provisional").equals("false"), row.toString());
      } else {
        assertEquals("unreported", row.get("judgement"), row.toString());
        assertForecast(row);
      }
    }
    long all = run.report().judgements().values().stream().mapToLong(Long::longValue).sum();
    long apart = run.report().partJudgements().values().stream().mapToLong(Long::longValue).sum();
    assertEquals(run.rows("kpi_attainment").size(), all + apart);
    assertEquals(parts.size(), apart);
  }

  private static void assertForecast(Map<String, String> row) {
    BigDecimal chance = new BigDecimal(row.get("p_attain"));
    assertTrue(chance.signum() > 0 && chance.compareTo(BigDecimal.ONE) < 0, row.toString());
    assertTrue(List.of("likely", "open", "unlikely").contains(row.get("outlook")), row.toString());
    assertNotEquals("", row.get("forecast_p50"));
  }

  private static String chance(Map<String, String> row) {
    return row.get("p_attain") + " " + row.get("outlook");
  }

  private static String standing(Map<String, String> row) {
    return String.join(
        " ", row.get("kpi"), row.get("actual"), row.get("judgement"), row.get("attained_for_good"));
  }

  /** Another country's plans, with what was reported of them. */
  private WholeRun second(String day) throws IOException {
    Path data = scratch.resolve("data-" + day);
    DataFolder folder = DataFolder.copy(Sample.SECOND_PROGRAMME, data);
    Files.writeString(folder.file("projects"), PROJECTS);
    Files.writeString(folder.file("outcomes"), OUTCOMES);
    Files.writeString(folder.file("actuals"), ACTUALS);
    return WholeRun.of(Sample.settings(day), data, scratch.resolve("run-" + day));
  }
}
