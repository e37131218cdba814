package tassei.jobs.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.refusal.RefusedInput;

/** Which bases and scenarios make no question. */
class ScenarioSetTest {
  private static final Scenario.Assumption HALF = new Scenario.Assumption(new BigDecimal("0.5"), 1);

  @TempDir private Path run;

  @BeforeEach
  void aBaseWithoutLines() throws IOException {
    Files.createDirectory(run.resolve("tables"));
    Files.writeString(
        run.resolve("tables").resolve("budget_lines.csv"), "line,why_not,counted_yen\n");
    Files.writeString(run.resolve("run.json"), "{\"id\": \"the-base\"}");
    Files.writeString(
        run.resolve("report.json"), "{\"levels\": {}, \"forecast\": {\"confirmed-share\": 0.9}}");
  }

  @Test
  void aNameThatStandsTwiceIsToldWithItsFiles() {
    Scenario one = scenario("x", "a/x.yaml:2", null);
    Scenario other = scenario("x", "b/x.yaml:4", null);
    assertEquals(
        List.of("two scenarios are called 'x': a/x.yaml:2 and b/x.yaml:4"), refused(one, other));
  }

  @Test
  void aSweepThatFailsIsToldInAFewLines() {
    List<Scenario> points = new ArrayList<>();
    points.add(scenario("plain", "p.yaml:1", null));
    for (int i = 0; i < 50; i++) {
      Scenario.Sweep sweep = new Scenario.Sweep("s", "change", BigDecimal.valueOf(i), "%");
      points.add(scenario("s [" + i + "]", "s.yaml:2", sweep));
    }
    List<String> told = refused(points.toArray(Scenario[]::new));
    assertEquals(21, told.size());
    assertTrue(told.get(0).startsWith("p.yaml:1: "), told.get(0));
    assertTrue(told.get(1).startsWith("s [0]: s.yaml:2: "), told.get(1));
    assertEquals("… and 31 more", told.get(20));
  }

  @Test
  void aBaseThatSaysTooLittleIsNamed() throws IOException {
    Files.writeString(run.resolve("report.json"), "{}");
    assertToldOfBase("base " + run + " was computed by an older version");
    Files.writeString(
        run.resolve("report.json"),
        "{\"levels\": {}, \"forecast\": {\"confirmed-share\": 0.9}, \"programmes_cut_at\": 9}");
    assertToldOfBase(run.resolve("report.json") + " of the base names only the first 9 programmes");
  }

  private void assertToldOfBase(String begin) {
    String told = assertThrows(RefusedInput.class, () -> Base.read(run)).getMessage();
    assertTrue(told.startsWith(begin), told);
  }

  private List<String> refused(Scenario... scenarios) {
    List<String> files = Collections.nCopies(scenarios.length, "x.yaml");
    Base base = Base.read(run);
    return assertThrows(
            RefusedInput.class, () -> ScenarioSet.of(run, base, List.of(scenarios), files))
        .lines();
  }

  private static Scenario scenario(String name, String where, Scenario.Sweep sweep) {
    Adjustment none =
        new Adjustment.Change(where, Lines.of("ministry", "MHLW"), new BigDecimal("5"));
    return new Scenario(name, List.of(none), HALF, List.of(), sweep);
  }
}
