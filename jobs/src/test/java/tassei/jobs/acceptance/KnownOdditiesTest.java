package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is odd in the published documents comes out as a finding, not as silence. */
class KnownOdditiesTest {

  @Test
  void diagnosisRateOf43Point8Against34Point0() throws IOException {
    Map<String, String> finding =
        finding(Sample.DEFAULT, "expected-contradiction", "S10.2019.rate");
    assertTrue(finding.get("message_en").contains("published 43.8, computed 34.00"), "" + finding);
  }

  @Test
  void diagnosed1593Against1584() throws IOException {
    Map<String, String> finding =
        finding(Sample.DEFAULT, "expected-contradiction", "S10.2019.sentence");
    assertTrue(
        finding.get("message_en").contains("published 1584, computed 1593"), finding.toString());
  }

  /** 414 and 617 are printed on both pages, and are neither 1,016 nor 1,593. */
  @ParameterizedTest
  @CsvSource({"2018, 1016", "2019, 1593"})
  void registeredAndUnregisteredAre1031(String year, String diagnosed) throws IOException {
    Map<String, String> finding =
        finding(Sample.DEFAULT, "expected-contradiction", "S10." + year + ".registered");
    assertTrue(
        finding.get("message_en").contains("published " + diagnosed + ", computed 1031"),
        finding.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010", "2011", "2014", "2015", "2016", "2021"})
  void purposesOfTheCentresMissTheirTotalByRounding(String year) throws IOException {
    finding(Sample.DEFAULT, "within-rounding", "parts:S4." + year);
  }

  @Test
  void rareDiseaseCasesOfFy2023AreRestated() throws IOException {
    Map<String, String> finding =
        finding(Sample.YEAR_LATER, "restated", "actuals WGS.rare yearly 2023");
    assertTrue(finding.get("message_en").contains("4582 → 4385"), finding.toString());
  }

  /** Of all rows of the money, the actuals and the controls, those alone that begin with 約. */
  @Test
  void everyApproximateFigureIsNamed() throws IOException {
    Set<String> about = new TreeSet<>();
    for (Map<String, String> row : written("budget", "amount")) {
      about.add("budget " + row.get("line"));
    }
    for (Map<String, String> row : written("controls", "value")) {
      about.add("controls " + row.get("control"));
    }
    int actuals = written("actuals", "actual").size();
    List<Map<String, String>> findings =
        Sample.at(Sample.NEWEST).rows("findings", "code", "approximate");
    Set<String> named =
        findings.stream()
            .filter(row -> !row.get("table").equals("actuals"))
            .map(row -> row.get("table") + " " + row.get("key"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(about, named);
    assertTrue(about.size() >= 6 && actuals >= 4, "the sample has such figures");
    assertEquals(
        actuals, findings.stream().filter(row -> row.get("table").equals("actuals")).count());
  }

  private static List<Map<String, String>> written(String table, String column) throws IOException {
    return CsvText.rows(Sample.NATIONAL.resolve(table + ".csv")).stream()
        .filter(row -> row.get(column).startsWith("約"))
        .toList();
  }

  @Test
  void oneSupplementaryBudgetIsStatedDifferently() throws IOException {
    Map<String, String> finding =
        finding(Sample.NEWEST, "statements-differ", "whole-genome 2023 supplementary");
    String message = finding.get("message_en").replace(",", "");
    assertTrue(message.contains("9500000000"), finding.toString());
    assertTrue(message.contains("4600000000"), finding.toString());
  }

  @Test
  void genomeProjectsPartsAre106Against103Point5() throws IOException {
    finding(Sample.DEFAULT, "improbable-rounding", "parts:S2.P2-4");
    Map<String, String> control =
        Sample.at(Sample.DEFAULT).row("controls", "control", "parts:S2.P2-4");
    assertEquals("10350000000", control.get("published"));
    assertEquals("10600000000", control.get("computed"));
    assertEquals("within-rounding", control.get("verdict"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"S5.2018.translational", "S5.2018.genome-platform"})
  void partsOfAProgrammeFallShortOfTheirWhole(String line) throws IOException {
    finding(Sample.DEFAULT, "not-itemised", line);
  }

  @Test
  void headingOf177BoxOf177Point4AndGroupsOf177Point3() throws IOException {
    Map<String, String> heading = finding(Sample.DEFAULT, "within-rounding", "S1.P2-5.total");
    assertTrue(
        heading.get("message_en").contains("published ¥17.7 billion, computed ¥17.74 billion"),
        heading.toString());
    Map<String, String> groups = finding(Sample.DEFAULT, "within-rounding", "S1.P2-5.groups");
    assertTrue(
        groups.get("message_en").contains("published ¥17.74 billion, computed ¥17.73 billion"),
        groups.toString());
  }

  private static Map<String, String> finding(String asOf, String code, String key)
      throws IOException {
    return Sample.at(asOf).row("findings", "code", code, "key", key);
  }
}
