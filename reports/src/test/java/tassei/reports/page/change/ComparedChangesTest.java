package tassei.reports.page.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Measure;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.page.RunOf;
import tassei.reports.page.Shown;

/** What changed against a compared run: then, cause by cause, now; in names. */
class ComparedChangesTest {
  private static RunOf counted() {
    return RunOf.nothing()
        .kpi("cancer", "A", Measure.COUNT, "")
        .kpi("rare", "A", Measure.COUNT, "");
  }

  private static DocumentSection section(RunOf run) {
    return ComparedChanges.of(run.model(), RunOf.JA).orElseThrow();
  }

  private static List<String> rows(DocumentSection section, String id) {
    return Shown.rows(Shown.table(section, id));
  }

  @Test
  void withoutAComparedRunThereIsNoChapter() {
    assertEquals(Optional.empty(), ComparedChanges.of(counted().model(), RunOf.JA));
  }

  @Test
  void beforeAndItsChangesGiveWhatIsThereNow() {
    RunOf run =
        counted()
            .compared("kpi_attainment|rare|revision|12615|12418")
            .compared("kpi_attainment|rare|new-year|12418|16989")
            .compared("kpi_attainment|cancer|new-year|12684|14089");
    assertEquals(
        List.of(
            "cancer名（件） | 12,684 | +1,405 |  |  |  | 14,089",
            "rare名（件） | 12,615 | +4,571 |  | −197 |  | 16,989"),
        rows(section(run), "changes-kpis"));
  }

  @Test
  void stepsMayStandInAnyOrderAndLeadBack() {
    RunOf run =
        counted()
            .compared("kpi_attainment|cancer|revision|27|26")
            .compared("kpi_attainment|cancer|revision|26|27")
            .compared("kpi_attainment|cancer|update|27|28")
            .compared("kpi_attainment|rare|update|5|7")
            .compared("kpi_attainment|rare|revision|7|5");
    assertEquals(
        List.of("cancer名（件） | 27 |  | +1 | ±0 |  | 28", "rare名（件） | 7 |  | +2 | −2 |  | 7"),
        rows(section(run), "changes-kpis"));
  }

  @Test
  void whatAppearedHasNoValueThen() {
    RunOf run = counted().compared("kpi_attainment|rare|input||47");
    assertEquals(List.of("rare名（件） | – |  |  |  | 新規掲載 | 47"), rows(section(run), "changes-kpis"));
  }

  @Test
  void aFigureOfANewYearIsNewAndNotChanged() {
    RunOf run =
        counted()
            .compared("kpi_attainment|rare|new-year||47")
            .compared("kpi_attainment|cancer|update|5|7")
            .compared("kpi_attainment|cancer|revision|7|6");
    assertEquals(
        List.of("cancer名（件） | 5 |  | +2 | −1 |  | 6", "rare名（件） | – | 新規掲載 |  |  |  | 47"),
        rows(section(run), "changes-kpis"));
    assertEquals(
        "変更のあった指標2件（新規1件、更新1件、遡及改訂1件。重複あり）", Shown.table(section(run), "changes-kpis").title());
    String lead = Shown.blocks(section(run), Block.Prose.class).get(0).text();
    assertTrue(lead.contains("値が変わったのは指標1件、予算0件、新規掲載は指標1件、予算0件である"), lead);
  }

  @Test
  void theBreakdownOfANewTotalIsNotListedAgain() {
    RunOf run =
        RunOf.nothing()
            .ministries("M")
            .called("collection", "C", "予算表C", "Table C")
            .compared("budget_rollup|C/total/2024/initial//////|new-year||1300000000")
            .compared("budget_rollup|C/ministry/2024/initial/M/////|new-year||1300000000")
            .compared(
                "budget_rollup|C/ministry/2023/initial/M/////|revision|1600000000|1300000000");
    assertEquals(
        List.of(
            "予算表C　令和5年度当初予算額　M名 | 16 |  |  | −3 |  | 13",
            "予算表C　令和6年度当初予算額　総額 | – | 新規掲載 |  |  |  | 13"),
        rows(section(run), "changes-budget"));
    assertEquals("変更のあった予算2件（新規1件、遡及改訂1件）", Shown.table(section(run), "changes-budget").title());
  }

  @Test
  void aBudgetFigureIsNamedAndKeysOfTwoLevelsAreLeftOut() {
    RunOf run =
        RunOf.nothing()
            .ministries("M")
            .called("collection", "C", "予算表C", "Table C")
            .compared("budget_rollup|C/ministry/2024/initial/M/////|revision|1600000000|1300000000")
            .compared("budget_rollup|C/ministry+account/2024/initial/M////general|revision|16|13");
    assertEquals(
        List.of("予算表C　令和6年度当初予算額　M名 | 16 |  |  | −3 |  | 13"),
        rows(section(run), "changes-budget"));
    assertTrue(Shown.table(section(run), "changes-budget").subtitle().contains("億円"));
  }
}
