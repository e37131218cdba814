package tassei.jobs.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What adjustments do to lines, and what cannot be. */
class TrialTest {
  private static final Match FY2021 = Lines.of("fiscal_year", "2021");
  private static final Match MHLW = Lines.of("ministry", "MHLW");
  private static final Match METI = Lines.of("ministry", "METI", "fiscal_year", "2021");

  @Test
  void aChangeMultipliesWhatIsThereByNow() {
    assertEquals(Map.of("a", 10L, "b", 10L, "c", 20L), changes(change(FY2021, "10")));
    assertEquals(
        Map.of("a", 21L, "b", 21L, "c", 42L), changes(change(FY2021, "10"), change(FY2021, "10")));
    assertEquals(Map.of(), changes(change(FY2021, "0")));
    assertEquals(Map.of("a", -100L, "b", -100L), changes(change(MHLW, "-100")));
  }

  @Test
  void sumsAreAllocatedByWhatTheBaseHas() {
    assertEquals(Map.of("a", 3L, "b", 2L, "c", 5L), changes(add(FY2021, 10)));
    assertEquals(Map.of("a", -25L, "b", -25L, "c", -50L), changes(set(FY2021, 300)));
    assertEquals(
        Map.of("a", 10L, "b", 10L, "c", -20L), changes(new Adjustment.Move("f", METI, MHLW, 20)));
  }

  @Test
  void addsCommuteAndMovesKeepTheTotal() {
    Random random = new Random(3);
    for (int trial = 0; trial < 200; trial++) {
      Adjustment one = add(FY2021, random.nextInt(-60, 100));
      Adjustment other = add(MHLW, random.nextInt(-60, 100));
      assertEquals(changes(one, other), changes(other, one));
      Adjustment move = new Adjustment.Move("f", METI, MHLW, random.nextInt(100));
      assertEquals(0, changes(move).values().stream().mapToLong(Long::longValue).sum());
    }
  }

  @Test
  void groupsOfLinesChangeByWhatTheirLinesDo() {
    Random random = new Random(5);
    for (int trial = 0; trial < 200; trial++) {
      Adjustment[] some = {
        add(FY2021, random.nextInt(200)),
        change(METI, String.valueOf(random.nextInt(-50, 50))),
        new Adjustment.NewLine("f", Lines.key("AMED", 2021, "MEXT", "P1"), random.nextInt(9)),
        change(FY2021, String.valueOf(random.nextInt(50)))
      };
      Outcome outcome = outcome(some);
      long added = outcome.added().get(0).yen();
      long ofLines = changes(some).values().stream().mapToLong(Long::longValue).sum();
      long ofKeys = java.util.Arrays.stream(outcome.yen()).sum();
      assertEquals(ofLines + added, ofKeys);
    }
  }

  @Test
  void aNewLineIsThereForWhatComesAfterIt() {
    Adjustment line = new Adjustment.NewLine("f", Lines.key("AMED", 2021, "MEXT", "P1"), 70);
    Adjustment tenth = change(Lines.of("ministry", "MEXT"), "10");
    assertEquals(77, outcome(line, tenth).added().get(0).yen());
    assertProblem("f: change: +10% (ministry MEXT) matches no line", tenth, line);
  }

  @Test
  void amountsBesideTheirLinesAreTaken() {
    assertEquals(
        Map.of("a", 5L), changes(new Adjustment.Amounts("sheet", Map.of("a", 105L, "b", 100L))));
    assertProblem("line 'x' is unknown", new Adjustment.Amounts("sheet", Map.of("x", 1L)));
  }

  @Test
  void nothingGoesBelowZero() {
    assertProblem(
        "f: add: -401 yen (fiscal_year 2021) drives below zero: line 'c' to -1 yen",
        add(FY2021, -401));
    assertProblem(
        "is below zero", new Adjustment.NewLine("f", Lines.key("AMED", 2021, null, null), -1));
    BaseLines rounding = Lines.base();
    rounding.add("e", Lines.key("AMED", 2021, null, "P1"), -8);
    Scenario up = scenario(List.of(), change(FY2021, "10"));
    assertEquals(List.of(), Trial.of(rounding, up, Lines.NONE).problems());
  }

  @Test
  void whatMustNotBeAddedIsNot() {
    BaseLines two = Lines.base();
    two.add("e", Lines.key("other", 2021, "MHLW", "P1"), 9);
    Scenario both = scenario(List.of(), add(MHLW, 5));
    assertTrue(
        Trial.of(two, both, Lines.NONE)
            .problems()
            .get(0)
            .contains("may overlap; name one of: AMED, other"));
    Sums disjoint = new Sums(Map.of("all", List.of("AMED", "other")));
    assertEquals(List.of(), Trial.of(two, both, disjoint).problems());
    assertEquals(
        List.of(), Trial.of(two, scenario(List.of(), change(MHLW, "5")), Lines.NONE).problems());
  }

  @Test
  void constraintsNameWhatBreaksThem() {
    Constraint ceiling = constraint(Constraint.Kind.CEILING, FY2021, "105", true);
    Constraint floor = constraint(Constraint.Kind.FLOOR, MHLW, "200", false);
    Constraint keep = constraint(Constraint.Kind.KEEP, null, "0", false);
    Scenario up = scenario(List.of(ceiling, floor, keep), change(FY2021, "10"));
    assertEquals(
        List.of(
            "f:9: fiscal_year 2021 must be at most 420 yen, and becomes 440 yen",
            "f:9: AMED 2021 initial must keep its total, and changes by 40 yen"),
        Trial.of(Lines.base(), up, Lines.NONE).problems());
    Scenario moved =
        scenario(List.of(ceiling, floor, keep), new Adjustment.Move("f", METI, MHLW, 9));
    assertEquals(List.of(), Trial.of(Lines.base(), moved, Lines.NONE).problems());
  }

  @Test
  void amountsBeyondAllSenseAreOneProblem() {
    String huge = "15000000000";
    BaseLines ground = Lines.base();
    ground.add("e", Lines.key("AMED", 2021, "MHLW", "P1"), 60_000_000_000L);
    ground.add("f", Lines.key("AMED", 2021, "METI", "P1"), 60_000_000_000L);
    Adjustment[] two = {change(MHLW, huge), change(METI, huge)};
    Constraint keep = constraint(Constraint.Kind.KEEP, null, "0", false);
    Constraint floor = constraint(Constraint.Kind.FLOOR, FY2021, "1", false);
    for (Constraint constraint : List.of(keep, floor)) {
      assertEquals(
          List.of("f:9: adds up to an amount beyond all sense"),
          problems(ground, scenario(List.of(constraint), two)));
    }
    assertEquals(1, problems(ground, scenario(List.of(keep, floor), change(FY2021, huge))).size());
  }

  @Test
  void whatIsBeyondAllSenseHidesWhatFollowsFromIt() {
    Constraint keep = constraint(Constraint.Kind.KEEP, null, "0", false);
    Adjustment most = change(MHLW, "99999999999999999999");
    Scenario scenario = scenario(List.of(keep), most, change(METI, "10"));
    List<String> told = problems(Lines.base(), scenario);
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).endsWith("gives an amount beyond all sense"), told.get(0));
  }

  @Test
  void groupsBeyondAllSenseAreRefusedWithTheirFile() {
    BaseLines ground = new BaseLines();
    ground.add("a", Lines.key("AMED", 2021, "MHLW", "P1"), Long.MAX_VALUE / 2);
    ground.add("b", Lines.key("AMED", 2021, "MHLW", "P1"), Long.MAX_VALUE / 2);
    Adjustment.Amounts none = new Adjustment.Amounts("sheet", Map.of("a", 0L, "b", 0L));
    assertEquals(List.of(), problems(ground, scenario(List.of(), none)));
    Adjustment.Amounts most =
        new Adjustment.Amounts("sheet", Map.of("c", Long.MAX_VALUE, "d", Long.MAX_VALUE));
    ground.add("c", Lines.key("AMED", 2021, "MHLW", "P1"), 0);
    ground.add("d", Lines.key("AMED", 2021, "MHLW", "P1"), 0);
    assertEquals(
        List.of("sheet: up to here adjustments add up to an amount beyond all sense"),
        problems(ground, scenario(List.of(), most)));
    ground.add("e", Lines.key("AMED", 2021, "MHLW", "P1"), Long.MAX_VALUE / 2);
    Constraint ceiling = constraint(Constraint.Kind.CEILING, MHLW, "100", true);
    assertEquals(
        List.of("f:9: adds up to an amount beyond all sense"),
        problems(ground, scenario(List.of(ceiling), change(MHLW, "-90"))));
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    Scenario wrong = scenario(List.of(), add(FY2021, -900), add(Lines.of("ministry", "CAO"), 1));
    assertEquals(2, Trial.of(Lines.base(), wrong, Lines.NONE).problems().size());
  }

  private static void assertProblem(String expected, Adjustment... adjustments) {
    List<String> problems = outcome(adjustments).problems();
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains(expected), problems.get(0));
  }

  private static List<String> problems(BaseLines base, Scenario scenario) {
    return Trial.of(base, scenario, Lines.NONE).problems();
  }

  private static Map<String, Long> changes(Adjustment... adjustments) {
    Scenario scenario = scenario(List.of(), adjustments);
    assertEquals(List.of(), Trial.of(Lines.base(), scenario, Lines.NONE).problems());
    return Trial.changeOfLines(Lines.base(), scenario, Lines.NONE);
  }

  private static Outcome outcome(Adjustment... adjustments) {
    return Trial.of(Lines.base(), scenario(List.of(), adjustments), Lines.NONE);
  }

  private static Scenario scenario(List<Constraint> constraints, Adjustment... adjustments) {
    Scenario.Assumption half = new Scenario.Assumption(new BigDecimal("0.5"), 1);
    return new Scenario("s", List.of(adjustments), half, constraints, null);
  }

  private static Constraint constraint(
      Constraint.Kind kind, Match match, String bound, boolean percent) {
    return new Constraint("f:9", kind, match, new BigDecimal(bound), percent);
  }

  private static Adjustment change(Match match, String percent) {
    return new Adjustment.Change("f", match, new BigDecimal(percent));
  }

  private static Adjustment add(Match match, long yen) {
    return new Adjustment.Add("f", match, yen);
  }

  private static Adjustment set(Match match, long yen) {
    return new Adjustment.SetTo("f", match, yen);
  }
}
