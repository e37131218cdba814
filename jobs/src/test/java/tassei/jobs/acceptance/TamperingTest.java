package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One published figure changed by more than its control allows makes the control differ. */
class TamperingTest {
  private static final BigDecimal OKU = BigDecimal.TEN.pow(8);

  @TempDir private Path temp;

  /**
   * What is left of P2-3 is below zero then, and might be any ministry's: the control over its
   * ministries cannot tell, the one over its parts does.
   */
  @Test
  void anAmountChangedBeyondTheToleranceTurnsItsControlsAndNoOthersToDiffers() throws IOException {
    DataFolder data = DataFolder.published(temp.resolve("data"));
    data.set("budget", "line", "S1.P2-3.03", "amount", "111"); // was 91, tolerance 2.05 and 3.5
    data.set("budget", "line", "S2.cut2", "amount", "108.7"); // was 108.4, tolerance 0.15 and 0.2
    data.set("budget", "line", "S4.2015.retirement", "amount", "2,490"); // was 2,485, tolerance 2.5
    data.edit("actuals", TamperingTest::oneMoreCaseInFy2022);
    WholeRun run = WholeRun.of(Sample.settings(Sample.DEFAULT), data.path(), temp.resolve("run"));
    assertEquals(
        List.of(
            "S1.P2-3.programmes",
            "S2.subtotal.subsidies",
            "S2.total.subsidies",
            "S9.rare.to-2022",
            "S9.rare.to-2023",
            "parts:S1.P2-3",
            "parts:S4.2015"),
        run.report().differing());
    assertEquals(
        run.report().differing(),
        run.rows("findings", "code", "control-differs").stream()
            .map(row -> row.get("key"))
            .sorted()
            .toList());
  }

  private static void oneMoreCaseInFy2022(List<Map<String, String>> rows) {
    rows.stream()
        .filter(row -> row.get("kpi").equals("WGS.rare") && row.get("actual").equals("3,512"))
        .forEach(row -> row.put("actual", "3,513"));
  }

  /** The other side of the comparison, for all controls of the sample in one run. */
  @Test
  void everyPublishedTotalMovedBeyondItsToleranceDiffers() throws IOException {
    Map<String, Map<String, String>> judged = new HashMap<>();
    for (Map<String, String> row : Sample.at(Sample.DEFAULT).rows("controls", "expect", "agree")) {
      boolean published = !row.get("control").startsWith("parts:");
      if (published && !row.get("verdict").equals("superseded")) {
        judged.put(row.get("control"), row);
      }
    }
    DataFolder data = DataFolder.published(temp.resolve("data"));
    data.edit(
        "controls",
        rows ->
            rows.stream()
                .filter(row -> judged.containsKey(row.get("control")))
                .forEach(row -> move(row, judged.get(row.get("control")))));
    WholeRun run = WholeRun.of(Sample.settings(Sample.DEFAULT), data.path(), temp.resolve("run"));
    Set<String> seen = new TreeSet<>(judged.keySet());
    seen.removeAll(run.report().differing());
    assertTrue(judged.size() >= 40, judged.size() + " controls moved");
    assertEquals(Set.of(), seen, "controls that still agree");
  }

  /**
   * Takes off as many of its last digits as the control cannot swallow; the digit stays the same. A
   * larger total might be explained by what is not itemised, a smaller one never.
   */
  private static void move(Map<String, String> row, Map<String, String> verdict) {
    String written = row.get("value");
    boolean about = written.startsWith("約");
    BigDecimal value = new BigDecimal(written.replace(",", "").replace("約", "").replace("▲", "-"));
    BigDecimal shown = about ? value.stripTrailingZeros() : value;
    BigDecimal place = BigDecimal.ONE.movePointLeft(shown.scale());
    BigDecimal unit = row.get("unit").equals("億円") ? OKU : BigDecimal.ONE;
    BigDecimal beyond =
        new BigDecimal(verdict.get("tolerance"))
            .add(new BigDecimal(verdict.get("difference")).abs())
            .divide(unit);
    BigDecimal digits = beyond.divide(place, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    row.put("value", value.subtract(digits.multiply(place)).toPlainString());
    row.put("precision", about ? place.toPlainString() : row.get("precision"));
  }
}
