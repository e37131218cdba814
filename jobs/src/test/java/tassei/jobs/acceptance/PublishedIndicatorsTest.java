package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators that the issue names, as they stand in the tables of the sample. */
class PublishedIndicatorsTest {

  @ParameterizedTest
  @CsvSource({
    "P1-1.consultations, 1500, 1700, 113.33333, attained",
    "P1-1.seed-support, 200, 151, 75.5, missed",
    "P1-1.licensing-out, 5, 225, 4500, attained",
    "P1-1.targets-identified, 10, 33, 330, attained"
  })
  void firstPlanIndicatorsAreProvisionalAndNotCapped(
      String kpi, String target, String actual, String attainment, String judgement)
      throws IOException {
    Map<String, String> row = Sample.at(Sample.DEFAULT).row("kpi_attainment", "kpi", kpi);
    assertEquals(target, row.get("target"));
    assertEquals(actual, row.get("actual"));
    assertEquals(attainment, row.get("attainment_pct"));
    assertEquals(judgement, row.get("judgement"));
    assertEquals("true", row.get("provisional"));
    assertEquals("published", row.get("source_kind"));
    assertEquals("false", row.get("simulated"));
  }

  @ParameterizedTest
  @CsvSource({
    Sample.DEFAULT + ", WGS.cancer, 12684, 2023, false",
    Sample.DEFAULT + ", WGS.rare, 12615, 2023, true",
    Sample.YEAR_LATER + ", WGS.cancer, 14089, 2024, false",
    Sample.YEAR_LATER + ", WGS.rare, 16989, 2024, true"
  })
  void genomeCasesAreThoseKnownOnTheDay(
      String asOf, String kpi, String actual, String year, String provisional) throws IOException {
    Map<String, String> row = Sample.at(asOf).row("kpi_attainment", "kpi", kpi);
    assertEquals(actual, row.get("actual"));
    assertEquals(year, row.get("latest_fy"));
    assertEquals(provisional, row.get("provisional"));
  }

  @ParameterizedTest
  @CsvSource({
    Sample.DEFAULT + ", S9.total.2024-03-01, 25299",
    Sample.YEAR_LATER + ", S9.total.2025-03-17, 31078"
  })
  void genomeCasesTogetherAreThePublishedTotal(String asOf, String control, String total)
      throws IOException {
    Map<String, String> row = Sample.at(asOf).row("controls", "control", control);
    assertEquals(total, row.get("published"));
    assertEquals(total, row.get("computed"));
    assertEquals("exact", row.get("verdict"));
  }

  @Test
  void theTotalOfNovemberIsSupersededNotJudged() throws IOException {
    Map<String, String> row =
        Sample.at(Sample.DEFAULT).row("controls", "control", "S9.total.2023-11-20");
    assertEquals("20479", row.get("published"));
    assertEquals("superseded", row.get("verdict"));
  }

  @Test
  void theRestatementOfRareDiseasesIsExplained() throws IOException {
    Map<String, String> row =
        Sample.at(Sample.YEAR_LATER)
            .row("restatements", "key", "WGS.rare yearly", "fiscal_year", "2023");
    assertEquals("actuals", row.get("table"));
    assertEquals("4582", row.get("before"));
    assertEquals("4385", row.get("after"));
    assertEquals("-197", row.get("change"));
    assertEquals("2024-03-01", row.get("before_reported_on"));
    assertEquals("2025-03-17", row.get("after_reported_on"));
    Map<String, String> year =
        Sample.at(Sample.YEAR_LATER).row("kpi_yearly", "kpi", "WGS.rare", "fiscal_year", "2023");
    assertEquals("4385", year.get("yearly"));
    assertEquals("12418", year.get("cumulative"));
  }

  @ParameterizedTest
  @CsvSource({
    Sample.DEFAULT + ", IRUD.designated.diseases, 196",
    Sample.DEFAULT + ", IRUD.designated.genes, 823",
    Sample.DEFAULT + ", IRUD.orphanet.diseases, 6172",
    Sample.DEFAULT + ", IRUD.orphanet.genes, 5454",
    Sample.DEFAULT + ", IRUD.analysed, 4658",
    Sample.DEFAULT + ", WGS.preceding.cancer, 13700",
    Sample.DEFAULT + ", WGS.analysed.rare, 8000",
    Sample.DEFAULT + ", TMM.dna, 300000",
    Sample.DEFAULT + ", TR.seed-b.amount, 70",
    Sample.NEWEST + ", TMM.participants, 150000",
    Sample.NEWEST + ", BBJ.participants, 270000",
    Sample.NEWEST + ", CANNDS.approved-uses, 3",
    Sample.NEWEST + ", CANNDS.genomes, 30000"
  })
  void figuresOfADateStandAsPrinted(String asOf, String kpi, String actual) throws IOException {
    Map<String, String> row = Sample.at(asOf).row("kpi_attainment", "kpi", kpi);
    assertEquals(actual, row.get("actual"));
    assertEquals("", row.get("target"));
  }

  /** The two pages of the initiative lie 17 months apart: no year has grown by their difference. */
  @Test
  void theDifferenceOfTwoDatesIsNoYearsFigure() throws IOException {
    Map<String, String> groups =
        Sample.at(Sample.DEFAULT)
            .row("kpi_yearly", "kpi", "IRUD.diagnosed.4", "fiscal_year", "2019");
    assertEquals("0", groups.get("yearly"));
  }

  /** The scale aimed at has neither a due year nor a figure in genomes. */
  @Test
  void hundredThousandGenomesAreATargetWithoutAFigure() throws IOException {
    Map<String, String> row = Sample.at(Sample.DEFAULT).row("kpi_attainment", "kpi", "WGS.genomes");
    assertEquals("100000", row.get("target"));
    assertEquals("unreported", row.get("judgement"));
    assertEquals("", row.get("actual"));
  }

  /** It was decided on 2025-02-18: a report as of the year before tells of it in one list only. */
  @Test
  void nothingOfTheThirdPlanIsKnownBeforeItsDecision() throws IOException {
    WholeRun run = Sample.at(Sample.DEFAULT);
    run.row("findings", "code", "not-yet-known", "table", "plans", "key", "P3");
    assertEquals(List.of(), run.rows("kpi_attainment", "plan", "P3"));
    String report = Files.readString(run.folder().resolve("report.json"));
    assertTrue(report.contains("\"P2-1\""), "the report names projects");
    assertFalse(report.contains("\"P3"), "and none of the third plan");
  }

  /** The counts of 20 November and 1 March lie in one running year: growth, not a correction. */
  @Test
  void whatTheRunningYearBroughtIsAnUpdate() throws IOException {
    assertEquals(
        List.of(
            "WGS.cancer cumulative 2023 update 12446 12684",
            "WGS.rare cumulative 2023 update 8033 12615"),
        restated(Sample.DEFAULT));
    assertEquals(
        List.of(
            "WGS.cancer cumulative 2023 update 12446 12684",
            "WGS.rare yearly 2023 revision 4582 4385"),
        restated(Sample.YEAR_LATER));
  }

  private static List<String> restated(String asOf) throws IOException {
    return Sample.at(asOf).rows("restatements", "table", "actuals").stream()
        .filter(row -> row.get("key").matches("WGS.(cancer|rare) [a-z]+"))
        .map(
            row ->
                String.join(
                    " ",
                    row.get("key"),
                    row.get("fiscal_year"),
                    row.get("kind"),
                    row.get("before"),
                    row.get("after")))
        .toList();
  }

  /** One row covers FY2020 and FY2021: it stands at its last year and is counted once. */
  @Test
  void aFigureOverTwoYearsIsCountedOnce() throws IOException {
    Map<String, String> year =
        Sample.at(Sample.DEFAULT).row("kpi_yearly", "kpi", "WGS.rare", "fiscal_year", "2021");
    assertEquals("4521", year.get("cumulative"));
  }
}
