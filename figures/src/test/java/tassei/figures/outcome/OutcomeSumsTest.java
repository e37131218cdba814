package tassei.figures.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tassei.contract.Owner;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.ControlledTable;
import tassei.contract.words.Expectation;
import tassei.contract.words.Measure;
import tassei.contract.words.Status;
import tassei.contract.words.WhyNot;
import tassei.figures.budget.Programmes;
import tassei.figures.input.Control;
import tassei.figures.input.EventKpi;
import tassei.figures.input.Origin;
import tassei.figures.input.OutcomeReport;
import tassei.figures.input.Plan;
import tassei.figures.input.ResearchProject;
import tassei.figures.input.ScopeCells;
import tassei.figures.input.Told;
import tassei.figures.known.Vintages;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.PlannedKpi;

/** What outcomes come to does not depend on which are added first, or together. */
class OutcomeSumsTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
  private static final Told TOLD = new Told(new Origin("x.csv", 1), null, Status.CONFIRMED, "s");

  private static final List<Status> STATUSES =
      List.of(Status.CONFIRMED, Status.PROVISIONAL, Status.WITHDRAWN);

  @Test
  void neitherOrderNorGroupingMatters() {
    OutcomeQuestions questions = questions();
    List<List<Vintage<OutcomeReport>>> outcomes = outcomes(200);
    List<Object> all = shown(added(questions, outcomes));
    for (long seed = 1; seed < 6; seed++) {
      List<List<Vintage<OutcomeReport>>> shuffled = new ArrayList<>(outcomes);
      Collections.shuffle(shuffled, new Random(seed));
      int cut = new Random(seed).nextInt(outcomes.size());
      OutcomeSums first = added(questions, shuffled.subList(0, cut));
      OutcomeSums rest = added(questions, shuffled.subList(cut, outcomes.size()));
      assertEquals(all, shown(rest.plus(first)));
    }
    assertEquals(all, shown(new OutcomeSums(true).plus(added(questions, outcomes))));
  }

  /** Tasks of one process ask the same questions side by side. */
  @Test
  void questionsMayBeAskedByMany() {
    OutcomeQuestions questions = questions();
    List<List<Vintage<OutcomeReport>>> outcomes = outcomes(400);
    OutcomeSums sums = new OutcomeSums(true);
    outcomes.parallelStream().map(questions::of).toList().forEach(sums::add);
    assertEquals(shown(added(questions(), outcomes)), shown(sums));
  }

  /** Each part of the sum has something to add, or the law would say nothing of it. */
  @Test
  void everyPartIsAsked() {
    OutcomeSums sums = added(questions(), outcomes(200));
    assertTrue(sums.coverage().awaited() > 0);
    assertTrue(sums.years().size() > 4);
    assertEquals(Set.of("control:C"), sums.tallies().keySet());
    assertEquals(2, sums.byScope().stream().map(row -> row.scope().level()).distinct().count());
    assertTrue(sums.revised() > 0);
    assertEquals(1, sums.sharedOutcomes().size());
    assertTrue(sums.counted().size() > 50);
  }

  @Test
  void singleEventsAreKeptWhereTheyAreAskedFor() {
    OutcomeSums sums = new OutcomeSums(false);
    OutcomeQuestions questions = questions();
    outcomes(50).forEach(outcome -> sums.add(questions.of(outcome)));
    assertEquals(List.of(), sums.counted());
  }

  @Test
  void figuresAreMadeOfTheKindsOfIndicatorsAndWhereAControlIsOverAll() {
    assertTrue(questions().areCounted("award"));
    assertTrue(questions(List.of()).areCounted("paper"));
    assertFalse(questions(List.of()).areCounted("award"));
  }

  /** What is entered a shorter way, as most is, comes to what its answer would. */
  @Test
  void enteredReportsComeToTheirAnswers() {
    OutcomeQuestions questions = questions(List.of());
    Random random = new Random(11);
    OutcomeSums answered = new OutcomeSums(true);
    OutcomeSums entered = new OutcomeSums(true);
    int found = 0;
    for (int i = 0; i < 2_000; i++) {
      OutcomeReport report = award(i, random);
      List<Vintage<OutcomeReport>> only =
          Vintages.ofOneThing(List.of(report), each -> Vintages.isKnown(each, AS_OF));
      OutcomeAnswer answer = questions.of(only);
      answered.add(answer);
      WhyNot whyNot = Vintages.whyNot(report, each -> Vintages.isKnown(each, AS_OF));
      assertEquals(only, List.of(new Vintage<>(report, whyNot)));
      assertEquals(answer.findings(), questions.enter(report, whyNot, entered));
      assertEquals(shown(answered), shown(entered));
      found += answer.findings().size();
    }
    assertTrue(found > 50 && entered.coverage().awaited() > 50);
  }

  /** Of a kind that no indicator counts; anything else about it may be so or otherwise. */
  private static OutcomeReport award(int number, Random random) {
    LocalDate day = AS_OF.minusDays(4_000 - number * 2L).minusDays(random.nextInt(200));
    LocalDate reportedOn = random.nextInt(4) == 0 ? null : day.plusDays(random.nextInt(300));
    return new OutcomeReport(
        "a" + number,
        "award",
        random.nextInt(3) == 0 ? null : "x",
        random.nextBoolean() ? 2010 + random.nextInt(20) : null,
        random.nextBoolean() ? day : null,
        random.nextInt(3) == 0 ? new BigDecimal(random.nextInt(9) - 2) : null,
        random.nextInt(3) == 0 ? new BigDecimal(random.nextInt(3)) : null,
        List.of(),
        random.nextBoolean(),
        new Told(
            new Origin("a.csv", number),
            reportedOn,
            STATUSES.get(random.nextInt(STATUSES.size())),
            null));
  }

  private static OutcomeSums added(
      OutcomeQuestions questions, List<List<Vintage<OutcomeReport>>> outcomes) {
    OutcomeSums sums = new OutcomeSums(true);
    outcomes.forEach(outcome -> sums.add(questions.of(outcome)));
    return sums;
  }

  private static List<Object> shown(OutcomeSums sums) {
    return List.of(
        sums.coverage(),
        sums.years(),
        sums.tallies(),
        new HashSet<>(sums.byScope()),
        sums.revised(),
        new HashSet<>(sums.sharedOutcomes()),
        new HashSet<>(sums.counted()));
  }

  private static OutcomeQuestions questions() {
    return questions(List.of(ofAllOutcomes()));
  }

  private static Control ofAllOutcomes() {
    ScopeCells any = new ScopeCells(null, null, Owner.NOT_STATED, null, null, null, null);
    return new Control(
        "C",
        ControlledTable.OUTCOMES,
        ControlMeasure.COUNT,
        null,
        null,
        any,
        BigDecimal.TEN,
        BigDecimal.ONE,
        false,
        "件",
        false,
        BigDecimal.TEN,
        BigDecimal.ZERO,
        Expectation.AGREE,
        TOLD);
  }

  private static OutcomeQuestions questions(List<Control> controls) {
    EventKpi papers = new EventKpi("K", Set.of("paper"), null, null, null, null, List.of());
    Kpi kpi = new Kpi("K", "k", Measure.COUNT, "up", null, "yearly", null, false, null, null, true);
    PlannedKpi planned =
        new PlannedKpi(kpi, "P", null, null, "名", "name", "件", null, "paper", null, papers, TOLD);
    return new OutcomeQuestions(
        new OutcomeQuestions.Asked(
            AS_OF,
            List.of(new Plan("P", 2020, 2024)),
            List.of(planned),
            OutcomeSumsTest::find,
            List.of(),
            controls,
            new Programmes(Map.of(), Map.of()),
            List.of("total", "ministry")));
  }

  private static ResearchProject find(String code) {
    return Map.of("x", project("M"), "y", project("N"))
        .getOrDefault(String.valueOf(code), ResearchProject.NONE);
  }

  private static ResearchProject project(String ministry) {
    Owner owner = new Owner(ministry, null, null, null, null);
    return new ResearchProject(owner, "basic", null, List.of(), false);
  }

  private static List<List<Vintage<OutcomeReport>>> outcomes(int count) {
    Random random = new Random(7);
    List<List<Vintage<OutcomeReport>>> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<OutcomeReport> reports = new ArrayList<>();
      for (int j = random.nextInt(4); j >= 0; j--) {
        reports.add(report("o" + i, random, i * 10 + j));
      }
      outcomes.add(
          Vintages.of(reports, OutcomeReport::project, each -> Vintages.isKnown(each, AS_OF)));
    }
    return outcomes;
  }

  private static OutcomeReport report(String outcome, Random random, int record) {
    LocalDate day = AS_OF.minusMonths(random.nextInt(60)).plusMonths(3);
    Status status = random.nextInt(3) == 0 ? Status.PROVISIONAL : Status.CONFIRMED;
    return new OutcomeReport(
        outcome,
        "paper",
        random.nextBoolean() ? "x" : "y",
        2019 + random.nextInt(7),
        null,
        random.nextInt(3) == 0 ? new BigDecimal("2.5") : null,
        random.nextInt(3) == 0 ? BigDecimal.TEN : null,
        List.of(),
        random.nextBoolean(),
        new Told(new Origin("o.csv", record), day, status, null));
  }
}
