package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Amounts that the issue names, as they stand in the budget tables of the sample. */
class PublishedMoneyTest {
  private static final BigDecimal OKU = BigDecimal.TEN.pow(8);
  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

  @Test
  void medicinesAre336WithTheHealthMinistrys181Point8InThem() throws IOException {
    assertAmount(
        "336", OKU, "AMED", "2021", "initial", "integrated_project", "integrated_project", "P2-1");
    assertAmount(
        "181.8",
        OKU,
        "AMED",
        "2021",
        "initial",
        "ministry+integrated_project",
        "integrated_project",
        "P2-1",
        "ministry",
        "MHLW");
    Map<String, String> medicines =
        rollup("AMED", "2021", "initial", "integrated_project", "integrated_project", "P2-1");
    BigDecimal parts =
        Sample.at(Sample.DEFAULT)
            .rows(
                "budget_rollup",
                "collection",
                "AMED",
                "level",
                "ministry+integrated_project",
                "fiscal_year",
                "2021",
                "integrated_project",
                "P2-1")
            .stream()
            .map(row -> new BigDecimal(row.get("amount_yen")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, parts.compareTo(new BigDecimal(medicines.get("amount_yen"))), "adds up");
  }

  /** 839.0 adds the two printed cuts of it, 478.5 its programmes instead of its shares. */
  @Test
  void theHealthMinistryHas475Point7InAll() throws IOException {
    assertAmount("475.7", OKU, "AMED", "2021", "initial", "ministry", "ministry", "MHLW");
    Map<String, String> all = rollup("AMED", "2021", "initial", "ministry", "ministry", "MHLW");
    assertEquals("false", all.get("at_least"), all.toString());
    assertEquals("control:S2.total", all.get("closed_by"), all.toString());
  }

  @Test
  void theHealthMinistrysShareOfEachProjectIsKnown() throws IOException {
    List<Map<String, String>> shares =
        Sample.at(Sample.DEFAULT)
            .rows(
                "budget_rollup",
                "collection",
                "AMED",
                "level",
                "ministry+integrated_project",
                "ministry",
                "MHLW");
    assertEquals(7, shares.size(), "six projects and what lies outside them");
    for (Map<String, String> share : shares) {
      assertEquals("false", share.get("at_least"), share.toString());
    }
  }

  @Test
  void theSixIntegratedProjectsAreAsPublished() throws IOException {
    Map<String, String> published =
        Map.of("P2-1", "336", "P2-2", "109", "P2-3", "185", "P2-4", "152", "P2-6", "231");
    for (Map.Entry<String, String> project : published.entrySet()) {
      assertAmount(
          project.getValue(),
          OKU,
          "AMED",
          "2021",
          "initial",
          "integrated_project",
          "integrated_project",
          project.getKey());
    }
  }

  /** The three institutes of the network are paid beside the programme, not by it. */
  @Test
  void drugDiscoverySupportIs36AndItsInstitutes47Apart() throws IOException {
    assertAmount(
        "36", OKU, "AMED", "2021", "initial", "programme", "programme", "drug-discovery-support");
    assertAmount(
        "47", OKU, "in-house", "2021", "initial", "programme", "programme", "in-house-network");
  }

  /** 92, 89, 85 are wholes that hold a part of unknown amount: no document adds them. */
  @Test
  void wholesOfWhichAPartIsToldEnterNoSum() throws IOException {
    for (String asOf : List.of(Sample.DEFAULT, Sample.NEWEST)) {
      WholeRun run = Sample.at(asOf);
      assertEquals(
          List.of(),
          run.rows(
              "budget_rollup", "collection", "WGS", "fiscal_year", "2023", "stage", "initial"));
      for (String programme : List.of("cancer-practical", "rare-disease-practical")) {
        assertEquals(
            List.of(), run.rows("budget_rollup", "collection", "WGS", "programme", programme));
      }
    }
    Map<String, String> draft = rollup("WGS", "2024", "draft", "total");
    assertEquals("1600000000", draft.get("amount_yen"), draft.toString());
  }

  /** その他 is printed beside the six projects and inside the ministry's total. */
  @Test
  void whatLiesOutsideTheSixProjectsIsSaidApart() throws IOException {
    assertAmount(
        "8.4",
        OKU,
        "AMED",
        "2021",
        "initial",
        "ministry+integrated_project",
        "ministry",
        "MHLW",
        "integrated_project",
        "(outside)");
    Map<String, String> medicines =
        rollup("AMED", "2021", "initial", "integrated_project", "integrated_project", "P2-1");
    assertEquals("false", medicines.get("at_least"), medicines.toString());
  }

  @Test
  void educationMinistryFy2018Is84754InTheGeneralAccount() throws IOException {
    assertAmount("84754", MILLION, "MEXT-health", "2018", "draft", "account", "account", "general");
    assertAmount(
        "84754",
        MILLION,
        "MEXT-health",
        "2018",
        "draft",
        "ministry+account",
        "ministry",
        "MEXT",
        "account",
        "general");
    assertAmount(
        "1584", MILLION, "MEXT-health", "2018", "draft", "account", "account", "reconstruction");
  }

  /** Each is printed by itself and is inside the whole; tmm has another 1,584 in reconstruction. */
  @Test
  void educationMinistrysSixProgrammesAreInsideItsWhole() throws IOException {
    Map<String, String> published =
        Map.of(
            "regenerative-network",
            "8993",
            "brain-science",
            "5954",
            "translational",
            "4752",
            "genome-platform",
            "1929",
            "j-pride",
            "1580",
            "tmm",
            "2944");
    for (Map.Entry<String, String> programme : published.entrySet()) {
      assertAmount(
          programme.getValue(),
          MILLION,
          "MEXT-health",
          "2018",
          "draft",
          "programme",
          "programme",
          programme.getKey());
    }
    assertAmount(
        "86338", MILLION, "MEXT-health", "2018", "draft", "programme", "programme", "mext-health");
    assertAmount("86338", MILLION, "MEXT-health", "2018", "draft", "total");
  }

  @Test
  void nationalCentresFy2010Are36222() throws IOException {
    assertAmount("36222", MILLION, "NC-grants", "2010", "initial", "total");
  }

  @Test
  void centreGrantsChangeAsPublishedFrom2011To2021() throws IOException {
    List<String> published =
        List.of("-4.8", "-2.5", "-8", "-8.7", "-9.3", "2.5", "0.2", "0", "0.6", "0", "5.2");
    WholeRun run = Sample.at(Sample.DEFAULT);
    for (int place = 0; place < published.size(); place++) {
      int year = 2011 + place;
      Map<String, String> control = run.row("controls", "control", "S4." + year + ".change");
      assertEquals("change_pct", control.get("measure"), control.toString());
      assertEquals(published.get(place), control.get("published"), control.toString());
      assertTrue(
          Set.of("exact", "within-rounding").contains(control.get("verdict")), control.toString());
      Map<String, String> row = rollup("NC-grants", String.valueOf(year), "initial", "total");
      BigDecimal change = new BigDecimal(row.get("change_pct")).setScale(1, RoundingMode.HALF_UP);
      assertEquals(0, change.compareTo(new BigDecimal(published.get(place))), row.toString());
    }
  }

  private static void assertAmount(
      String amount,
      BigDecimal unit,
      String collection,
      String year,
      String stage,
      String level,
      String... keys)
      throws IOException {
    Map<String, String> row = rollup(collection, year, stage, level, keys);
    BigDecimal yen = new BigDecimal(amount).multiply(unit);
    assertEquals(0, yen.compareTo(new BigDecimal(row.get("amount_yen"))), row.toString());
  }

  private static Map<String, String> rollup(
      String collection, String year, String stage, String level, String... keys)
      throws IOException {
    String[] cells = {
      "collection", collection, "fiscal_year", year, "stage", stage, "level", level
    };
    String[] all = new String[cells.length + keys.length];
    System.arraycopy(cells, 0, all, 0, cells.length);
    System.arraycopy(keys, 0, all, cells.length, keys.length);
    return Sample.at(Sample.DEFAULT).row("budget_rollup", all);
  }
}
