package tassei.jobs.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.jobs.refusal.RefusedInput;

/** What a move needs is told where its file is read, beside what is wrong with other files. */
class MoveTest {
  private static final Scenario.Assumption HALF = new Scenario.Assumption(new BigDecimal("0.5"), 1);

  @Test
  void aMoveGivesAnAmountFromSomeLinesToOthers() {
    assertEquals(
        List.of(
            "a.yaml:2: adjustments[1].to is missing; accepted: the lines that receive",
            "a.yaml:4: adjustments[2].from is missing; accepted: the lines that give",
            "a.yaml:4: adjustments[2].move: found \"-5億円\"; accepted: an amount above 0",
            "a.yaml:6: adjustments[3].move: found \"0円\"; accepted: an amount above 0",
            "a.yaml:9: adjustments[4].move: found a map; accepted: an amount above 0"),
        refused(
            """
            adjustments:
              - move: 5億円
                from: { ministry: METI }
              - move: -5億円
                to: { ministry: METI }
              - move: 0円
                from: { ministry: METI }
                to: { ministry: MHLW }
              - move: { from: -2円, to: 2円, step: 1円 }
                from: { ministry: METI }
                to: { ministry: MHLW }
            """));
  }

  private static List<String> refused(String text) {
    return assertThrows(
            RefusedInput.class,
            () -> ScenarioFile.parse("a.yaml", text, Lines.names(Lines.base()), HALF))
        .lines();
  }
}
