package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published totals of the sample agree with its rows, on each day it is shown for. */
class SampleControlsTest {
  private static final Set<String> AGREE = Set.of("exact", "within-rounding", "superseded");

  @ParameterizedTest
  @ValueSource(strings = {Sample.DEFAULT, Sample.NEWEST, Sample.YEAR_LATER})
  void noControlDiffersUnlessItsSourceContradictsItself(String asOf) throws IOException {
    WholeRun run = Sample.at(asOf);
    assertEquals(List.of(), run.report().differing(), "exit 4");
    for (Map<String, String> control : run.rows("controls")) {
      boolean contradicts = control.get("expect").equals("contradicts");
      boolean asExpected =
          contradicts
              ? control.get("verdict").equals("differs")
              : AGREE.contains(control.get("verdict"));
      assertTrue(asExpected, control.toString());
    }
  }

  /**
   * Before the second plan was decided nothing of its money is known, so no total is short of it.
   */
  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"2019-03-31", "2021-03-31"})
  void noTotalIsShortOfRowsNotYetKnown(String asOf) throws IOException {
    assertEquals(List.of(), Sample.publishedAt(asOf).report().differing(), "exit 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {Sample.DEFAULT, Sample.NEWEST, Sample.YEAR_LATER})
  void verdictsAreCounted(String asOf) throws IOException {
    WholeRun run = Sample.at(asOf);
    Map<String, Long> verdicts = new TreeMap<>();
    run.rows("controls").forEach(row -> verdicts.merge(row.get("verdict"), 1L, Long::sum));
    assertEquals(verdicts, run.report().verdicts());
  }

  @ParameterizedTest
  @ValueSource(strings = {Sample.DEFAULT, Sample.NEWEST, Sample.YEAR_LATER})
  void atLeastFortyControlsHaveTeethAndThirtyOfThemSeveralParts(String asOf) throws IOException {
    List<Map<String, String>> judged =
        Sample.at(asOf).rows("controls", "weak", "false").stream()
            .filter(row -> !row.get("verdict").equals("superseded"))
            .toList();
    assertTrue(judged.size() >= 40, judged.size() + " controls are judged and not weak");
    long several = judged.stream().filter(row -> Integer.parseInt(row.get("parts")) >= 2).count();
    assertTrue(several >= 30, several + " of them have two or more parts");
  }

  /** A total compared with itself always agrees. */
  @ParameterizedTest
  @ValueSource(strings = {Sample.DEFAULT, Sample.NEWEST, Sample.YEAR_LATER})
  void noControlHasItsOwnFigureAsItsOnlyPart(String asOf) throws IOException {
    WholeRun run = Sample.at(asOf);
    List<String> withItself = new ArrayList<>();
    for (Map<String, String> control : run.rows("controls", "parts", "1")) {
      List<Map<String, String>> parts =
          run.rows("figure_rows", "figure", "control:" + control.get("control")).stream()
              .filter(row -> row.get("counted").equals("true"))
              .toList();
      assertEquals(1, parts.size(), control.toString());
      BigDecimal part = new BigDecimal(parts.get(0).get("value"));
      if (part.compareTo(new BigDecimal(control.get("published"))) == 0) {
        withItself.add(control.get("control") + " = " + parts.get(0).get("part"));
      }
    }
    assertEquals(List.of(), withItself);
  }

  @ParameterizedTest
  @ValueSource(strings = {Sample.DEFAULT, Sample.NEWEST, Sample.YEAR_LATER})
  void weakControlsAreCountedAndNamed(String asOf) throws IOException {
    WholeRun run = Sample.at(asOf);
    List<String> weak = names(run.rows("controls", "weak", "true"), "control");
    assertTrue(!weak.isEmpty(), "the sample has controls coarser than their smallest part");
    assertEquals(weak, run.report().weakControls());
    assertEquals(weak, names(run.rows("findings", "code", "weak-control"), "key"));
  }

  @ParameterizedTest
  @ValueSource(strings = {Sample.DEFAULT, Sample.NEWEST, Sample.YEAR_LATER})
  void theRunSaysThatItUsesSimulatedRows(String asOf) throws IOException {
    assertTrue(Sample.at(asOf).report().simulated());
  }

  private static List<String> names(List<Map<String, String>> rows, String column) {
    return rows.stream().map(row -> row.get(column)).sorted().toList();
  }
}
