package tassei.figures.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tassei.contract.Owner;
import tassei.contract.words.Status;
import tassei.figures.input.EventKpi;
import tassei.figures.input.Origin;
import tassei.figures.input.OutcomeReport;
import tassei.figures.input.ProjectsByCode;
import tassei.figures.input.ResearchProject;
import tassei.figures.input.Told;
import tassei.figures.known.Vintages;

class KpiEventsTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
  private static final Map<String, ResearchProject> BY_CODE =
      Map.of(
          "x", project("M", "P2-1", "cancer", "rare"),
          "y", project("M", "P2-1", "rare"),
          "z", project("N", "P2-2"));
  private static final ProjectsByCode PROJECTS =
      code ->
          code == null ? ResearchProject.NONE : BY_CODE.getOrDefault(code, ResearchProject.NONE);
  private static final EventKpi PAPERS =
      new EventKpi("papers", Set.of("paper"), "P2-1", null, 2020, 2024, List.of());

  private static ResearchProject project(String ministry, String project, String... areas) {
    Owner owner = new Owner(ministry, project, null, null, null);
    return new ResearchProject(owner, "basic", null, List.of(areas), false);
  }

  /** {@code project | year | reported on | quantity | tags | status} */
  private static OutcomeReport report(String text, int record) {
    String[] cells = Arrays.stream(text.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    return new OutcomeReport(
        "o",
        "paper",
        cells[0].isEmpty() ? null : cells[0],
        cells[1].isEmpty() ? null : Integer.valueOf(cells[1]),
        null,
        cells[3].isEmpty() ? null : new BigDecimal(cells[3]),
        null,
        cells[4].isEmpty() ? List.of() : List.of(cells[4].split(";")),
        false,
        new Told(
            new Origin("outcomes.csv", record),
            cells[2].isEmpty() ? null : LocalDate.parse(cells[2]),
            Status.of(cells[5]),
            null));
  }

  private static List<String> shown(EventKpi kpi, String... rows) {
    List<OutcomeReport> reports = new ArrayList<>();
    for (String row : rows) {
      reports.add(report(row, reports.size() + 1));
    }
    return shown(kpi, reports);
  }

  private static List<KpiEvent> events(EventKpi kpi, List<OutcomeReport> reports) {
    List<Vintages.Vintage<OutcomeReport>> vintages =
        Vintages.of(
            reports,
            report -> String.valueOf(report.project()),
            report -> Vintages.isKnown(report, AS_OF));
    return new KpiEvents(List.of(kpi), PROJECTS).of(AgreedReport.of(vintages));
  }

  private static List<String> shown(EventKpi kpi, List<OutcomeReport> reports) {
    return events(kpi, reports).stream()
        .map(
            event ->
                event.report().report().origin().record()
                    + " "
                    + event.report().said().counted()
                    + (event.report().differs() ? " differs " : " ")
                    + (event.isCounted() ? "counts" : event.whyNot().code()))
        .sorted()
        .toList();
  }

  @Test
  void anOutcomeCountsOnceHoweverManyProjectsReportIt() {
    assertEquals(
        List.of("1 2 counts", "2 2 differs shared"),
        shown(
            PAPERS,
            "x | 2021 | 2022-01-01 | 2 | | confirmed",
            "y | 2021 | 2021-06-01 | 1 | | confirmed"));
  }

  @Test
  void ofOneDayTheFirstProjectIsTheNewest() {
    assertEquals(
        List.of("1 1 shared", "2 1 counts"),
        shown(
            PAPERS,
            "y | 2021 | 2022-01-01 | | | confirmed",
            "x | 2021 | 2022-01-01 | | | confirmed"));
  }

  @Test
  void whatWasReplacedHasNoSay() {
    assertEquals(
        List.of("1 9 superseded", "2 1 counts", "3 5 not-yet-known"),
        shown(
            PAPERS,
            "x | 2021 | 2022-01-01 | 9 | | confirmed",
            "x | 2021 | 2023-01-01 | 1 | | confirmed",
            "x | 2021 | 2025-01-01 | 5 | | confirmed"));
  }

  @Test
  void outsideThePeriodOrWithoutAYearItDoesNotCount() {
    assertEquals(List.of("1 1 outside-period"), shown(PAPERS, "x | 2019 | | | | confirmed"));
    assertEquals(List.of("1 1 outside-period"), shown(PAPERS, "x | | | | | confirmed"));
    EventKpi ever = new EventKpi("k", Set.of("paper"), null, null, null, null, List.of());
    assertEquals(List.of("1 1 counts"), shown(ever, "x | | | | | confirmed"));
  }

  @Test
  void tagsAreAskedForTogetherOrInTurn() {
    EventKpi tagged =
        new EventKpi(
            "k", Set.of("paper"), null, null, null, null, List.of(Set.of("a"), Set.of("b", "c")));
    assertEquals(List.of("1 1 counts"), shown(tagged, "x | 2021 | | | a;c | confirmed"));
    assertEquals(List.of("1 1 other-tags"), shown(tagged, "x | 2021 | | | a | confirmed"));
    assertEquals(List.of("1 1 other-tags"), shown(tagged, "x | 2021 | | | b;c | confirmed"));
  }

  @Test
  void ofAnotherProjectOrOfNoneItIsNotAskedAtAll() {
    assertEquals(List.of(), shown(PAPERS, "z | 2021 | | | | confirmed"));
    assertEquals(List.of(), shown(PAPERS, " | 2021 | | | | confirmed"));
  }

  @Test
  void aScopeCountsAnOutcomeOnceAndSaysThatSeveralOfItsProjectsShareIt() {
    List<OutcomeReport> reports =
        List.of(
            report("x | 2021 | 2022-01-01 | 2 | | confirmed", 1),
            report("y | 2021 | 2021-01-01 | 2 | | confirmed", 2));
    List<KpiEvent> events = events(PAPERS, reports);
    assertEquals(
        List.of(
            "disease_area {DISEASE_AREA=cancer} 2021: 2, 1 outcome, 0 shared",
            "disease_area {DISEASE_AREA=rare} 2021: 2, 1 outcome, 1 shared",
            "ministry+purpose {MINISTRY=M, PURPOSE=(none)} 2021: 2, 1 outcome, 1 shared",
            "total {} 2021: 2, 1 outcome, 1 shared"),
        new ScopeCounts(List.of("total", "ministry+purpose", "disease_area"), PROJECTS)
            .of(events).stream().map(KpiEventsTest::shown).sorted().toList());
  }

  @Test
  void whatNoProjectMadeStandsInTheNationalScopeAlone() {
    EventKpi any = new EventKpi("k", Set.of("paper"), null, null, null, null, List.of());
    List<KpiEvent> events = events(any, List.of(report(" | 2021 | | | | confirmed", 1)));
    assertEquals(
        List.of("total {} 2021: 1, 1 outcome, 0 shared"),
        new ScopeCounts(List.of("total", "ministry"), PROJECTS)
            .of(events).stream().map(KpiEventsTest::shown).toList());
  }

  private static String shown(ScopeCounts.Part part) {
    ScopeCounts.Counted counted = part.counted();
    ScopeCount count = part.sum();
    return "%s %s: %s, %s outcome, %s shared"
        .formatted(
            counted.scope(),
            counted.fiscalYear(),
            count.quantity(),
            count.outcomes(),
            count.shared());
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    List<OutcomeReport> reports = new ArrayList<>();
    for (String row :
        List.of(
            "x | 2021 | 2022-01-01 | 2 | | confirmed",
            "y | 2022 | 2022-01-01 | 1 | | provisional",
            "x | 2021 | 2023-01-01 | 3 | | withdrawn",
            " | 2021 | | | | confirmed")) {
      reports.add(report(row, reports.size() + 1));
    }
    List<String> expected = shown(PAPERS, reports);
    for (long seed = 1; seed < 9; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertEquals(expected, shown(PAPERS, reports));
    }
  }
}
