package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tassei.jobs.io.Rows;
import tassei.jobs.io.SparkExtension;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** Which budget a first page shows, and how old it is. */
@ExtendWith(SparkExtension.class)
class HeadlineTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

  @Test
  void theNewestYearOfTheLargestWithWhatIsOutsideApart() {
    assertEquals(
        "{collection=S1, fiscal_year=2021, stage=initial, age_years=2, amount_yen=1190,"
            + " at_least=false, outside_yen=8}",
        shown("", DAY));
  }

  @Test
  void theOneThatIsAskedForAndNoneWhereItIsNotThere() {
    assertEquals(
        "{collection=S5, fiscal_year=2024, stage=draft, age_years=-1, amount_yen=90,"
            + " at_least=true, outside_yen=null}",
        shown("S5", DAY));
    assertEquals("", shown("S9", DAY));
  }

  @Test
  void noYearBeyondTheNext() {
    assertEquals(
        "{collection=S5, fiscal_year=2023, stage=initial, age_years=-1, amount_yen=80,"
            + " at_least=false, outside_yen=null}",
        shown("S5", LocalDate.of(2023, 3, 31)));
  }

  private static String shown(String asked, LocalDate day) {
    return Headline.of(rollup(), asked, Set.of("both"), day)
        .map(headline -> headline.listed(day))
        .map(Map::toString)
        .orElse("");
  }

  private static Dataset<Row> rollup() {
    return Rows.of(
            Keys.LEVEL,
            Keys.COLLECTION,
            Keys.FISCAL_YEAR,
            Keys.STAGE,
            Keys.INTEGRATED_PROJECT,
            Results.AMOUNT_YEN,
            Results.AT_LEAST)
        .row("total", "S1", 2020, "initial", null, yen(2000), false)
        .row("total", "S1", 2021, "initial", null, yen(1198), false)
        .row("total", "S1", 2021, "executed", null, yen(9999), false)
        .row("integrated_project", "S1", 2021, "initial", "(outside)", yen(8), false)
        .row("integrated_project", "S1", 2021, "initial", "P", yen(1190), false)
        .row("total", "S5", 2023, "initial", null, yen(80), false)
        .row("total", "S5", 2024, "draft", null, yen(90), true)
        .row("total", "S5", 2026, "draft", null, yen(95), true)
        .row("total", "both", 2023, "initial", null, yen(9000), false)
        .held();
  }

  private static BigDecimal yen(long yen) {
    return BigDecimal.valueOf(yen);
  }
}
