package tassei.jobs.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tassei.jobs.refusal.RefusedInput;

/** What a scenario file may say, and what is refused. */
class ScenarioFileTest {
  private static final Scenario.Assumption HALF = new Scenario.Assumption(new BigDecimal("0.5"), 1);

  @Test
  void everyKindOfAdjustmentIsRead() {
    Scenario scenario =
        only(
            """
            name: 例
            adjustments:
              - change: +10%
                where: { ministry: 厚生労働省, fiscal_year: 令和3年度 }
              - set: 12.3億円
                where: { collection: AMED, ministry: [METI, MHLW] }
              - add: ▲5百万円
                where: { fiscal_year: 2021-令和4年度 }
              - move: 1,000円
                from: { ministry: METI }
                to: { ministry: (none) }
              - new: 3億円
                line: { collection: AMED, fiscal_year: R5, ministry: MEXT, programme: part }
            assumptions: { elasticity: 0.8, lag: 2 }
            """);
    assertEquals("例", scenario.name());
    assertEquals(new Scenario.Assumption(new BigDecimal("0.8"), 2), scenario.assumption());
    Map<String, Set<String>> mhlw =
        Map.of(
            "ministry", Set.of("MHLW"), "fiscal_year", Set.of("2021"), "stage", Set.of("initial"));
    assertEquals(
        new Adjustment.Change("a.yaml:3", new Match(mhlw), new BigDecimal("10")),
        scenario.adjustments().get(0));
    Adjustment.SetTo set = (Adjustment.SetTo) scenario.adjustments().get(1);
    assertEquals(1_230_000_000, set.yen());
    assertEquals(Set.of("METI", "MHLW"), set.match().columns().get("ministry"));
    Adjustment.Add add = (Adjustment.Add) scenario.adjustments().get(2);
    assertEquals(-5_000_000, add.yen());
    assertEquals(Set.of("2021", "2022"), add.match().columns().get("fiscal_year"));
    Adjustment.Move move = (Adjustment.Move) scenario.adjustments().get(3);
    assertEquals(Set.of("(none)"), move.taker().columns().get("ministry"));
    Adjustment.NewLine line = (Adjustment.NewLine) scenario.adjustments().get(4);
    assertEquals(List.of("part", "whole"), line.key().programmes());
    assertEquals(2023, line.key().fiscalYear());
    assertEquals("initial", line.key().stage());
  }

  @Test
  void constraintsAreRead() {
    Scenario scenario =
        only(
            """
            adjustments: [ { change: -5%, where: { ministry: MHLW } } ]
            constraints:
              keep-total: true
              floors: { amount: 90%, where: { ministry: MHLW } }
              ceilings:
                - amount: 2億円
                  where: { integrated_project: P1 }
            """);
    assertEquals("a", scenario.name());
    List<Constraint> constraints = scenario.constraints();
    assertEquals(
        List.of(Constraint.Kind.KEEP, Constraint.Kind.FLOOR, Constraint.Kind.CEILING),
        constraints.stream().map(Constraint::kind).toList());
    assertTrue(constraints.get(1).percent());
    assertEquals(new BigDecimal("200000000"), constraints.get(2).bound());
  }

  @Test
  void aRangeIsOneScenarioForEachValueWithTheOthersLeftOut() {
    List<Scenario> scenarios =
        read(
            """
            name: 幅
            adjustments:
              - change: { from: -20%, to: +20%, step: 10% }
                where: { ministry: MHLW }
              - add: 1円
                where: { ministry: METI, fiscal_year: 2022 }
              - add: { from: -5円, to: 5円, step: 5円 }
                where: { ministry: METI, fiscal_year: 2021 }
            """);
    assertEquals(8, scenarios.size());
    assertEquals("幅 [1: -20%]", scenarios.get(0).name());
    assertEquals("幅 [3: +5yen]", scenarios.get(7).name());
    assertEquals(
        List.of(2, 2, 2, 2, 2, 2, 2, 2),
        scenarios.stream().map(s -> s.adjustments().size()).toList());
    assertEquals(new BigDecimal("-20"), scenarios.get(0).sweep().value());
    assertEquals("%", scenarios.get(0).sweep().unit());
  }

  @Test
  void twoMovesThatAreVariedAreToldApart() {
    List<Scenario> scenarios =
        read(
            """
            adjustments:
              - move: { from: 1円, to: 2円, step: 1円 }
                from: { ministry: METI }
                to: { ministry: MHLW }
              - move: { from: 1円, to: 2円, step: 1円 }
                from: { ministry: METI }
                to: { integrated_project: P2 }
            """);
    assertEquals(
        List.of(
            "move (from ministry METI, stage initial, to ministry MHLW, stage initial)",
            "move (from ministry METI, stage initial, to integrated_project P2, stage initial)"),
        scenarios.stream().map(scenario -> scenario.sweep().adjustment()).distinct().toList());
  }

  @Test
  void everythingThatIsWrongIsRefusedAtOnceWithItsLine() {
    List<String> lines =
        refused(
            """
            nam: 例
            adjustments:
              - change: 10
                where: { ministy: MHLW }
              - set: 12.3
                where: { ministry: 農水省, fiscal_year: 20211 }
              - { change: +5%, add: 3億円 }
              - new: 約3億円
                line: { ministry: MHLW }
              - move: 3億円
                to: { collection: none-such }
              - change: { from: 5%, to: -5%, step: 1% }
            constraints:
              floors: { amount: 90% }
            """);
    String all = String.join("\n", lines);
    for (String expected :
        List.of(
            "a.yaml:1: unknown key \"nam\"; did you mean \"name\"?",
            "a.yaml:3: adjustments[1].change: found \"10\"; accepted: a percentage",
            "a.yaml:4: unknown key \"adjustments[1].where.ministy\"; did you mean \"ministry\"?",
            "a.yaml:5: adjustments[2].set: found \"12.3\"; accepted: an amount with its unit",
            "a.yaml:6: adjustments[2].where.ministry: found \"農水省\"; accepted: a code, name or alias of ministries",
            "a.yaml:6: adjustments[2].where.fiscal_year: found \"20211\"; accepted: fiscal years",
            "a.yaml:7: adjustments[3]. names several of",
            "a.yaml:8: adjustments[4].new: found \"約3億円\"",
            "line.fiscal_year is missing",
            "a.yaml:11: adjustments[5].to.collection: found \"none-such\"; accepted: one of AMED",
            "adjustments[6].change: found a map; accepted: from below to",
            "constraints.floors.where is missing")) {
      assertTrue(all.contains(expected), expected + "\nnot in\n" + all);
    }
  }

  @Test
  void whatIsNotYamlIsToldOnceWithItsCause() {
    assertEquals(
        List.of(
            "a.yaml:2: not YAML: while scanning for the next token; found character '\\t(TAB)' that"
                + " cannot start any token. (Do not use \\t(TAB) for indentation)"),
        refused("name: x\n\tadjustments: []\n"));
  }

  @Test
  void aNameIsOneShortLine() {
    String rest = "\nadjustments: [ { change: -5%, where: { ministry: MHLW } } ]\n";
    String accepted = "; accepted: one line of up to 100 characters";
    assertEquals("x".repeat(100), only("name: " + "x".repeat(100) + rest).name());
    for (String name : List.of("a\\nb", "a\\u2028b", "a\\tb", "a\\x85b", "x".repeat(101))) {
      List<String> told = refused("# first\nname: \"" + name + "\"" + rest);
      assertEquals(1, told.size(), told.toString());
      assertTrue(told.get(0).startsWith("a.yaml:2: name: found \""), told.get(0));
      assertTrue(told.get(0).endsWith(accepted), told.get(0));
      assertEquals(1, told.get(0).lines().count());
    }
  }

  @Test
  void aboutIsNoBound() {
    String scenario =
        """
        adjustments: [ { change: -5%, where: { ministry: MHLW } } ]
        constraints:
          floors: { amount: 約90%, where: { ministry: MHLW } }
        """;
    assertTrue(refused(scenario).get(0).startsWith("a.yaml:3: constraints.floors.amount: found"));
    assertEquals(1, only(scenario.replace("約", "")).constraints().size());
  }

  @Test
  void aLineIsToldInTheReadersOwnDigitsWhateverTheTerminalSpeaks() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertTrue(refused("name: a\nname: b\n").get(1).endsWith("first on line 1"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aScenarioWithoutAdjustmentsIsNone() {
    assertTrue(refused("name: leer\n").get(0).contains("adjustments: accepted: a list of"));
    assertTrue(refused("- 3\n").get(0).contains("found a list"));
  }

  private static Scenario only(String text) {
    List<Scenario> scenarios = read(text);
    assertEquals(1, scenarios.size());
    return scenarios.get(0);
  }

  private static List<String> refused(String text) {
    return assertThrows(RefusedInput.class, () -> read(text)).lines();
  }

  private static List<Scenario> read(String text) {
    return ScenarioFile.parse("a.yaml", text, Lines.names(Lines.base()), HALF);
  }
}
