package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.refusal.RefusedInput;

/** No slip in the published tables goes unnoticed. */
class EditCampaignTest {
  /** Tables of figures; those that merely list the rows read come last. */
  private static final List<String> FIGURES =
      List.of(
          "budget_rollup",
          "budget_execution",
          "kpi_attainment",
          "kpi_yearly",
          "kpi_by_scope",
          "restatements",
          "controls");

  private static final List<String> LISTINGS = List.of("budget_lines", "kpi_events", "figure_rows");

  @TempDir private Path temp;

  /** Where an edit shows first. */
  enum Seen {
    REFUSED,
    CONTROL,
    FINDING,
    FIGURE,
    LISTED,
    NOWHERE
  }

  @Test
  void sixEditsAreNoticed() throws IOException {
    assertAllNoticed(1, 6);
  }

  @Test
  @Tag("slow")
  void twoHundredEditsAreNoticed() throws IOException {
    assertAllNoticed(1001, 200);
  }

  private void assertAllNoticed(long firstSeed, int edits) throws IOException {
    Map<Seen, Integer> counts = new EnumMap<>(Seen.class);
    List<String> unnoticed = new ArrayList<>();
    List<String> onlyListed = new ArrayList<>();
    for (long seed = firstSeed; seed < firstSeed + edits; seed++) {
      Edit edit = Edit.of(seed);
      Seen seen = seen(edit);
      counts.merge(seen, 1, Integer::sum);
      if (seen == Seen.NOWHERE) {
        unnoticed.add(edit.toString());
      }
      if (seen == Seen.LISTED) {
        onlyListed.add(edit.toString());
      }
      Sample.delete(temp.resolve("edited"));
    }
    System.out.printf(
        "%d edits: %s; caught by controls alone: %.1f %%%n",
        edits, counts, 100.0 * counts.getOrDefault(Seen.CONTROL, 0) / edits);
    System.out.println("in the list of lines alone: " + onlyListed);
    assertEquals(List.of(), unnoticed);
  }

  private Seen seen(Edit edit) throws IOException {
    WholeRun before = Sample.publishedAt(edit.asOf());
    DataFolder data = DataFolder.published(temp.resolve("edited").resolve("data"));
    edit.applyTo(data);
    WholeRun after;
    try {
      Path folder = temp.resolve("edited").resolve("run");
      after = WholeRun.of(Sample.settings(edit.asOf()), data.path(), folder);
    } catch (RefusedInput refused) {
      assertTrue(
          refused.lines().stream()
              .allMatch(line -> line.matches("\\w+\\.csv record \\d+, .*|\\w+, .* more rows, .*")),
          edit + ": " + refused.lines());
      return Seen.REFUSED;
    }
    if (!before.report().differing().containsAll(after.report().differing())) {
      return Seen.CONTROL;
    }
    if (changed(before, after, List.of("findings"))) {
      return Seen.FINDING;
    }
    if (changed(before, after, FIGURES)) {
      return Seen.FIGURE;
    }
    return changed(before, after, LISTINGS) ? Seen.LISTED : Seen.NOWHERE;
  }

  private static boolean changed(WholeRun before, WholeRun after, List<String> tables) {
    for (String table : tables) {
      Set<String> rows = new HashSet<>(before.rowsWithoutPlace(table));
      if (!rows.equals(new HashSet<>(after.rowsWithoutPlace(table)))) {
        return true;
      }
    }
    return false;
  }
}
