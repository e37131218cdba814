package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the sample prints has a name in both languages, and a choice of ours says why. */
class SampleWordsTest {
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  @ParameterizedTest
  @CsvSource({
    "collection, budget, collection",
    "recipient, budget, recipient",
    "account, budget, account",
    "outcome_kind, outcomes, outcome_kind",
    "outcome_kind, kpis, outcome_kind",
    "disease_area, projects, disease_areas",
    "tag, projects, tags",
    "tag, outcomes, tags",
    "tag, kpis, outcome_tags"
  })
  void everyCodeHasAName(String column, String table, String cells) throws IOException {
    Set<String> named =
        rows("names").stream()
            .filter(row -> row.get("column").equals(column))
            .map(row -> row.get("code"))
            .collect(Collectors.toSet());
    Set<String> used = new TreeSet<>();
    for (Map<String, String> row : rows(table)) {
      Arrays.stream(row.get(cells).split("[;|]"))
          .filter(code -> !code.isEmpty())
          .forEach(used::add);
    }
    used.removeAll(named);
    assertEquals(Set.of(), used);
  }

  @Test
  void everyControlHasANameInBothLanguages() throws IOException {
    for (Map<String, String> control : rows("controls")) {
      assertTrue(!control.get("name_ja").isEmpty(), control.toString());
      assertTrue(!control.get("name_en").isEmpty(), control.toString());
    }
  }

  /** Names, definitions, units and words of figures alike. */
  @Test
  void noEnglishColumnHoldsJapanese() throws IOException {
    List<String> mixed = new ArrayList<>();
    for (String table :
        List.of(
            "plans",
            "ministries",
            "integrated_projects",
            "programmes",
            "names",
            "kpis",
            "actuals",
            "controls")) {
      for (Map<String, String> row : rows(table)) {
        row.forEach(
            (column, cell) -> {
              if (column.endsWith("_en") && JAPANESE.matcher(cell).find()) {
                mixed.add(table + " " + column + " " + cell);
              }
            });
      }
    }
    assertEquals(List.of(), mixed);
  }

  @Test
  void everyIndicatorIsDefinedInBothLanguages() throws IOException {
    for (Map<String, String> kpi : rows("kpis")) {
      assertTrue(!kpi.get("definition_ja").isEmpty(), kpi.toString());
      assertTrue(!kpi.get("definition_en").isEmpty(), kpi.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"budget, 60", "kpis, 10"})
  void whatWeChoseSaysWhy(String table, int atLeast) throws IOException {
    List<Map<String, String>> chosen =
        rows(table).stream().filter(row -> row.get("reading").equals("inferred")).toList();
    assertTrue(chosen.size() >= atLeast, chosen.size() + " rows are our reading");
    for (Map<String, String> row : chosen) {
      assertTrue(!row.get("note").isEmpty(), row.toString());
    }
  }

  /** 再掲 stands on three lines of the documents. */
  @Test
  void relistedIsOnlyWhatIsPrintedSo() throws IOException {
    Set<String> relisted =
        rows("budget").stream()
            .filter(row -> row.get("inclusion").equals("relisted"))
            .map(row -> row.get("line"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("S1.P2-2.r1", "S1.P2-2.r2", "S1.P2-4.r1"), relisted);
  }

  /** 内数 stands where the biobank programme and whole-genome analysis are printed. */
  @Test
  void withinIsStatedOnlyWhereItIsPrinted() throws IOException {
    List<Map<String, String>> stated =
        rows("budget").stream()
            .filter(row -> row.get("inclusion").equals("within"))
            .filter(row -> !row.get("reading").equals("inferred"))
            .toList();
    assertEquals(12, stated.size());
    for (Map<String, String> row : stated) {
      assertTrue(row.get("note").contains("内数"), row.toString());
    }
  }

  @Test
  void theSecondPlanHas33TargetsAnd4WithinThem() throws IOException {
    List<Map<String, String>> targets =
        rows("kpis").stream()
            .filter(row -> row.get("plan").equals("P2") && !row.get("target").isEmpty())
            .toList();
    assertEquals(33, targets.stream().filter(row -> row.get("part_of").isEmpty()).count());
    assertEquals(4, targets.stream().filter(row -> !row.get("part_of").isEmpty()).count());
  }

  /** A figure of a date is no figure of a year: no change of it is computed. */
  @Test
  void figuresOfADateAreNotAccumulated() throws IOException {
    Set<String> levels =
        rows("kpis").stream()
            .filter(row -> row.get("measure").equals("level"))
            .map(row -> row.get("kpi"))
            .collect(Collectors.toSet());
    assertTrue(levels.size() >= 40, levels.toString());
    for (Map<String, String> actual : rows("actuals")) {
      if (levels.contains(actual.get("kpi"))) {
        assertEquals("yearly", actual.get("basis"), actual.toString());
      }
    }
  }

  private static List<Map<String, String>> rows(String table) throws IOException {
    return CsvText.rows(Sample.NATIONAL.resolve(table + ".csv"));
  }
}
