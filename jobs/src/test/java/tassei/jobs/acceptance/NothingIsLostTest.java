package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.RefusedRows;
import tassei.jobs.store.record.RunReport.TableCount;

/** Every row of the files is accepted or refused with its reason; none is neither or both. */
class NothingIsLostTest {
  @TempDir private static Path temp;
  private static WholeRun broken;

  @BeforeAll
  static void checkTheBrokenSample() throws IOException {
    broken =
        WholeRun.of(
            Sample.settings(Sample.DEFAULT).withAnyRejected(),
            Sample.BROKEN,
            temp.resolve("broken"));
  }

  @Test
  void eachBadRowIsCaughtByTheRulesMeantForItAndNoGoodRowIs() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Map<String, String> row : CsvText.rows(Sample.RESOURCES.resolve("broken-expected.csv"))) {
      expected.add(shown(row.get("table"), row));
    }
    Set<String> caught = new TreeSet<>();
    for (String table : Vocabulary.TABLES) {
      broken.rejected(table).forEach(row -> caught.add(shown(table, row)));
    }
    Set<String> missed = new TreeSet<>(expected);
    missed.removeAll(caught);
    Set<String> surplus = new TreeSet<>(caught);
    surplus.removeAll(expected);
    assertEquals("missed []\nsurplus []", "missed " + missed + "\nsurplus " + surplus);
  }

  private static String shown(String table, Map<String, String> row) {
    Set<String> rules = new TreeSet<>(Arrays.asList(row.get("rules").split(";", -1)));
    return table + " record " + row.get("record") + ": " + String.join(";", rules);
  }

  @Test
  void aRefusedRowStandsWithItsCellsAsTheyWere() throws IOException {
    for (String table : Vocabulary.TABLES) {
      List<List<String>> records = CsvText.records(Sample.BROKEN.resolve(table + ".csv"));
      List<String> header = records.get(0);
      for (Map<String, String> row : broken.rejected(table)) {
        assertEquals(table + ".csv", row.get("file"));
        List<String> cells = records.get(Integer.parseInt(row.get("record")));
        for (int column = 0; column < Math.min(header.size(), cells.size()); column++) {
          String kept = row.get(header.get(column));
          if (kept != null) {
            assertEquals(cells.get(column), kept, row.toString());
          }
        }
      }
    }
  }

  @Test
  void aRefusedRowSaysWhichColumnWhatWasFoundAndWhatIsAccepted() {
    for (String table : Vocabulary.TABLES) {
      for (Map<String, String> row : broken.rejected(table)) {
        assertTrue(!row.get("rules").isEmpty(), row.toString());
        boolean wholeRow = row.get("rules").equals("cell-count");
        assertTrue(wholeRow || !row.get("columns").isEmpty(), row.toString());
        assertTrue(!row.get("accepted").isEmpty(), row.toString());
      }
    }
  }

  @Test
  void acceptedAndRejectedAreWhatTheBrokenFilesHold() throws IOException {
    assertNothingLost(Sample.BROKEN, broken);
    assertTrue(broken.report().rows().values().stream().allMatch(count -> count.rejected() > 0));
  }

  @Test
  void acceptedAndRejectedAreWhatTheNationalFilesHold() throws IOException {
    WholeRun run = Sample.at(Sample.DEFAULT);
    assertNothingLost(Sample.NATIONAL, run);
    TableCount outcomes = run.report().rows().get("outcomes");
    assertTrue(outcomes.rejected() > 0, "the simulated outcomes hold duplicates");
    run.report()
        .rows()
        .forEach(
            (table, count) ->
                assertTrue(table.equals("outcomes") || count.rejected() == 0, table + count));
  }

  /** Every line of the money that was accepted is in the table of lines, counted or not. */
  @Test
  void everyAcceptedLineIsListed() throws IOException {
    for (WholeRun run : List.of(broken, Sample.at(Sample.DEFAULT))) {
      long accepted = run.report().rows().get("budget").accepted();
      assertEquals(accepted, run.rows("budget_lines").size());
    }
  }

  @Test
  void aRunOverTheBrokenSampleIsRefusedWithEveryBadRowShownOrCounted() {
    RefusedInput refused =
        assertThrows(
            RefusedInput.class,
            () ->
                WholeRun.of(
                    Sample.settings(Sample.DEFAULT), Sample.BROKEN, temp.resolve("refused")));
    for (String table : List.of("plans", "ministries", "budget", "kpis", "actuals", "controls")) {
      RefusedRows rows =
          refused.rows().stream()
              .filter(one -> one.table().equals(table))
              .findFirst()
              .orElseThrow();
      assertEquals(broken.rejected(table).size(), rows.number(), table);
      String first = table + ".csv record " + broken.rejected(table).get(0).get("record") + ", ";
      assertTrue(refused.lines().stream().anyMatch(line -> line.startsWith(first)), first);
    }
  }

  private static void assertNothingLost(Path data, WholeRun run) throws IOException {
    for (String table : Vocabulary.TABLES) {
      Path file = data.resolve(table + ".csv");
      long inFile = Files.exists(file) ? CsvText.records(file).size() - 1 : 0;
      TableCount count = run.report().rows().get(table);
      assertEquals(inFile, count.read(), table);
      assertEquals(count.read(), count.accepted() + count.rejected(), table);
      assertEquals(run.rejected(table).size(), count.rejected(), table);
    }
  }
}
